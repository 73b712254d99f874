package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Targets that mean nothing, or lead the wrong way, on a database at the second of three. */
@TestInstance(Lifecycle.PER_CLASS)
final class TargetsTest {

  private Project project;
  private DataSource database;

  @BeforeAll
  void databaseInTheMiddle(@TempDir Path root) throws Exception {
    project = Project.in(root);
    database = Databases.empty();
    String fields = "";
    for (String id : new String[] {"a00000000001", "a00000000002", "b00000000003"}) {
      fields += "String f" + id + ";";
      project.entity("Author", fields).compile();
      Project.Result kept =
          project.run(
              "revision",
              "-m",
              "add f",
              "--rev-id",
              id,
              "--created",
              "2025-03-01T10:00:0" + id.substring(11) + "Z");
      assertThat(kept.exit()).as(kept.err()).isZero();
    }
    project.compile();
    assertThat(project.run(database, "upgrade", "a00000000002").exit()).isZero();
  }

  static Stream<Arguments> targets() {
    return Stream.of(
        target("target-unknown", "upgrade", "b00001"),
        target("target-unknown", "downgrade", "b00001"),
        target("target-unknown", "stamp", "b00001"),
        target("target-unknown", "show", "b00001"),
        target("target-unknown", "history", "b00001:"),
        target("target-unknown", "upgrade", "--sql", ":b00001"),
        target("target-similar", "upgrade", "b00000000004"),
        target("target-short", "upgrade", "b0"),
        target("target-ambiguous", "upgrade", "a000"),
        target("target-ambiguous", "downgrade", "a000"),
        target("target-ambiguous", "stamp", "a000"),
        target("target-ambiguous", "show", "a000"),
        target("target-ambiguous", "history", ":a000"),
        target("target-ambiguous", "upgrade", "--sql", "a000:head"),
        target("target-empty", "upgrade", ""),
        target("target-empty", "stamp", ""),
        target("target-blank", "upgrade", " \t "),
        target("target-at", "upgrade", "@"),
        target("target-label", "upgrade", "checkout@head"),
        target("target-unicode", "upgrade", "größe\uD83D\uDE80"),
        target("target-control", "upgrade", "red\u001B[31m"),
        target("target-huge", "upgrade", "x".repeat(20_000)),
        target("target-zero", "upgrade", "+0"),
        target("target-number", "upgrade", "+99999999999999999999"),
        target("target-words", "upgrade", "+one"),
        target("target-range", "upgrade", "a00000000001:head"),
        target("upgrade-down", "upgrade", "-1"),
        target("upgrade-base", "upgrade", "base"),
        target("upgrade-too-far", "upgrade", "+2"),
        target("downgrade-up", "downgrade", "+1"),
        target("downgrade-not-applied", "downgrade", "head"),
        target("downgrade-too-far", "downgrade", "-3"),
        target("show-base", "show", "base"),
        target("show-too-far", "show", "+2"),
        target("history-no-range", "history", "head"),
        target("history-two-colons", "history", "a:b:c"),
        target("history-wrong-way", "history", "head:a00000000001"),
        target("sql-wrong-way", "upgrade", "--sql", "head:a00000000001"),
        target("sql-upgrade-to-base", "upgrade", "--sql", "head:base"),
        target("sql-downgrade-up", "downgrade", "--sql", "a00000000001:head"),
        target("sql-two-colons", "upgrade", "--sql", "a:b:c"),
        target("sql-downgrade-too-far", "downgrade", "--sql", "head:-9"));
  }

  private static Arguments target(String golden, String... args) {
    return Arguments.of(golden, args);
  }

  @ParameterizedTest
  @MethodSource("targets")
  void targetThatMeansNothingIsRefused(String golden, String[] args) throws Exception {
    Refusal.in(project).on(database).expect(golden, ExitCode.ERROR, args);
  }

  static Stream<Arguments> rangesFromCurrent() {
    return Stream.of(
        target("sql-current", "upgrade", "--sql", "current"),
        target("sql-current-open", "upgrade", "--sql", "current:"),
        target("sql-current-to-head", "upgrade", "--sql", "current:head"),
        target("sql-current-plus", "upgrade", "--sql", "current+1:heads"),
        target("sql-current-downgrade", "downgrade", "--sql", "current"),
        target("sql-current-to-base", "downgrade", "--sql", "current:base"),
        target("sql-current-minus", "downgrade", "--sql", "current:-1"),
        target("sql-head-to-current", "downgrade", "--sql", "head:current"));
  }

  @ParameterizedTest
  @MethodSource("rangesFromCurrent")
  void scriptDoesNotAskWhereTheDatabaseIs(String golden, String[] args) throws Exception {
    Refusal.in(project).on(database).expect(golden, ExitCode.USAGE, args);
  }

  @Test
  void currentIsWhereTheDatabaseIs() {
    assertThat(project.run(database, "history", "current:").out().lines()).hasSize(2);
    assertThat(project.run(database, "history", ":current").out().lines()).hasSize(2);
    assertThat(project.run(database, "show", "current").out())
        .startsWith("Revision: a00000000002\n");
    assertThat(project.run(database, "show", "current+1").out())
        .startsWith("Revision: b00000000003 (head)\n");
    assertThat(project.run(database, "upgrade", "current").out()).startsWith("Nothing to do");
  }

  @Test
  void nothingToDoIsSaidAsItIs() throws Exception {
    assertThat(project.run("upgrade", "--sql", "head:head").exit()).isZero();
    assertThat(project.run(Databases.empty(), "upgrade", "base").out())
        .startsWith("No revision is applied");
  }
}
