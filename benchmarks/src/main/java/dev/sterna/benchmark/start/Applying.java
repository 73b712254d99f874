package dev.sterna.benchmark.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** What it costs to bring an empty database to the last migration, as whole processes. */
final class Applying {

  private static final List<String> SIZES = List.of("1", "100", "1000");
  private static final Duration SLOW = Duration.ofMillis(1);

  private final Server server;
  private final Inputs inputs;

  private Applying(Server server, Inputs inputs) {
    this.server = server;
    this.inputs = inputs;
  }

  /**
   * Measures and prints tables.
   *
   * @param args how many rounds, and how many migrations, for each table
   */
  public static void main(String[] args) throws Exception {
    int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 5;
    List<String> sizes = args.length > 1 ? List.of(args).subList(1, args.length) : SIZES;
    Path folder = Files.createTempDirectory("sterna-applying");
    try (Server server = Server.start()) {
      for (String size : sizes) {
        Inputs inputs = Inputs.write(folder.resolve(size), Integer.parseInt(size));
        new Applying(server, inputs).measure(rounds);
      }
    }
  }

  private void measure(int rounds) throws Exception {
    List<Contestant> contestants = Contestant.ofApplying();
    Race near = Race.of(contestants, rounds, each -> seconds(each, server.port()));
    try (Link slow = Link.to(server.port(), SLOW)) {
      Race far = Race.of(contestants, rounds, each -> seconds(each, slow.port()));
      System.out.printf(
          "%n| %d migrations | trips | statements | s | to hand-written | s, 1 ms away | to"
              + " hand-written |%n|---|---|---|---|---|---|---|%n",
          inputs.migrations());
      for (Contestant contestant : contestants) {
        Traffic traffic = traffic(contestant);
        System.out.printf(
            Locale.ROOT,
            "| %s | %d | %d | %.2f | %s | %.2f | %s |%n",
            contestant.label(),
            traffic.trips(),
            traffic.statements(),
            near.seconds(contestant).median(),
            near.ratio(contestant, Contestant.HAND_WRITTEN),
            far.seconds(contestant).median(),
            far.ratio(contestant, Contestant.HAND_WRITTEN));
      }
    }
  }

  private Traffic traffic(Contestant contestant) throws Exception {
    try (Link link = Link.to(server.port(), Duration.ZERO)) {
      seconds(contestant, link.port());
      return link.traffic();
    }
  }

  private double seconds(Contestant contestant, int port) throws Exception {
    String database = server.create("applying");
    double seconds = new Trial(contestant, inputs, port, database).seconds();
    server.requireTables(database, inputs.migrations());
    return seconds;
  }
}
