package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.sterna.migration.Migrations;
import dev.sterna.snapshot.Snapshot;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A compiler in a process of its own: with other settings of its virtual machine, and with the
 * processor on a processor path, as users have it.
 *
 * @param command what starts it
 * @param libraries what its class path has beside the project's own
 * @param processorPath where it looks for processors
 */
record ForkedCompiler(List<String> command, List<Path> libraries, List<Path> processorPath) {

  /** What the processor needs, each as a folder or jar of its own. */
  static final List<Path> PROCESSOR_PATH =
      Stream.of(SternaProcessor.class, Snapshot.class, Migrations.class, JsonFactory.class)
          .map(Project::libraryOf)
          .toList();

  /** The javac of this Java, with options of the virtual machine. */
  static ForkedCompiler javac(String... jvmOptions) {
    Stream<String> options = Stream.of(jvmOptions).map("-J"::concat);
    return of(Stream.concat(Stream.of(tool("javac")), options).toList());
  }

  /** The compiler of Eclipse. */
  static ForkedCompiler ecj() {
    String ecj =
        Project.libraryOf(org.eclipse.jdt.core.compiler.batch.BatchCompiler.class).toString();
    return of(List.of(tool("java"), "-jar", ecj));
  }

  private static ForkedCompiler of(List<String> command) {
    return new ForkedCompiler(List.copyOf(command), List.of(), PROCESSOR_PATH);
  }

  ForkedCompiler withLibraries(Path... libraries) {
    return new ForkedCompiler(command, List.of(libraries), processorPath);
  }

  ForkedCompiler withProcessorPath(List<Path> processorPath) {
    return new ForkedCompiler(command, libraries, processorPath);
  }

  /** Compiles the files of a project. */
  Output compile(Project project, List<Path> files, String... options) {
    List<String> arguments = new ArrayList<>(command);
    arguments.addAll(
        List.of(
            "-d",
            project.classes().toString(),
            "-s",
            project.generated().toString(),
            "--release",
            "17",
            "-encoding",
            "UTF-8",
            "-cp",
            Stream.concat(Stream.of(project.classPath()), libraries.stream())
                .map(Object::toString)
                .collect(Collectors.joining(File.pathSeparator)),
            "-processorpath",
            path(processorPath)));
    arguments.addAll(List.of(options));
    files.forEach(file -> arguments.add(file.toString()));
    try {
      Files.createDirectories(project.classes());
      Files.createDirectories(project.generated());
      return run(arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  /** Runs a command to its end. */
  static Output run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    try {
      String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return new Output(process.waitFor(), text);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  /** How a compiler ended, and what it said. */
  record Output(int exitCode, String text) {

    Output succeeded() {
      assertThat(exitCode).as(text).isZero();
      return this;
    }
  }
}
