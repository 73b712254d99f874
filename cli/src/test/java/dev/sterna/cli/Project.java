package dev.sterna.cli;

import dev.sterna.migration.RevisionSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * An application in a temporary folder: sources that the real processor compiles, and the commands
 * run on what came out.
 */
final class Project {

  static final String MIGRATIONS = "app.migrations";

  /** What a command has printed, and how it ended. */
  record Result(int exit, String out, String err) {}

  private final Path root;

  Project(Path root) {
    this.root = root;
  }

  /** A project whose migrations package is declared. */
  static Project in(Path root) throws IOException {
    Project project = new Project(root);
    project.write(
        MIGRATIONS + ".package-info", "@dev.sterna.migration.Migrations package app.migrations;\n");
    return project;
  }

  Path root() {
    return root;
  }

  Path sources() {
    return root.resolve("src/main/java");
  }

  Path classes() {
    return root.resolve("target/classes");
  }

  Path migrations() {
    return sources().resolve("app/migrations");
  }

  /** Writes an entity with these members beside a {@code Long id}. */
  Project entity(String name, String... members) throws IOException {
    return write(
        "app." + name,
        """
        package app;

        import jakarta.persistence.*;

        @Entity
        class %s {
          @Id Long id;
          %s
        }
        """
            .formatted(name, String.join("\n  ", members)));
  }

  Project write(String className, String source) throws IOException {
    Path file = sources().resolve(className.replace('.', '/') + ".java");
    Files.createDirectories(file.getParent());
    Files.writeString(file, source);
    return this;
  }

  /** Compiles everything, with warnings as errors, and returns what javac said. */
  String compile() throws IOException {
    deleteClasses();
    Files.createDirectories(classes());
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    StringWriter said = new StringWriter();
    try (StandardJavaFileManager files = javac.getStandardFileManager(null, null, null);
        Stream<Path> sources = Files.walk(sources())) {
      String classPath = System.getProperty("java.class.path");
      List<String> options =
          List.of(
              "-d",
              classes().toString(),
              "-classpath",
              classPath,
              "-processorpath",
              classPath,
              "-Xlint:all,-processing,-path,-classfile",
              "-Werror");
      List<Path> units = sources.filter(file -> file.toString().endsWith(".java")).toList();
      boolean compiled =
          javac
              .getTask(said, files, null, options, null, files.getJavaFileObjectsFromPaths(units))
              .call();
      if (!compiled) {
        throw new AssertionError(said);
      }
    }
    return said.toString();
  }

  private void deleteClasses() throws IOException {
    if (Files.exists(classes())) {
      try (Stream<Path> old = Files.walk(classes())) {
        for (Path file : old.sorted((a, b) -> b.compareTo(a)).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  /** The revisions of the last compile. */
  RevisionSet revisions() {
    return revisions(classes());
  }

  /** The revisions of the compile into this folder. */
  static RevisionSet revisions(Path classes) {
    return revisions(classes, MIGRATIONS);
  }

  /** The revisions of one package. */
  static RevisionSet revisions(Path classes, String packageName) {
    try {
      URLClassLoader loader =
          new URLClassLoader(new URL[] {classes.toUri().toURL()}, Project.class.getClassLoader());
      Class<?> revisions = loader.loadClass(packageName + ".Revisions");
      return (RevisionSet) revisions.getMethod("all").invoke(null);
    } catch (ReflectiveOperationException | IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Runs a command that must not ask for the database. */
  Result run(String... args) {
    return run(
        () -> {
          throw new AssertionError("no database is needed");
        },
        Optional.empty(),
        args);
  }

  Result run(DataSource database, String... args) {
    return run(() -> database, Optional.empty(), args);
  }

  Result run(Supplier<DataSource> database, String... args) {
    return run(database, Optional.empty(), args);
  }

  /** Runs a command for somebody who answers nothing, and notes what was asked. */
  Result ask(DataSource database, List<String> questions, String... args) {
    return run(
        () -> database,
        Optional.of(
            question -> {
              questions.add(question + "\n");
              return "";
            }),
        args);
  }

  /** Runs a command for somebody who gives this answer to every question. */
  Result ask(DataSource database, String answer, String... args) {
    return run(() -> database, Optional.of(question -> answer), args);
  }

  private Result run(
      Supplier<DataSource> database, Optional<Function<String, String>> person, String... args) {
    return run(revisions(), database, person, args);
  }

  /** Runs a command as an application with these revisions does. */
  static Result run(RevisionSet revisions, DataSource database, String... args) {
    return run(revisions, () -> database, Optional.empty(), args);
  }

  private static Result run(
      RevisionSet revisions,
      Supplier<DataSource> database,
      Optional<Function<String, String>> person,
      String... args) {
    return run(
        terminal -> SternaCli.commandLine(SternaCli.embedded(() -> revisions, database, terminal)),
        person,
        args);
  }

  /** Runs a command as {@link SternaCli#main} does, with no variables set. */
  static Result standalone(String... args) {
    return standalone(Map.of(), args);
  }

  /** Runs a command as {@link SternaCli#main} does, with these variables. */
  static Result standalone(Map<String, String> environment, String... args) {
    return run(terminal -> SternaCli.standalone(environment, terminal), Optional.empty(), args);
  }

  private static Result run(
      Function<Terminal, picocli.CommandLine> program,
      Optional<Function<String, String>> person,
      String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Terminal terminal =
        new Terminal(new PrintWriter(out, true), new PrintWriter(err, true), person);
    int exit = program.apply(terminal).execute(args);
    return new Result(exit, lines(out), lines(err));
  }

  private static String lines(StringWriter text) {
    return text.toString().replace(System.lineSeparator(), "\n");
  }
}
