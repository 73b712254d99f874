package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.operation.DataStep;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Java code within a revision. */
final class RunJavaTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Report upgrade(DataStep step) {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "a",
                migration(
                    op -> {
                      op.execute("create table t (id int)");
                      op.execute("insert into t values (1)");
                      op.run("count them", step);
                      op.execute("insert into t select max(id) + 100 from t");
                    },
                    op -> op.execute("drop table t")));
    return Migrator.of(revisions, database.dataSource()).upgrade();
  }

  @Test
  void codeSeesWhatCameBeforeAndIsSeenAfter() {
    upgrade(
        connection -> {
          try (Statement statement = connection.createStatement();
              ResultSet row = statement.executeQuery("select max(id) from t")) {
            row.next();
            int max = row.getInt(1);
            statement.execute("insert into t values (" + (max + 10) + ")");
          }
        });

    assertThat(database.query("select id from t order by id")).containsExactly("1", "11", "111");
  }

  @Test
  void savepointsCanBeUsed() {
    upgrade(
        connection -> {
          Savepoint savepoint = connection.setSavepoint();
          try (Statement statement = connection.createStatement()) {
            statement.execute("insert into t values (5)");
            connection.rollback(savepoint);
          }
        });

    assertThat(database.query("select id from t order by id")).containsExactly("1", "101");
  }

  @TestFactory
  Stream<DynamicTest> transactionCannotBeEnded() {
    Map<String, DataStep> calls =
        Map.of(
            "commit", Connection::commit,
            "rollback", Connection::rollback,
            "close", Connection::close,
            "setAutoCommit", connection -> connection.setAutoCommit(true));
    return calls.entrySet().stream()
        .map(
            call ->
                DynamicTest.dynamicTest(
                    call.getKey(),
                    () -> {
                      assertThatThrownBy(() -> upgrade(call.getValue()))
                          .isInstanceOf(MigrationException.class)
                          .hasMessageContaining("operation: run \"count them\"")
                          .hasMessageContaining("called " + call.getKey() + "()")
                          .hasMessageContaining("Revision a was rolled back");
                      assertThat(database.tables()).isEmpty();
                    }));
  }

  @Test
  void connectionThatBreaksUndoesTheRevision() {
    assertThatThrownBy(() -> upgrade(connection -> database.disconnectEveryone()))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("it is unknown whether step 1 of a was done");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void transactionThatItEndsBySqlIsNoticed() {
    assertThatThrownBy(
            () ->
                upgrade(
                    connection -> {
                      try (Statement statement = connection.createStatement()) {
                        statement.execute("commit");
                      }
                    }))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("\"count them\" has ended the transaction of revision ");
    assertThat(database.query("select id from t")).containsExactly("1");
    assertThat(database.value("select state || step from sterna_revision")).isEqualTo("upgrading0");
  }

  @Test
  void whatItThrowsUndoesTheRevision() {
    assertThatThrownBy(
            () ->
                upgrade(
                    connection -> {
                      throw new IllegalStateException("no such luck");
                    }))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("operation: run \"count them\"")
        .hasMessageContaining("IllegalStateException: no such luck");
    assertThat(database.tables()).isEmpty();
  }
}
