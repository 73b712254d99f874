package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Fleet;
import dev.sterna.Migrator;
import dev.sterna.TenantSource;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Nothing that a database or a text holds redirects a migration or becomes a statement. */
final class HostileDatabaseTest {

  private static final TestRevisions REVISIONS =
      TestRevisions.tables("a", "b")
          .with(
              "c",
              migration(
                  op -> {
                    op.createTable("c", column("id", bigint()).notNull(), primaryKey("id"));
                    op.createIndexConcurrently("a", index("a_idx", "id"));
                  },
                  op -> {
                    op.dropIndexConcurrently("a", "a_idx");
                    op.dropTable("c");
                  }));

  /** What Sterna calls, in forms that fit at least as well as those of PostgreSQL. */
  private static final List<String> CALLED =
      List.of(
          "array_to_string(text[], text) returns text",
          "unnest(text[]) returns setof text",
          "cardinality(text[]) returns int",
          "to_jsonb(anyelement) returns jsonb",
          "jsonb_build_object(text, int) returns jsonb",
          "jsonb_array_elements(jsonb) returns setof jsonb",
          "jsonb_array_elements_text(jsonb) returns setof text",
          "jsonb_typeof(jsonb) returns text",
          "string_agg(text, text) returns text",
          "convert_to(text, text) returns bytea",
          "sha256(bytea) returns bytea",
          "encode(bytea, text) returns text",
          "concat(bigint, text, text) returns text",
          "row_security_active(oid) returns boolean",
          "row_security_active(regclass) returns boolean",
          "pg_try_advisory_xact_lock(bigint) returns boolean",
          "pg_try_advisory_lock(bigint) returns boolean",
          "pg_advisory_unlock(bigint) returns boolean",
          "current_setting(text) returns text",
          "set_config(text, text, boolean) returns text",
          "clock_timestamp() returns timestamptz",
          "pg_backend_pid() returns int",
          "current_database() returns name",
          "host(inet) returns text",
          "to_char(timestamp, text) returns text",
          "lower(name) returns text",
          "lower(text) returns text",
          "regexp_split_to_array(text, text) returns text[]",
          "round(numeric) returns numeric",
          "textout(text) returns text",
          "int4in(text) returns int");

  private static final List<String> OPERATORS =
      List.of(
          "|| text[] text[] text[]",
          "|| name text text",
          "|| text text text",
          "&& text[] text[] boolean",
          "= text text boolean",
          "= oid oid boolean",
          "= name name boolean",
          "<> oid oid boolean",
          "* int numeric numeric",
          "+ bigint numeric numeric",
          "+ bigint int bigint",
          "->> jsonb text text");

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  /** A schema with all that, each part of which fails when it is used. */
  private void spoil(String schema) {
    List<String> statements = new ArrayList<>();
    for (String function : CALLED) {
      statements.add(
          "create function %s.%s language plpgsql as $$ begin raise 'captured: %s'; end $$"
              .formatted(schema, function, function));
    }
    for (int i = 0; i < OPERATORS.size(); i++) {
      String[] parts = OPERATORS.get(i).split(" ");
      String function = "%s.captured_%s".formatted(schema, i);
      statements.add(
          "create function %s(%s, %s) returns %s language plpgsql as $$ begin raise 'captured: %s'; end $$"
              .formatted(function, parts[1], parts[2], parts[3], parts[0]));
      statements.add(
          "create operator %s.%s (function = %s, leftarg = %s, rightarg = %s)"
              .formatted(schema, parts[0], function, parts[1], parts[2]));
    }
    database.execute(statements.toArray(String[]::new));
  }

  private DataSource along(String searchPath) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setPortNumbers(new int[] {database.port()});
    source.setDatabaseName(database.name());
    source.setUser("postgres");
    source.setPassword("postgres");
    source.setOptions("-c search_path=" + searchPath);
    return source;
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil,pg_catalog,public", "evil,public", "public,evil"})
  void schemaInTheSearchPathRedirectsNothing(String searchPath) throws Exception {
    database.execute(
        "create schema evil",
        "create table evil.sterna_revision as select 'a'::text as id, '{}'::text[] as revises",
        "create table evil.pg_class (oid oid, relname name)",
        "create table evil.a (id int)");
    spoil("evil");
    useEverything(Migrator.of(REVISIONS, along(searchPath)).allowingDestructive());

    assertThat(
            database.query("select tablename from pg_tables where schemaname = 'evil' order by 1"))
        .containsExactly("a", "pg_class", "sterna_revision");
    assertThat(database.value("select count(*) from evil.sterna_revision")).isEqualTo("1");
    assertThat(
            database.query(
                "select tablename from pg_tables where schemaname = 'public' order by tablename collate \"C\""))
        .containsExactly("a", "b", "c", "sterna_revision");
  }

  /** Who may create in the schema of the tables can put functions there that fit better. */
  @Test
  void functionsInTheDefaultSchemaAreNotCalled() throws Exception {
    spoil("public");

    useEverything(Migrator.of(REVISIONS, along("public")).allowingDestructive());

    assertThat(database.tables()).containsExactly("a", "b", "c");
  }

  @Test
  void operatorsInTheDefaultSchemaDoNotNameWhoseDraftItIs() {
    spoil("public");
    TestRevisions drafted =
        REVISIONS.withDraft("draft", migration(op -> op.dropTable("b"), op -> {}));

    Migrator.of(drafted, along("public"))
        .allowingDestructive()
        .withDraftOwner("ada@office")
        .upgradeDraft();

    assertThat(database.value("select applied_by from sterna_revision where id = 'draft'"))
        .isEqualTo("postgres (ada@office)");
  }

  private void useEverything(Migrator migrator) throws Exception {
    migrator.upgrade();
    assertThat(migrator.upgrade().runs()).isEmpty();
    assertThat(migrator.validate().pending()).isEmpty();
    migrator.downgrade("base");
    migrator.stamp("a");
    migrator.stampAnew("base");
    migrator.upgrade();
    Migrator.of(TestRevisions.tables("a", "b"), along("evil,pg_catalog,public"))
        .allowingDestructive()
        .downgrade("b");
    try (Connection other = database.dataSource().getConnection()) {
      new RevisionLock(new RevisionTable("public", "sterna_revision")).tryInSession(other);
      assertThatThrownBy(() -> migrator.withLockWait(Duration.ZERO).upgrade())
          .isInstanceOf(MigrationException.Locked.class)
          .hasMessageContaining("process ");
    }
    migrator.upgrade();
  }

  @Test
  void policyThatHidesTheRevisionTableIsToldOf() {
    database.execute("create role blind login password 'secret'");
    try {
      Migrator.of(REVISIONS, database.dataSource()).upgrade();
      database.execute(
          "grant select, insert, update, delete on sterna_revision to blind",
          "grant create, usage on schema public to blind",
          "alter table sterna_revision enable row level security");
      PGSimpleDataSource source = (PGSimpleDataSource) along("public");
      source.setUser("blind");
      source.setPassword("secret");
      Migrator blind = Migrator.of(REVISIONS, source);

      assertThatThrownBy(blind::current)
          .isInstanceOf(MigrationException.Denied.class)
          .hasMessageContaining("row-level security hides rows of the revision table");
      assertThatThrownBy(blind::validate).isInstanceOf(MigrationException.Denied.class);
      assertThatThrownBy(() -> blind.upgrade())
          .isInstanceOf(MigrationException.Denied.class)
          .hasMessageContaining("row-level security");
      assertThat(database.value("select count(*) from sterna_revision")).isEqualTo("3");
    } finally {
      database.execute("drop owned by blind", "drop role blind");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "x'; drop schema public cascade; --",
        "x\"; drop schema public cascade; --",
        "*/ drop schema public cascade; /*",
        "$$; drop schema public cascade; $$",
        "back\\slash'\\",
        "new\nline; commit; drop schema public cascade",
        "? ?? :name ${x} %s {fn now()}",
        "Ünïcode \u202e 🐦"
      })
  void textsAreTextsWhereverTheyStand(String text) {
    RevisionInfo plain = TestRevisions.info("a", List.of());
    RevisionInfo named =
        new RevisionInfo(
            "a",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            text,
            Optional.empty(),
            text,
            text,
            plain.className());
    TestRevisions revisions = TestRevisions.none().with(named, createsTable("a"));
    Migrator migrator =
        Migrator.of(revisions, database.dataSource())
            .withRevisionTable(text)
            .withDraftOwner(text)
            .withArgument(text, text)
            .allowingDestructive();

    Fleet.of(migrator, TenantSource.schemas(database.dataSource(), List.of(text)))
        .upgrade()
        .orThrow();
    migrator.upgrade();

    assertThat(migrator.current().heads()).extracting("message").containsExactly(text);
    assertThat(migrator.upgrade().runs()).isEmpty();
    assertThat(
            database.query(
                "select nspname from pg_namespace where nspname in ('public', "
                    + quoted(text)
                    + ")"))
        .containsExactlyInAnyOrder("public", text);
    database.execute(
        SqlScript.upgrade(Settings.offline(revisions).withRevisionTable("other " + text), ":")
            .replace("create table a ", "create table a2 "));
    migrator.downgrade("base");
    assertThat(
            database.query(
                "select tablename from pg_tables where schemaname = 'public' and tablename = 'a'"))
        .isEmpty();
  }

  private static String quoted(String text) {
    return "E'" + text.replace("\\", "\\\\").replace("'", "''") + "'";
  }
}
