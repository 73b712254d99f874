package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** An application that is started on several machines at once, as processes of their own. */
final class ProcessesTest {

  private static final int ROUNDS = 3;
  private static final int RUNNERS = 2;

  static final String MAIN =
      """
      package app;

      import app.migrations.Revisions;
      import dev.sterna.cli.SternaCli;
      import org.postgresql.ds.PGSimpleDataSource;

      final class Main {

        public static void main(String[] args) {
          PGSimpleDataSource database = new PGSimpleDataSource();
          database.setUrl(System.getProperty("url"));
          database.setUser("postgres");
          System.exit(SternaCli.run(args, Revisions.all(), () -> database));
        }
      }
      """;

  @TempDir private Path root;

  @Test
  void runnersAtOnceOnAnEmptyDatabaseAllSucceed() throws Exception {
    Project project = Project.in(root);
    project.entity("Author", "String name;").compile();
    project.run("revision", "-m", "create author");
    project.entity("Author", "String name;", "String pen;").compile();
    project.run("revision", "-m", "add pen");
    project.write("app.Main", MAIN).compile();

    for (int round = 0; round < ROUNDS; round++) {
      PGSimpleDataSource database = (PGSimpleDataSource) Databases.empty();
      List<Process> runners = new ArrayList<>();
      for (int i = 0; i < RUNNERS; i++) {
        runners.add(upgrade(project, database.getUrl()));
      }
      StringBuilder said = new StringBuilder();
      for (Process runner : runners) {
        said.append(new String(runner.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        assertThat(runner.waitFor()).as(said.toString()).isZero();
      }
      assertThat(project.run(database, "current").out()).endsWith(" (head)\n");
    }
  }

  private static Process upgrade(Project project, String url) throws IOException {
    return process(project, url, "upgrade").redirectErrorStream(true).start();
  }

  /** The project's application in a process of its own. */
  static ProcessBuilder process(Project project, String url, String... command) {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Durl=" + url,
                "-classpath",
                project.classes() + File.pathSeparator + System.getProperty("java.class.path"),
                "app.Main"));
    line.addAll(List.of(command));
    return new ProcessBuilder(line);
  }
}
