package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases that Flyway or Liquibase have migrated, with the tables that these write. */
final class ImportTest {

  @TempDir private Path root;
  @TempDir private Path scripts;

  private Project project;
  private DataSource database;

  @BeforeEach
  void shop() throws IOException, SQLException {
    project = Shop.in(root);
    database = Scripts.SHOP.database();
  }

  private Result run(String tool) {
    return project.run(
        database,
        "import",
        tool,
        "--scripts",
        scripts.toString(),
        "--rev-id",
        "b0",
        "--created",
        "2025-03-01T10:00:00Z");
  }

  private void refuses(String tool, String... words) {
    Result refused = run(tool);
    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err()).contains(words);
    assertThat(project.migrations()).isDirectoryNotContaining("glob:**R2025*");
  }

  @Test
  void databaseThatFlywayHasFinishedWithIsTakenOver() throws IOException, SQLException {
    Rows.execute(database, Shop.FLYWAY);
    script("V1__customers.sql", "create table customer (…)");
    script("V2__orders.sql", "create table ${prefix}purchase (…)");
    script("U2__orders.sql", "drop table purchase");
    script("afterMigrate.sql", "analyze");
    script("R__report.sql", "create or replace view revenue as …");

    Result imported = run("flyway");

    assertThat(imported.exit()).as(imported.err()).isZero();
    assertGolden(
        "import-flyway", imported.out().replace(project.migrations().toString(), "MIGRATIONS"));
    project.compile();
    assertThat(project.run("check").exit()).isZero();
    assertThat(project.run(database, "drift").exit()).isZero();
    assertThat(project.run(database, "current").out()).isEqualTo("b0 (head)\n");
  }

  @Test
  void databaseInWhichAMigrationOfFlywayFailedIsRefused() throws SQLException {
    Rows.execute(
        database,
        Shop.FLYWAY + ", (5, '4', 'half', 'SQL', 'V4__half.sql', 5, 'shop', now(), 5, false)");

    refuses("flyway", "V4__half.sql failed", "flyway repair, migrate");
  }

  @Test
  void databaseForWhichAScriptOfFlywayIsPendingIsRefused() throws IOException, SQLException {
    Rows.execute(database, Shop.FLYWAY);
    script("V4_1__later.sql", "select 1");

    refuses("flyway", "V4_1__later.sql is pending");
  }

  @Test
  void rowsOfAHistoryThatLackTheirTypeAreRead() throws SQLException {
    Rows.execute(database, Shop.FLYWAY);
    Rows.execute(database, "alter table flyway_schema_history alter type drop not null");
    Rows.execute(database, "update flyway_schema_history set type = null");

    Result imported = run("flyway");

    assertThat(imported.exit()).as(imported.err()).isZero();
  }

  @Test
  void databaseThatLiquibaseHasFinishedWithIsTakenOver() throws IOException, SQLException {
    Rows.execute(database, Shop.LIQUIBASE);
    script("shop.xml", "<changeSet id=\"1\" author=\"ann\"><rollback/></changeSet>");
    script("shop.sql", "--liquibase formatted sql\n--changeset ann:2 context:test\nselect 1;\n");
    script("more.yaml", "databaseChangeLog:\n");

    Result imported = run("Liquibase");

    assertThat(imported.exit()).as(imported.err()).isZero();
    assertGolden(
        "import-liquibase", imported.out().replace(project.migrations().toString(), "MIGRATIONS"));
    project.compile();
    assertThat(project.run("check").exit()).isZero();
  }

  @Test
  void databaseForWhichAChangeSetIsPendingOrThatIsLockedIsRefused()
      throws IOException, SQLException {
    Rows.execute(
        database,
        Shop.LIQUIBASE,
        "update databasechangeloglock set locked = true, lockedby = 'ci'");
    script("shop.xml", "<changeSet author='bob' id='7'>");

    refuses("liquibase", "locked by ci", "bob:7 is pending");
  }

  @Test
  void databaseWithoutAHistoryIsToldToDoWithout() {
    refuses(
        "flyway", "schema public has no history table of Flyway", "--history-table", "baseline");
  }

  @Test
  void baselineIsTheFirstRevisionOrNone() throws IOException {
    assertThat(project.run(database, "baseline").exit()).isZero();
    project.compile();

    Result again = project.run(database, "baseline");

    assertThat(again.exit()).isEqualTo(ExitCode.ERROR.code());
    assertGolden("error-baseline-again", again.err());
  }

  @Test
  void baselineOfNothingIsRefused() throws IOException, SQLException {
    Result refused = project.run(Databases.empty(), "baseline");

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertGolden("error-baseline-of-nothing", refused.err());
  }

  @Test
  void tablesCanBeLeftOut() throws SQLException {
    Rows.execute(database, "create table tmp_one (id int)");

    Result baseline = project.run(database, "baseline", "--exclude", "tmp_*", "--json");

    assertThat(baseline.exit()).as(baseline.err()).isZero();
    assertThat(baseline.out()).contains("\"tables\":2").doesNotContain("tmp_one");
  }

  private void script(String name, String text) throws IOException {
    Files.writeString(scripts.resolve(name), text);
  }
}
