package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a database has come to beside its revisions. */
final class DriftTest {

  private static final String NONE = "The database matches its revisions.\n";

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void twoRevisions() throws IOException, SQLException {
    project = Library.in(root);
    database = Databases.empty();
    assertThat(project.run(database, "upgrade").exit()).isZero();
  }

  @Test
  void databaseOfItsRevisionsHasNoDrift() throws SQLException {
    assertThat(project.run(database, "drift")).isEqualTo(new Result(0, NONE, ""));
    assertThat(project.run(database, "drift", "--json").out())
        .isEqualTo("{\"status\":\"ok\",\"operations\":[]}\n");
    assertThat(query("select count(*) from pg_namespace where nspname like 'sterna_%'"))
        .isEqualTo("0");
  }

  @Test
  void databaseBehindTheHeadIsComparedWithWhatItHas() throws SQLException {
    database = Databases.empty();
    project.run(database, "upgrade", Library.FIRST);

    assertThat(project.run(database, "drift").out()).isEqualTo(NONE);
  }

  /**
   * The replay does not read SQL, so what it makes is there beside the revisions, to all
   * appearance.
   */
  @Test
  void whatARevisionMadeBySqlOfItsOwnIsNotToBeUndone() throws IOException, SQLException {
    Result kept =
        project.run(
            "revision",
            "--empty",
            "-m",
            "by hand",
            "--rev-id",
            "e0",
            "--created",
            "2025-03-05T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
    Path revision = project.migrations().resolve("R20250305100000_ByHand.java");
    Files.writeString(
        revision,
        Files.readString(revision)
            .replace(
                "upgrade(Operations op) {",
                "upgrade(Operations op) { op.execute(\"create table note (id bigint)\");"));
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();

    assertGolden("drift-untold", project.run(database, "drift").out());
    assertThat(project.run(database, "drift", "--draft").err())
        .startsWith("warning: SQL of e0 names some of it.");
  }

  private void keepDrift() throws IOException {
    assertThat(
            project
                .run(
                    database,
                    "drift",
                    "--draft",
                    "--rev-id",
                    "d0",
                    "--created",
                    "2025-03-05T10:00:00Z")
                .exit())
        .isZero();
    project.compile();
  }

  /** A dump has a check in the catalog's words, which PostgreSQL words otherwise in the end. */
  @Test
  void restoredDumpHasNoDrift() throws IOException, SQLException {
    execute(
        "create table note (status varchar(255) check (status in ('OPEN', 'DONE')))",
        "create index open_notes on note (status) where status in ('OPEN', 'LATE')");
    keepDrift();
    String check =
        query(
            "select pg_get_constraintdef(oid) from pg_constraint where conname = 'note_status_check'");
    String index = query("select pg_get_indexdef('open_notes'::regclass)");
    execute(
        "alter table note drop constraint note_status_check",
        "drop index open_notes",
        "alter table note add constraint note_status_check " + check,
        index);

    assertThat(query("select pg_get_indexdef('open_notes'::regclass)")).isNotEqualTo(index);
    assertThat(project.run(database, "drift").out()).isEqualTo(NONE);
  }

  /** Types of each other, whose names are not in the order in which they have to be there. */
  @Test
  void compositeTypesBecomeARevisionThatMakesThem() throws IOException, SQLException {
    execute(
        "create type spot as (x integer, \"Label\" varchar(9), seen timestamptz(3))",
        "comment on column spot.x is 'it''s east'",
        "create type a_track as (start spot, rest spot[])",
        "create table trip (id bigint primary key, at spot check ((at).x > 0), way a_track)");
    keepDrift();

    assertThat(project.run(database, "drift").out()).isEqualTo(NONE);
    database = Databases.empty();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    assertThat(project.run(database, "drift").out()).isEqualTo(NONE);
    execute("alter type spot drop attribute seen, add attribute height double precision");
    assertThat(project.run(database, "drift").out())
        .contains("drop attribute seen of type spot", "add attribute height to type spot");
  }

  @Test
  void whatSomebodyDidByHandIsShownAndBecomesARevision() throws IOException, SQLException {
    execute(
        "create index books_by_price on books (price) where price > 0",
        "alter table author alter name set default 'nobody'",
        "create table note (id bigint primary key, text text check (text <> ''))",
        "create function one() returns int language sql as 'select 1'",
        "create view titles as select title from books");

    Result drift = project.run(database, "drift");
    assertThat(drift.exit()).isEqualTo(ExitCode.DRIFT.code());
    assertGolden("drift", drift.out());

    Result written =
        project.run(
            database, "drift", "--draft", "--rev-id", "d0", "--created", "2025-03-05T10:00:00Z");
    assertThat(written.exit()).as(written.err()).isZero();
    assertGolden(
        "drift-draft", written.out().replace(project.migrations().toString(), "MIGRATIONS"));
    project.compile();
    assertThat(project.run(database, "drift").out()).isEqualTo(NONE);
    assertThat(project.run(database, "current", "-c").exit()).isZero();
    DataSource other = Databases.empty();
    Result upgraded = project.run(other, "upgrade");
    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(project.run(other, "drift").out()).isEqualTo(NONE);
    assertThat(project.run("check").out()).doesNotContain("books_by_price").doesNotContain("note");
    assertThat(project.run(other, "downgrade", "-1", "--allow-destructive").exit()).isZero();
    assertThat(project.run(other, "drift").out()).isEqualTo(NONE);
  }

  @Test
  void catalogIsReadByAFixedNumberOfQueries() throws SQLException {
    PreparedQueries few = new PreparedQueries();
    assertThat(project.run(few.of(database), "drift").exit()).isZero();
    execute(
        "do $$ begin for i in 1..50 loop execute format('create table extra_%s (id int primary key,"
            + " n int unique check (n > 0)); create index on extra_%1$s (n, id); create view"
            + " seen_%1$s as select id from extra_%1$s; create sequence count_%1$s', i);"
            + " end loop; end $$");
    PreparedQueries many = new PreparedQueries();

    assertThat(project.run(many.of(database), "drift").exit()).isEqualTo(ExitCode.DRIFT.code());

    assertThat(few.ofTheCatalog()).isBetween(1L, 30L);
    assertThat(many.ofTheCatalog()).isEqualTo(few.ofTheCatalog());
  }

  @Test
  void whatFiltersHideIsLeftAlone() throws IOException, SQLException {
    execute("create table tmp_import (id int)", "alter table author add legacy_code int");
    Path info = project.migrations().resolve("package-info.java");
    Files.writeString(
        info,
        """
        @dev.sterna.migration.Migrations(tables = "!tmp_*", columns = "!*.legacy_*")
        package app.migrations;
        """);
    project.compile();

    assertThat(project.run(database, "drift").out()).isEqualTo(NONE);
  }

  @Test
  void roleThatMayNotCreateASchemaIsToldSo() throws SQLException {
    execute(
        "create role looker login",
        "grant usage on schema public to looker",
        "grant select on all tables in schema public to looker");

    Result refused = project.run(() -> Databases.as("looker", database), "drift", "--wait", "5");

    assertThat(refused.exit()).isEqualTo(ExitCode.DENIED.code());
    assertThat(refused.err())
        .contains("permission denied for database", "created beside it", "Grant role \"looker\"");
  }

  @Test
  void databaseIsComparedAsTheRole() throws SQLException {
    execute(
        "create role auditor",
        "create role visitor login noinherit in role auditor",
        "grant usage on schema public to auditor",
        "grant select on all tables in schema public to auditor",
        "grant create on database " + query("select current_database()") + " to auditor");

    Result seen = project.run(() -> Databases.as("visitor", database), "drift", "--role=auditor");
    Result refused = project.run(() -> Databases.as("visitor", database), "drift");

    assertThat(seen).isEqualTo(new Result(0, NONE, ""));
    assertThat(refused.exit()).isEqualTo(ExitCode.DENIED.code());
    assertThat(query("select count(*) from pg_namespace where nspname like 'sterna_%'"))
        .isEqualTo("0");
  }

  @Test
  void revisionThatNobodyKnowsIsRefused() throws IOException {
    Path newest;
    try (var files = Files.list(project.migrations())) {
      newest =
          files.filter(file -> file.toString().contains("R2")).sorted().reduce((a, b) -> b).get();
    }
    Files.delete(newest);
    project.compile();

    Result refused = project.run(database, "drift");

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err()).contains("this program does not know", Library.SECOND);
  }

  private void execute(String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private String query(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
