package dev.sterna.processor;

import dev.sterna.migration.Migration;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.Processor;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A project on disk, laid out as Maven does, that the real javac compiles with the processor. */
final class Project {

  static final String MIGRATIONS = "com.matar.migrations";

  private final Path home;

  Project(Path home) {
    this.home = home;
  }

  /** Writes a source file, whose place follows from its package and class. */
  Project with(String className, String source) {
    write(sourceOf(className), source);
    return this;
  }

  /** Writes the {@code package-info.java} of the migrations. */
  Project withMigrations(String annotation) {
    return with(
        MIGRATIONS + ".package-info",
        "@%s package %s; import dev.sterna.migration.Migrations;"
            .formatted(annotation, MIGRATIONS));
  }

  /** Writes an entity of the package {@code com.matar}: its members, without the id. */
  Project withEntity(String name, String... members) {
    return with(
        "com.matar." + name,
        """
        package com.matar;

        import jakarta.persistence.*;

        @Entity
        public class %s {
          @Id Long id;
          %s
        }
        """
            .formatted(name, String.join("\n  ", members)));
  }

  /** Writes a file beside the revisions. */
  Project withFile(String name, String text) {
    write(migrations().resolve(name), text);
    return this;
  }

  /** Writes a file among the resources. */
  Project withResource(String name, String text) {
    write(home.resolve("src/main/resources").resolve(name), text);
    return this;
  }

  /** Writes a file beside the revisions that is no text. */
  Project withBytes(String name, byte[] content) {
    try {
      Files.write(migrations().resolve(name), content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  Project without(String className) {
    delete(sourceOf(className));
    return this;
  }

  /** The same sources in another folder, with nothing compiled. */
  Project copiedTo(Path other) {
    Project copy = new Project(other);
    try (Stream<Path> files = Files.walk(sources())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(copy.sources().resolve(sources().relativize(file)), read(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return copy;
  }

  /** Deletes what was compiled and generated, as a build from clean does. */
  Project cleaned() {
    for (Path folder : List.of(classes(), generated())) {
      if (Files.exists(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.sorted(Comparator.reverseOrder()).forEach(Project::delete);
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
    return this;
  }

  Path sources() {
    return home.resolve("src/main/java");
  }

  Path migrations() {
    return sources().resolve(MIGRATIONS.replace('.', '/'));
  }

  Path classes() {
    return home.resolve("target/classes");
  }

  Path generated() {
    return home.resolve("target/generated-sources");
  }

  /** The text of a generated class of the migrations package. */
  Optional<String> generated(String name) {
    Path file = generated().resolve(MIGRATIONS.replace('.', '/')).resolve(name + ".java");
    return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
  }

  /** Compiles every source from clean. */
  CompileResult compile(String... options) {
    cleaned();
    return compile(allSources(), options);
  }

  /** Compiles some classes, with those compiled before on the class path. */
  CompileResult compileOnly(String className, String... options) {
    return compile(List.of(sourceOf(className)), options);
  }

  CompileResult compile(List<Path> files, String... options) {
    return compile(new SternaProcessor(), files, options);
  }

  CompileResult compile(Processor processor, List<Path> files, String... options) {
    return compile(processor, List.of(), files, options);
  }

  /** Compiles some files, and has some classes processed that were compiled before. */
  CompileResult compile(
      Processor processor, List<String> classes, List<Path> files, String... options) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
    try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
      Files.createDirectories(classes());
      Files.createDirectories(generated());
      JavaCompiler.CompilationTask task =
          javac.getTask(
              null,
              manager,
              diagnostics,
              arguments(options),
              classes,
              manager.getJavaFileObjectsFromPaths(files));
      task.setProcessors(List.of(processor));
      boolean success = task.call();
      return new CompileResult(success, diagnostics.getDiagnostics());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Path> allSources() {
    try (Stream<Path> files = Files.walk(sources())) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path sourceOf(String className) {
    return sources().resolve(className.replace('.', '/') + ".java");
  }

  private List<String> arguments(String... options) {
    List<String> arguments =
        new ArrayList<>(
            List.of(
                "-d",
                classes().toString(),
                "-s",
                generated().toString(),
                "-Xlint:all,-processing,-options",
                "--release",
                "17",
                "-encoding",
                "UTF-8",
                "-cp",
                classPath()));
    arguments.addAll(List.of(options));
    return arguments;
  }

  String classPath() {
    return Stream.of(classes(), libraryOf(Migration.class), libraryOf(Entity.class))
        .map(Path::toString)
        .collect(Collectors.joining(java.io.File.pathSeparator));
  }

  static Path libraryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path file) {
    try {
      Files.delete(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
