package dev.sterna.benchmark.start;

import dev.sterna.benchmark.Usage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What a start costs where nothing is to be done: whole processes, whose first call it is. */
final class StartAtHead {

  private static final List<String> SIZES = List.of("1", "100", "1000");

  private final Server server;
  private final Inputs inputs;

  private StartAtHead(Server server, Inputs inputs) {
    this.server = server;
    this.inputs = inputs;
  }

  /**
   * Measures and prints tables.
   *
   * @param args how many rounds, and how many migrations, for each table
   */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 30;
    List<String> sizes = args.length > 1 ? List.of(args).subList(1, args.length) : SIZES;
    Path folder = Files.createTempDirectory("sterna-start");
    try (Server server = Server.start()) {
      for (String size : sizes) {
        Inputs inputs = Inputs.write(folder.resolve(size), Integer.parseInt(size));
        new StartAtHead(server, inputs).measure(rounds);
      }
    }
  }

  private void measure(int rounds) throws Exception {
    for (Contestant contestant : Contestant.ofHead()) {
      if (contestant != Contestant.SELECT) {
        server.create(database(contestant));
        trial(contestant, server.port()).seconds();
        server.requireTables(database(contestant), inputs.migrations());
      }
    }
    Race race = Race.of(Contestant.ofHead(), rounds, each -> trial(each, server.port()).seconds());
    System.out.printf(
        "%n| %d migrations | trips | statements | classes | MB allocated | s | to select |%n",
        inputs.migrations());
    System.out.println("|---|---|---|---|---|---|---|");
    for (Contestant contestant : Contestant.ofHead()) {
      try (Link link = Link.to(server.port(), Duration.ZERO)) {
        Usage usage = trial(contestant, link.port()).usage();
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %d | %d | %.1f | %.3f | %s |%n",
            contestant.label(),
            link.traffic().trips(),
            link.traffic().statements(),
            usage.classes(),
            usage.bytes() / 1e6,
            race.seconds(contestant).median(),
            race.ratio(contestant, Contestant.SELECT));
      }
    }
  }

  private Trial trial(Contestant contestant, int port) {
    return new Trial(contestant, inputs, port, database(contestant));
  }

  /** The floor reads what Sterna has written. */
  private static String database(Contestant contestant) {
    Contestant owner = contestant == Contestant.SELECT ? Contestant.STERNA : contestant;
    return "head_" + owner.name().toLowerCase(Locale.ROOT);
  }
}
