package dev.sterna.benchmark.start;

import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** How many of the processes that start at once on an empty database come to their end. */
final class ManyStarters {

  private static final int MIGRATIONS = 100;
  private static final List<String> PROCESSES = List.of("8", "64");

  /** Longer than any lock is waited for; who has not come to an end by then never will. */
  private static final Duration LONGEST = Duration.ofMinutes(15);

  private ManyStarters() {}

  /**
   * Measures and prints a table.
   *
   * @param args how many processes, for each line of a contestant
   */
  public static void main(String[] args) throws Exception {
    List<String> sizes = args.length > 0 ? List.of(args) : PROCESSES;
    Inputs inputs = Inputs.write(Files.createTempDirectory("sterna-starters"), MIGRATIONS);
    System.out.printf("| %d migrations | started | succeeded | tables | s |%n", MIGRATIONS);
    System.out.println("|---|---|---|---|---|");
    try (Server server = Server.start()) {
      for (Contestant contestant : Contestant.ofApplying()) {
        for (String size : sizes) {
          print(contestant, Integer.parseInt(size), server, inputs);
        }
      }
    }
  }

  private static void print(Contestant contestant, int processes, Server server, Inputs inputs)
      throws Exception {
    Trial trial = new Trial(contestant, inputs, server.port(), server.create("starters"));
    long start = System.nanoTime();
    List<Process> started = new ArrayList<>();
    for (int i = 0; i < processes; i++) {
      started.add(trial.start());
    }
    int succeeded = 0;
    for (Process process : started) {
      succeeded += isSuccessful(process, start) ? 1 : 0;
    }
    System.out.printf(
        Locale.ROOT,
        "| %s | %d | %d | %d | %.1f |%n",
        contestant.label(),
        processes,
        succeeded,
        server.tables(trial.database()),
        (System.nanoTime() - start) / 1e9);
  }

  private static boolean isSuccessful(Process process, long start) throws InterruptedException {
    long left = LONGEST.toNanos() - (System.nanoTime() - start);
    if (!process.waitFor(left, TimeUnit.NANOSECONDS)) {
      process.destroyForcibly();
    }
    return process.waitFor() == 0;
  }
}
