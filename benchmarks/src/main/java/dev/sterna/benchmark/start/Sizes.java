package dev.sterna.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What each contestant adds to an application: its jars and those that they need. */
final class Sizes {

  private static final List<Contestant> LIBRARIES =
      List.of(
          Contestant.STERNA,
          Contestant.EBEAN,
          Contestant.MYBATIS,
          Contestant.FLYWAY,
          Contestant.LIQUIBASE,
          Contestant.HIBERNATE);

  private Sizes() {}

  /** Prints a table; no argument is read. */
  public static void main(String[] args) throws IOException {
    System.out.println("| | jars | KB |");
    System.out.println("|---|---|---|");
    for (Contestant contestant : LIBRARIES) {
      List<Path> jars = Jars.of(contestant);
      long bytes = 0;
      for (Path jar : jars) {
        bytes += Files.size(jar);
      }
      System.out.printf("| %s | %d | %d |%n", contestant.label(), jars.size(), bytes / 1000);
    }
  }
}
