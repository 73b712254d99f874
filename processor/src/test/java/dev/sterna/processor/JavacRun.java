package dev.sterna.processor;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/**
 * What a user sees who runs javac: its exit code, and all that it writes on standard error.
 *
 * @param exit the exit code
 * @param err the text, in which {@code $PROJECT} stands for the folder of the project
 */
record JavacRun(int exit, String err) {

  /** Compiles every source of a project from clean, with the options of a plain command line. */
  static JavacRun of(Path home, Project project, List<String> options) {
    project.cleaned();
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                project.classes().toString(),
                "-s",
                project.generated().toString(),
                "-classpath",
                project.classPath(),
                "-processorpath",
                System.getProperty("java.class.path"),
                "-processor",
                SternaProcessor.class.getName()));
    arguments.addAll(options);
    project.allSources().forEach(file -> arguments.add(file.toString()));
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exit = run(project, err, arguments);
    String text = err.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    return new JavacRun(exit, text.replace(home.toString(), "$PROJECT"));
  }

  private static int run(Project project, ByteArrayOutputStream err, List<String> arguments) {
    try {
      Files.createDirectories(project.classes());
      Files.createDirectories(project.generated());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ToolProvider.getSystemJavaCompiler()
        .run(null, err, err, arguments.toArray(String[]::new));
  }

  /** The text for a golden file. */
  String golden() {
    return "exit %d%n%s".formatted(exit, err).replace(System.lineSeparator(), "\n");
  }
}
