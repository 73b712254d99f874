package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import dev.sterna.report.MigrationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is printed when a command cannot go on: what, where, and what to do next. */
final class ErrorsTest {

  private static final String ID = "a00000000001";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void oneRevision() throws IOException {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    Result kept =
        project.run(
            "revision", "-m", "create author", "--rev-id", ID, "--created", "2025-03-01T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  @Test
  void draftThatWasKeptIsNotKeptAgain() throws IOException {
    assertError("kept-already", ExitCode.ERROR, project.run("revision", "-m", "create author"));
  }

  @Test
  void nothingPendingIsSaid() throws IOException {
    project.compile();

    assertError("nothing-pending", ExitCode.ERROR, project.run("revision", "-m", "nothing"));
  }

  @Test
  void severalHeadsAreNotJudged() throws IOException {
    for (String id : new String[] {"b00000000001", "c00000000001"}) {
      project.write(
          "app.migrations.R" + id,
          """
          package app.migrations;

          import dev.sterna.migration.Migration;
          import dev.sterna.migration.Operations;
          import dev.sterna.migration.Revision;

          @Revision(id = "ID", revises = "%s")
          public final class RID implements Migration {
            @Override
            public void upgrade(Operations op) {}

            @Override
            public void downgrade(Operations op) {}
          }
          """
              .formatted(ID)
              .replace("ID", id));
    }
    project.compile();

    assertError("several-heads-check", ExitCode.ERROR, project.run("check"));
    assertError("several-heads-revision", ExitCode.ERROR, project.run("revision", "-m", "more"));
  }

  @Test
  void draftThatLosesValuesNeedsLeave() throws IOException {
    project.entity("Author").compile();

    assertError("destructive-draft", ExitCode.ERROR, project.run("revision", "-m", "drop name"));

    Result allowed = project.run("revision", "-m", "drop name", "--allow-destructive");
    assertThat(allowed.exit()).as(allowed.err()).isZero();
  }

  @Test
  void checkAfterTheSnapshotMovedAsksForACompile() throws IOException {
    assertError("compile-first", ExitCode.ERROR, project.run("check"));
  }

  @Test
  void brokenSnapshotNamesFileAndLine() throws IOException {
    project.compile();
    Files.writeString(project.migrations().resolve("schema.jsonl"), "<<<<<<< ours\n");

    assertError("broken-snapshot", ExitCode.ERROR, project.run("check"));
  }

  @Test
  void targetThatMeansNothing() throws IOException, SQLException {
    project.compile();

    assertError("unknown-target", ExitCode.ERROR, project.run("show", "b00000"));
    assertError(
        "unknown-target", ExitCode.ERROR, project.run(Databases.empty(), "upgrade", "b00000"));
  }

  @Test
  void downgradeScriptNeedsARange() throws IOException {
    assertError("sql-range", ExitCode.USAGE, project.run("downgrade", "--sql", "base"));
  }

  @Test
  void draftGoesWithNoTarget() throws IOException {
    assertError("draft-target", ExitCode.USAGE, project.run("upgrade", "--draft", "head"));
  }

  @Test
  void missingMessage() throws IOException {
    assertError("no-message", ExitCode.USAGE, project.run("revision"));
  }

  @Test
  void directoryWithoutThePackage() throws IOException {
    assertError("directory", ExitCode.ERROR, project.run("check", "--directory", root.toString()));
  }

  @Test
  void libraryKnowsNoDatabase() throws IOException {
    assertError(
        "no-database",
        ExitCode.ERROR,
        Project.standalone("--classes", project.classes().toString(), "current"));
  }

  @Test
  void libraryNeedsTheClasses() throws IOException {
    assertError("no-classes", ExitCode.USAGE, Project.standalone("history"));
    assertError(
        "no-revisions-class",
        ExitCode.ERROR,
        Project.standalone("history", "--classes", project.migrations().toString()));
  }

  @Test
  void unreachableAndLockedAreTold() {
    assertThat(failing(new MigrationException.Unreachable("no answer", new SQLException())))
        .isEqualTo(new Result(ExitCode.UNREACHABLE.code(), "", "error: no answer\n"));
    assertThat(failing(new MigrationException.Locked("taken")))
        .isEqualTo(new Result(ExitCode.LOCKED.code(), "", "error: taken\n"));
  }

  @Test
  void stackTraceIsOnlyForDebug() throws IOException {
    IllegalStateException fault = new IllegalStateException("pool is closed");

    assertError("unexpected", ExitCode.ERROR, failing(fault));
    assertThat(failing(fault, "--debug").err()).contains("at dev.sterna.cli.ErrorsTest");
  }

  @Test
  void missingClassIsAnError() throws IOException {
    Supplier<DataSource> database =
        () -> {
          throw new NoClassDefFoundError("app/CustomStep");
        };

    assertError("missing-class", ExitCode.ERROR, project.run(database, "current"));
  }

  /** A command on an application that fails like this when it is asked for its database. */
  private Result failing(RuntimeException fault, String... options) {
    Supplier<DataSource> database =
        () -> {
          throw fault;
        };
    return project.run(
        database, Stream.concat(Stream.of("current"), Stream.of(options)).toArray(String[]::new));
  }

  private void assertError(String golden, ExitCode exit, Result result) throws IOException {
    assertThat(result.exit()).as(result.err()).isEqualTo(exit.code());
    assertThat(result.out()).isEmpty();
    assertGolden(
        "error-" + golden,
        result
            .err()
            .replace(project.migrations().toString(), "MIGRATIONS")
            .replace(root.toString(), "ROOT"));
  }
}
