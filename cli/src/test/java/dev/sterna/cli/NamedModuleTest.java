package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import dev.sterna.migration.Migrations;
import dev.sterna.processor.SternaProcessor;
import dev.sterna.snapshot.Snapshot;
import jakarta.persistence.Entity;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import picocli.CommandLine;

/** An application that is a module, and exports none of its packages. */
final class NamedModuleTest {

  private static final String MODULE =
      """
      module app {
        requires dev.sterna.runtime;
        requires dev.sterna.cli;
        requires jakarta.persistence;
        requires java.naming;
        requires org.postgresql.jdbc;
      }
      """;

  private static final String MAIN =
      """
      package app;

      import app.migrations.Revisions;
      import dev.sterna.Migrator;
      import dev.sterna.cli.SternaCli;
      import org.postgresql.ds.PGSimpleDataSource;

      final class Main {

        public static void main(String[] args) {
          PGSimpleDataSource database = new PGSimpleDataSource();
          database.setUrl(System.getProperty("url"));
          database.setUser("postgres");
          if (args.length == 0) {
            Migrator.of(Revisions.all(), database).upgrade();
          } else {
            System.exit(SternaCli.run(args, Revisions.all(), () -> database));
          }
        }
      }
      """;

  private static final List<Path> PROCESSOR =
      Stream.of(SternaProcessor.class, Snapshot.class, Migrations.class, JsonFactory.class)
          .map(NamedModuleTest::libraryOf)
          .toList();

  private static final List<Path> LIBRARIES =
      Stream.of(
              Migrations.class,
              SternaCli.class,
              Snapshot.class,
              JsonFactory.class,
              CommandLine.class,
              Entity.class,
              PGSimpleDataSource.class)
          .map(NamedModuleTest::libraryOf)
          .toList();

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void writeAModule() throws IOException {
    project =
        Project.in(root)
            .write("module-info", MODULE)
            .write("app.Main", MAIN)
            .entity("Author", "String name;");
  }

  @ParameterizedTest
  @ValueSource(strings = {"--processor-path", "--processor-module-path"})
  void entityBecomesATable(String pathOfTheProcessor) throws Exception {
    String url = ((PGSimpleDataSource) Databases.empty()).getUrl();

    compile(pathOfTheProcessor);
    assertThat(application(url, "revision", "-m", "create author")).startsWith("Wrote ");
    compile(pathOfTheProcessor);
    assertThat(application(url, "upgrade")).contains("Running upgrade ", "create author");
    assertThat(application(url, "current")).endsWith(" (head)\n");
    assertThat(application(url)).isEmpty();
    assertThat(application(url, "--version")).startsWith("Sterna ").doesNotContain("not from a");
  }

  @Test
  void commandsAreAModuleToo() throws Exception {
    compile("--processor-path");

    assertThat(
            java("-m", "dev.sterna.cli/dev.sterna.cli.SternaCli", "heads", "--classes", classes()))
        .startsWith("There are no revisions yet");
  }

  /** In a process of its own, whose class path has no processor. */
  private void compile(String pathOfTheProcessor) throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(
            List.of(
                tool("javac"),
                "-d",
                classes(),
                "--module-path",
                path(LIBRARIES),
                pathOfTheProcessor,
                path(PROCESSOR),
                // PostgreSQL's driver has no module-info.
                "-Xlint:all,-processing,-requires-automatic",
                "-Werror"));
    try (Stream<Path> sources = Files.walk(project.sources())) {
      sources
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> command.add(file.toString()));
    }
    run(command);
  }

  private String application(String url, String... arguments)
      throws IOException, InterruptedException {
    List<String> options = new ArrayList<>(List.of("-Durl=" + url, "-m", "app/app.Main"));
    options.addAll(List.of(arguments));
    return java(options.toArray(String[]::new));
  }

  /** Runs a main class on the module path, and returns what it said. */
  private String java(String... arguments) throws IOException, InterruptedException {
    List<Path> modules = new ArrayList<>(LIBRARIES);
    modules.add(project.classes());
    List<String> command = new ArrayList<>(List.of(tool("java"), "-p", path(modules)));
    command.addAll(List.of(arguments));
    return run(command);
  }

  private static String tool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }

  private String run(List<String> command) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }

  private String classes() {
    return project.classes().toString();
  }

  private static String path(List<Path> entries) {
    return entries.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
  }

  private static Path libraryOf(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
