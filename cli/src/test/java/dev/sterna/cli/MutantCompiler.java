package dev.sterna.cli;

import dev.sterna.processor.SternaProcessor;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** The compiler, warm: many compiles on one set of opened libraries. */
final class MutantCompiler implements AutoCloseable {

  /** How a compile ended, and everything it printed. */
  record Outcome(boolean compiled, String said) {}

  private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
  private final StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);

  /** Compiles these sources into a new folder. */
  Outcome compile(Path sources, Path classes) {
    StringWriter said = new StringWriter();
    try (Stream<Path> all = Files.walk(sources)) {
      Files.createDirectories(classes);
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<Path> units = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
      JavaCompiler.CompilationTask task =
          javac.getTask(
              said,
              files,
              null,
              List.of("-Xlint:all,-processing,-path,-classfile,-options", "-encoding", "UTF-8"),
              null,
              files.getJavaFileObjectsFromPaths(units));
      task.setProcessors(List.of(new SternaProcessor()));
      return new Outcome(task.call(), said.toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
