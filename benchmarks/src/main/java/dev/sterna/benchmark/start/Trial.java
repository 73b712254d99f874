package dev.sterna.benchmark.start;

import dev.sterna.benchmark.Processor;
import dev.sterna.benchmark.Usage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A start of a contestant as a process of its own, whose class path has nothing but what it needs.
 *
 * @param contestant who starts
 * @param inputs the migrations
 * @param port where the server is reached
 * @param database the database
 */
record Trial(Contestant contestant, Inputs inputs, int port, String database) {

  /**
   * Runs it.
   *
   * @return the seconds from the start of the process to its end
   * @throws IllegalStateException if it fails
   */
  double seconds() throws IOException, InterruptedException {
    long start = System.nanoTime();
    run(List.of());
    return (System.nanoTime() - start) / 1e9;
  }

  /** Runs it with an agent, which costs time, and says what it used. Not for psql. */
  Usage usage() throws IOException, InterruptedException {
    Path figures = Files.createTempFile("usage", ".txt");
    run(List.of("-javaagent:" + System.getProperty("meter") + "=" + figures));
    return Usage.parse(Files.readString(figures));
  }

  /** Starts it, and leaves the waiting to the caller. */
  Process start() throws IOException {
    return process(List.of()).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
  }

  private void run(List<String> options) throws IOException, InterruptedException {
    Path output = inputs.folder().resolve("output.txt");
    Process process = process(options).redirectOutput(output.toFile()).start();
    if (process.waitFor() != 0) {
      throw new IllegalStateException(contestant + ": " + Files.readString(output));
    }
  }

  private ProcessBuilder process(List<String> options) {
    return new ProcessBuilder(command(options))
        .redirectErrorStream(true)
        .directory(inputs.folder().toFile());
  }

  private List<String> command(List<String> options) {
    if (contestant == Contestant.PSQL) {
      String url = "postgresql://postgres@localhost:" + port + "/" + database;
      return List.of("psql", "-q", "-1", "-v", "ON_ERROR_STOP=1", "-f", SqlFiles.ALL, url);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(), StartProcess.class.getName()));
    command.add(contestant.start().getName());
    command.add(Server.url(port, database));
    command.addAll(List.of(inputs.folder().toString(), String.valueOf(inputs.migrations())));
    return command;
  }

  private String classPath() {
    List<String> path = new ArrayList<>();
    path.add(Processor.home(StartProcess.class));
    path.add(Processor.home(org.postgresql.Driver.class));
    Jars.of(contestant).forEach(jar -> path.add(jar.toString()));
    path.add(inputs.folder().resolve(RevisionSources.CLASSES).toString());
    path.add(inputs.folder().resolve(EntitySources.CLASSES).toString());
    return String.join(File.pathSeparator, path);
  }
}
