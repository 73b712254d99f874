package dev.sterna.standalone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Sources in a folder, which are compiled and run there by the JDK's tools.
 *
 * @param root the folder; the sources are in {@code src}
 */
record Project(Path root) {

  /** Writes sources, by their path below {@code src}. */
  void write(Map<String, String> sources) throws IOException {
    for (Map.Entry<String, String> source : sources.entrySet()) {
      Path file = root.resolve("src").resolve(source.getKey());
      Files.createDirectories(file.getParent());
      Files.writeString(file, source.getValue());
    }
  }

  /** Copies the sources that lie below a folder to one below this project. */
  void copy(Path from, String to) throws IOException {
    for (Path file : javaFiles(from)) {
      Path target = root.resolve(to).resolve(from.relativize(file).toString());
      Files.createDirectories(target.getParent());
      Files.copy(file, target);
    }
  }

  /** Compiles all sources, and returns what javac says. */
  String compile(String... options) throws IOException, InterruptedException {
    Stream<String> files = javaFiles(root.resolve("src")).stream().map(Path::toString);
    return Command.jdk(root, "javac", Stream.concat(Stream.of(options), files).toList()).succeed();
  }

  private static List<Path> javaFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }
}
