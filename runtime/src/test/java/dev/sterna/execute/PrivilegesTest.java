package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.operation.Privilege.SELECT;
import static dev.sterna.operation.Privilege.UPDATE;
import static dev.sterna.operation.Privilege.USAGE;
import static dev.sterna.operation.Privileges.onAllTables;
import static dev.sterna.operation.Privileges.onFutureSequences;
import static dev.sterna.operation.Privileges.onFutureTables;
import static dev.sterna.operation.Privileges.onSchema;
import static dev.sterna.operation.Privileges.onSequence;
import static dev.sterna.operation.Privileges.onTable;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Grant;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplayException;
import dev.sterna.operation.Reversal;
import dev.sterna.operation.Revoke;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a revision lets roles do. */
final class PrivilegesTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private String role;

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  @BeforeEach
  void createRole() {
    role = "app\"; drop table post; -- " + database.name();
    database.execute("create role " + quoted(role));
  }

  @AfterEach
  void dropRole() {
    database.execute("drop owned by " + quoted(role), "drop role " + quoted(role));
  }

  private String may(String right, String table) {
    return database.value(
        "select has_table_privilege('%s', '%s', '%s')"
            .formatted(role.replace("'", "''"), table, right));
  }

  private TestRevisions revisions() {
    return TestRevisions.none()
        .with("a", "create table post (id serial)", "drop table post")
        .with("b", granting())
        .with("c", "create table later (id serial)", "drop table later")
        .with("d", "create schema tenant", "drop schema tenant cascade");
  }

  private Migration granting() {
    return migration(
        op -> {
          op.stateOnly(e -> e.createTable("post"));
          op.grant(role, onSchema(USAGE));
          op.grant(role, onTable("post", SELECT, UPDATE));
          op.grant(role, onSequence("post_id_seq", USAGE));
          op.grant(role, onFutureTables(SELECT));
          op.grant(role, onFutureSequences(USAGE));
        },
        op -> {
          op.revoke(role, onFutureSequences(USAGE));
          op.revoke(role, onFutureTables(SELECT));
          op.revoke(role, onSequence("post_id_seq", USAGE));
          op.revoke(role, onTable("post", SELECT, UPDATE));
          op.revoke(role, onSchema(USAGE));
        });
  }

  @Test
  void rightsHoldForWhatIsThereAndWhatIsToCome() {
    Migrator migrator = Migrator.of(revisions(), database.dataSource()).allowingDestructive();
    migrator.upgrade();

    assertThat(List.of(may("select", "post"), may("update", "post"), may("delete", "post")))
        .containsExactly("t", "t", "f");
    assertThat(List.of(may("select", "later"), may("update", "later"))).containsExactly("t", "f");

    migrator.downgrade("a");
    database.execute("create table afterwards (id int)");
    assertThat(List.of(may("select", "post"), may("select", "afterwards")))
        .containsExactly("f", "f");
  }

  @Test
  void tenantsHaveThemInTheirOwnSchema() {
    Migrator.of(revisions(), database.dataSource()).withDefaultSchema("tenant_1").upgrade("c");

    assertThat(List.of(may("select", "tenant_1.post"), may("select", "tenant_1.later")))
        .containsExactly("t", "t");
  }

  @Test
  void theseAreTheStatements() {
    List<Operation> operations =
        Operations.of(
            op -> {
              op.grant("app", onTable(name("audit", "Log"), SELECT, UPDATE));
              op.revoke("public", onAllTables(SELECT).in("audit"));
              op.grant("App", onFutureTables(SELECT));
              op.revoke("app", onSchema(USAGE));
            });

    assertThat(operations)
        .flatExtracting(operation -> new PostgreSqlDialect("shop").statements(operation))
        .containsExactly(
            "grant select, update on table audit.\"Log\" to app",
            "revoke select on all tables in schema audit from public",
            "alter default privileges in schema shop grant select on tables to \"App\"",
            "revoke usage on schema shop from app");
    assertThat(operations)
        .extracting(Operation::describe)
        .containsExactly(
            "grant select, update on table audit.Log to app",
            "revoke select on all tables audit from public",
            "grant select on future tables to App",
            "revoke usage on schema from app");
  }

  @Test
  void wayBackOfGrantSaysThatEarlierRightsGoToo() {
    database.execute(
        "create table post (id int, title text)",
        "grant select on post to " + quoted(role),
        "grant update (title) on post to " + quoted(role));
    Schema before =
        Schema.of(Table.of(name("post"), column("id", integer()), column("title", text())));
    List<Operation> up = List.of(new Grant(role, onTable("post", SELECT, UPDATE)));
    List<Operation> down = Reversal.of(up, before);
    TestRevisions revisions =
        TestRevisions.none()
            .with("a", migration(op -> op.stateOnly(e -> e.createTable("post")), op -> {}))
            .with("b", migration(op -> up.forEach(op::apply), op -> down.forEach(op::apply)));
    Migrator migrator = Migrator.of(revisions, database.dataSource()).allowingDestructive();

    migrator.upgrade();
    assertThat(may("update", "post")).isEqualTo("t");
    migrator.downgrade("a");

    assertThat(List.of(may("select", "post"), mayUpdateTitle())).containsExactly("f", "f");
    assertThat(down)
        .containsExactly(
            new NotRestored("what " + role + " had before of select, update on table post"),
            new Revoke(role, onTable("post", SELECT, UPDATE)));
  }

  private String mayUpdateTitle() {
    return database.value(
        "select has_column_privilege('%s', 'post', 'title', 'update')"
            .formatted(role.replace("'", "''")));
  }

  @Test
  void wayBackOfRevokeGivesNobodyWhatHeNeverHad() {
    Migration revoking =
        migration(
            op -> op.revoke(role, onSchema(USAGE)),
            op ->
                Reversal.of(List.of(new Revoke(role, onSchema(USAGE))), Schema.empty())
                    .forEach(op::apply));
    TestRevisions revisions =
        TestRevisions.none().with("a", "select 1", "select 1").with("b", revoking);
    Migrator migrator = Migrator.of(revisions, database.dataSource()).allowingDestructive();
    migrator.upgrade();

    assertThatThrownBy(() -> migrator.downgrade("a"))
        .hasMessageContaining("had before of usage on schema is not known");
  }

  @Test
  void tableThatIsNotThereIsFoundInReplay() {
    Grant grant = new Grant("app", onTable("posts", SELECT));

    assertThatThrownBy(() -> grant.apply(Schema.empty()))
        .isInstanceOf(ReplayException.class)
        .hasMessageContaining("there is no table posts");
  }
}
