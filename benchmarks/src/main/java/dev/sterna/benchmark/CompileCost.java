package dev.sterna.benchmark;

import dev.sterna.Migrator;
import dev.sterna.cli.SternaCli;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * What a processor costs a compile. Each round runs every compile once, in random order, so that
 * what else the machine does falls on all alike; a ratio is taken within a round.
 */
public final class CompileCost {

  private static final int ENTITIES = 1000;
  private static final int ROUNDS = 10;

  private static final List<Processor> BASELINES =
      List.of(Processor.NONE, Processor.IDLE, Processor.SINGLE_FILE);

  private CompileCost() {}

  /**
   * Measures and prints a table.
   *
   * @param args how many entities and how many rounds; {@value #ENTITIES} and {@value #ROUNDS} if
   *     not given
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    int entities = args.length > 0 ? Integer.parseInt(args[0]) : ENTITIES;
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : ROUNDS;
    Path folder = Files.createTempDirectory("sterna-benchmark");
    System.out.printf("%d entities, JDK %s, in %s%n", entities, Runtime.version(), folder);
    List<Compile> compiles = new ArrayList<>();
    compiles.addAll(first(Project.create(folder.resolve("first"), entities)));
    compiles.addAll(later(Project.create(folder.resolve("later"), entities)));
    System.out.print(measure(compiles, rounds).table());
  }

  private static Measurements measure(List<Compile> compiles, int rounds)
      throws IOException, InterruptedException {
    Measurements measurements = new Measurements(compiles);
    Random random = new Random();
    for (int round = 1; round <= rounds; round++) {
      List<Compile> shuffled = new ArrayList<>(compiles);
      Collections.shuffle(shuffled, random);
      for (Compile compile : shuffled) {
        measurements.add(compile, compile.run());
      }
      System.err.printf("round %d of %d%n", round, rounds);
    }
    return measurements;
  }

  /** Nothing is kept yet, so that all tables are pending. */
  private static List<Compile> first(Project project) {
    List<Compile> compiles = new ArrayList<>();
    BASELINES.forEach(each -> compiles.add(new Compile("first", each.name(), project, each)));
    compiles.add(new Compile("first", "Sterna, draft of all", project, Processor.STERNA));
    Processor.peers()
        .forEach(peer -> compiles.add(new Compile("first", peer.name(), project, peer)));
    return compiles;
  }

  /** The revision that creates all tables is kept, and one of the sources. */
  private static List<Compile> later(Project project) throws IOException, InterruptedException {
    keepDraft(project);
    Project changed = project.withOneChange(project.folder().resolveSibling("changed"));
    List<Compile> compiles = new ArrayList<>();
    BASELINES.forEach(each -> compiles.add(new Compile("later", each.name(), project, each)));
    compiles.add(new Compile("later", "Sterna, unchanged", project, Processor.STERNA));
    compiles.add(new Compile("later", "Sterna, one change", changed, Processor.STERNA));
    return compiles;
  }

  private static void keepDraft(Project project) throws IOException, InterruptedException {
    Compile compile = new Compile("first", "draft", project, Processor.STERNA);
    compile.run();
    String classes = compile.classes() + File.pathSeparator + Processor.home(Migrator.class);
    String folder = project.migrations().toString();
    String[] command = {
      "revision", "-m", "create the tables", "--classes", classes, "--directory", folder
    };
    if (SternaCli.run(command) != 0) {
      throw new IllegalStateException("the draft was not kept");
    }
  }
}
