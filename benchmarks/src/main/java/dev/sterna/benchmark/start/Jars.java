package dev.sterna.benchmark.start;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The jars on the class path of this process. */
final class Jars {

  private Jars() {}

  /** What a contestant adds to an application: its jar and its dependencies, not the driver. */
  static List<Path> of(Contestant contestant) {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(Path::of)
        .filter(
            jar -> contestant.jars().stream().anyMatch(jar.getFileName().toString()::startsWith))
        .toList();
  }
}
