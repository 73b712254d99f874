package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import dev.sterna.report.MigrationException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
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
  private Refusal refusal;

  @BeforeEach
  void oneRevision() throws Exception {
    project = Project.in(root);
    refusal = Refusal.in(project);
    project.entity("Author", "String name;");
    project.compile();
    Result kept =
        project.run(
            "revision", "-m", "create author", "--rev-id", ID, "--created", "2025-03-01T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  @Test
  void draftThatWasKeptIsNotKeptAgain() throws Exception {
    refusal.expect("kept-already", ExitCode.ERROR, "revision", "-m", "create author");
  }

  @Test
  void nothingPendingIsSaid() throws Exception {
    project.compile();

    refusal.expect("nothing-pending", ExitCode.ERROR, "revision", "-m", "nothing");
  }

  @Test
  void severalHeadsAreNotJudged() throws Exception {
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

    refusal.expect("several-heads-check", ExitCode.ERROR, "check");
    refusal.expect("several-heads-revision", ExitCode.ERROR, "revision", "-m", "more");
  }

  @Test
  void draftThatLosesValuesNeedsLeave() throws Exception {
    project.entity("Author").compile();

    refusal.expect("destructive-draft", ExitCode.ERROR, "revision", "-m", "drop name");

    Result allowed = project.run("revision", "-m", "drop name", "--allow-destructive");
    assertThat(allowed.exit()).as(allowed.err()).isZero();
  }

  @Test
  void checkAfterTheSnapshotMovedAsksForACompile() throws Exception {
    refusal.expect("compile-first", ExitCode.ERROR, "check");
  }

  @Test
  void missingSnapshotIsNotANewBeginning() throws Exception {
    project.compile();
    Files.delete(project.migrations().resolve("schema.jsonl"));

    Result check = project.run("check");

    assertThat(check.exit()).isEqualTo(ExitCode.REPLAY_DIFFERS.code());
    assertGolden("check-snapshot-missing", check.out());
    refusal.expect("revision-snapshot-missing", ExitCode.ERROR, "revision", "-m", "more");
    project.compile();
    refusal.expect("revision-snapshot-missing", ExitCode.ERROR, "revision", "-m", "more");
  }

  @Test
  void snapshotOfAnotherHeadIsNotSaidToBeUpToDate() throws Exception {
    project.compile();
    Path snapshot = project.migrations().resolve("schema.jsonl");
    Files.writeString(
        snapshot, Files.readString(snapshot).replace("\"name\":\"name\"", "\"name\":\"title\""));
    project.compile();

    refusal.expect("revision-snapshot-stale", ExitCode.ERROR, "revision", "-m", "more");
  }

  @Test
  void snapshotWithoutRevisionsIsNotSaidToBeUpToDate() throws Exception {
    Files.delete(project.migrations().resolve("R20250301100000_CreateAuthor.java"));
    project.compile();

    refusal.expect("revision-snapshot-alone", ExitCode.ERROR, "revision", "-m", "more");
  }

  @Test
  void checkWarnsOfWhatWasNotCompiled() throws Exception {
    project.compile();
    assertThat(project.run("check").err()).isEmpty();
    FileTime later = FileTime.from(Instant.now().plusSeconds(60));
    Files.setLastModifiedTime(project.sources().resolve("app/Author.java"), later);

    Result check = project.run("check");

    assertThat(check.exit()).isZero();
    assertGolden("check-clean", check.out());
    assertGolden("check-not-compiled", check.err());
  }

  @Test
  void brokenSnapshotNamesFileAndLine() throws Exception {
    project.compile();
    Files.writeString(project.migrations().resolve("schema.jsonl"), "<<<<<<< ours\n");

    refusal.expect("broken-snapshot", ExitCode.ERROR, "check");
  }

  @Test
  void targetThatMeansNothing() throws Exception {
    project.compile();

    refusal.expect("unknown-target", ExitCode.ERROR, "show", "b00000");
    refusal.on(Databases.empty()).expect("unknown-target", ExitCode.ERROR, "upgrade", "b00000");
  }

  @Test
  void downgradeScriptNeedsARange() throws Exception {
    refusal.expect("sql-range", ExitCode.USAGE, "downgrade", "--sql", "base");
  }

  @Test
  void scriptHasATransactionForEachRevision() throws Exception {
    refusal.expect("single-sql", ExitCode.USAGE, "upgrade", "--single-transaction", "--sql");
  }

  @Test
  void draftGoesWithNoTarget() throws Exception {
    refusal.expect("draft-target", ExitCode.USAGE, "upgrade", "--draft", "head");
    refusal.expect("switch-target", ExitCode.USAGE, "upgrade", "--switch", "head");
  }

  @Test
  void missingMessage() throws Exception {
    refusal.expect("no-message", ExitCode.USAGE, "revision");
  }

  @Test
  void directoryWithoutThePackage() throws Exception {
    refusal.expect("directory", ExitCode.ERROR, "check", "--directory", root.toString());
  }

  @Test
  void libraryNeedsTheAddress() throws Exception {
    refusal.expect(
        "no-database",
        ExitCode.USAGE,
        () -> Project.standalone("--classes", project.classes().toString(), "current"));
  }

  @Test
  void libraryNeedsTheClasses() throws Exception {
    refusal.expect("no-classes", ExitCode.USAGE, () -> Project.standalone("history"));
    refusal.expect(
        "no-revisions-class",
        ExitCode.ERROR,
        () -> Project.standalone("history", "--classes", project.migrations().toString()));
  }

  @Test
  void unreachableAndLockedAreTold() {
    assertThat(failing(new MigrationException.Unreachable("no answer", new SQLException())))
        .isEqualTo(new Result(ExitCode.UNREACHABLE.code(), "", "error: no answer\n"));
    assertThat(failing(new MigrationException.Locked("taken")))
        .isEqualTo(new Result(ExitCode.LOCKED.code(), "", "error: taken\n"));
  }

  @Test
  void stackTraceIsOnlyForDebug() throws Exception {
    IllegalStateException fault = new IllegalStateException("pool is closed");

    refusal.expect("unexpected", ExitCode.ERROR, () -> failing(fault));
    assertThat(failing(fault, "--debug").err()).contains("at dev.sterna.cli.ErrorsTest");
  }

  @Test
  void missingClassIsAnError() throws Exception {
    Supplier<DataSource> database =
        () -> {
          throw new NoClassDefFoundError("app/CustomStep");
        };

    refusal.through(database).expect("missing-class", ExitCode.ERROR, "current");
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
}
