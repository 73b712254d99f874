package dev.sterna.benchmark;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A run of javac, as a process of its own and into an empty folder.
 *
 * @param state which of its states the project is in
 * @param name the name in the table
 * @param project what is compiled
 * @param processor how
 */
record Compile(String state, String name, Project project, Processor processor) {

  private static final List<Class<?>> CLASS_PATH =
      List.of(jakarta.persistence.Entity.class, dev.sterna.migration.Migrations.class);

  Path classes() {
    return project.folder().resolve("target/classes");
  }

  /**
   * Runs it.
   *
   * @throws IllegalStateException if the compile fails; the message is what javac says
   */
  Usage run() throws IOException, InterruptedException {
    delete(project.folder().resolve("target"));
    Files.createDirectories(classes());
    Path figures = project.folder().resolve("target/usage.txt");
    Path output = project.folder().resolve("target/javac.txt");
    Process javac =
        new ProcessBuilder(command(figures))
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    if (javac.waitFor() != 0) {
      throw new IllegalStateException(name + ": " + Files.readString(output));
    }
    return Usage.parse(Files.readString(figures));
  }

  private List<String> command(Path figures) throws IOException {
    Path arguments = project.folder().resolve("target/arguments.txt");
    Files.write(arguments, project.javaFiles().stream().map(Path::toString).toList());
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.add("-J-javaagent:" + System.getProperty("meter") + "=" + figures);
    command.addAll(List.of("-d", classes().toString(), "--class-path", classPath()));
    command.addAll(processor.options());
    command.add("@" + arguments);
    return command;
  }

  private static String classPath() {
    return String.join(File.pathSeparator, CLASS_PATH.stream().map(Processor::home).toList());
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
