package dev.sterna.benchmark.start;

import dev.sterna.benchmark.Processor;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder of Java sources.
 *
 * @param folder the folder
 */
record Sources(Path folder) {

  /**
   * Compiles them all.
   *
   * @throws IllegalStateException if that fails; the message is what javac says
   */
  void compile(Path classes, List<Class<?>> classPath, List<String> options)
      throws IOException, InterruptedException {
    Files.createDirectories(classes);
    Path arguments = folder.resolve("arguments.txt");
    Path output = folder.resolve("javac.txt");
    try (Stream<Path> files = Files.walk(folder)) {
      Files.write(
          arguments, files.map(Path::toString).filter(file -> file.endsWith(".java")).toList());
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(List.of("-d", classes.toString(), "--class-path"));
    command.add(String.join(File.pathSeparator, classPath.stream().map(Processor::home).toList()));
    command.addAll(options);
    command.add("@" + arguments);
    Process javac =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (javac.waitFor() != 0) {
      throw new IllegalStateException(folder + ": " + Files.readString(output));
    }
  }
}
