package dev.sterna.benchmark.start;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** How many of the processes that start at once on an empty database come to their end. */
final class ManyStarters {

  private static final int MIGRATIONS = 100;
  private static final List<Integer> PROCESSES = List.of(8, 64);

  private ManyStarters() {}

  /** Measures and prints a table; no argument is read. */
  public static void main(String[] args) throws Exception {
    Inputs inputs = Inputs.write(Files.createTempDirectory("sterna-starters"), MIGRATIONS);
    System.out.printf("| %d migrations | started | succeeded | tables | s |%n", MIGRATIONS);
    System.out.println("|---|---|---|---|---|");
    try (Server server = Server.start()) {
      for (Contestant contestant : Contestant.ofApplying()) {
        for (int processes : PROCESSES) {
          print(contestant, processes, server, inputs);
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
      succeeded += process.waitFor() == 0 ? 1 : 0;
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
}
