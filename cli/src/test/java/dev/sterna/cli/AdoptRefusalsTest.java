package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
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

/** Databases that cannot be taken over, and drift that cannot be told or kept. */
@TestInstance(Lifecycle.PER_CLASS)
final class AdoptRefusalsTest {

  private Project shop;
  private DataSource existing;
  private Project library;
  private DataSource drifted;

  @BeforeAll
  void databases(@TempDir Path root) throws Exception {
    shop = Project.in(root.resolve("shop")).entity("Author", "String name;");
    shop.compile();
    existing = Databases.empty();
    execute(
        existing,
        "create table author (id bigint primary key, name varchar(255));"
            + "create table databasechangelog (id text)");
    library = Library.in(root.resolve("library"));
    drifted = Databases.empty();
    Result behind = library.run(drifted, "upgrade", Library.FIRST);
    assertThat(behind.exit()).as(behind.err()).isZero();
    execute(drifted, "create table beside (id int)");
  }

  private static Arguments refused(String golden, String... args) {
    return Arguments.of(golden, args);
  }

  static Stream<Arguments> ofAnExistingDatabase() {
    return Stream.of(
        refused("baseline-no-schema", "baseline", "--schemas", "billing,audit"),
        refused("baseline-of-no-table", "baseline", "--exclude", "*"),
        refused("baseline-id", "baseline", "--rev-id", "a b"),
        refused("baseline-no-message", "baseline", "-m", " "),
        refused("baseline-no-role", "baseline", "--role", "nobody"),
        refused("import-no-history", "import", "flyway"),
        refused("import-no-table", "import", "liquibase", "--history-table", "changes"),
        refused("import-another-table", "import", "liquibase"));
  }

  @ParameterizedTest
  @MethodSource("ofAnExistingDatabase")
  void databaseThatCannotBeTakenOverIsRefused(String golden, String[] args) throws Exception {
    Refusal.in(shop).on(existing).expect(golden, ExitCode.ERROR, args);
  }

  static Stream<Arguments> ofADriftedDatabase() {
    return Stream.of(
        refused("drift-no-schema", "drift", "--schemas", "billing"),
        refused("drift-not-at-head", "drift", "--draft"));
  }

  @ParameterizedTest
  @MethodSource("ofADriftedDatabase")
  void driftThatCannotBeKeptIsRefused(String golden, String[] args) throws Exception {
    Refusal.in(library).on(drifted).expect(golden, ExitCode.ERROR, args);
  }

  @Test
  void driftBesideATriedDraftIsNotTold(@TempDir Path root) throws Exception {
    Project project = Library.in(root);
    DataSource database = Databases.empty();
    Result tried = project.run(database, "upgrade", "--draft");
    assertThat(tried.exit()).as(tried.err()).isZero();

    Refusal.in(project)
        .on(database)
        .masking(id(project), "DRAFT")
        .expect("drift-tried-draft", ExitCode.ERROR, "drift");
  }

  private static String id(Project project) {
    return project.revisions().draft().orElseThrow().revision().id();
  }

  private static void execute(DataSource database, String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
