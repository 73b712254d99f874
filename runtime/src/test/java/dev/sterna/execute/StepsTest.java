package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sterna.Migrator;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import dev.sterna.schema.Index;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Revisions of several steps, and what happens when they stop in between. */
final class StepsTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  static Migration indexConcurrently(String table, String index) {
    return migration(
        op -> op.createIndexConcurrently(table, Index.index(index, "id")),
        op -> op.dropIndexConcurrently(table, index));
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource()).allowingDestructive();
  }

  /** Table t with a row twice; then three steps, of which one builds an index of this name. */
  private TestRevisions withIndex(Index index) {
    return TestRevisions.none()
        .with(
            "a",
            migration(
                op -> {
                  op.execute("create table t (id int)");
                  op.execute("insert into t values (1), (1)");
                },
                op -> op.execute("drop table t")))
        .with(
            "b",
            migration(
                op -> {
                  op.execute("create table before (id int)");
                  op.createIndexConcurrently("t", index);
                  op.execute("create table after (id int)");
                },
                op -> {
                  op.execute("drop table after");
                  op.dropIndexConcurrently("t", "i");
                  op.execute("drop table before");
                }));
  }

  @Test
  void planHasOnlyTheStepsThatAreLeft() {
    TestRevisions revisions = withIndex(Index.index("i", "id").asUnique());
    assertThat(migrator(revisions).plan("heads").revisions().get(1).steps()).hasSize(3);
    assertThatThrownBy(() -> migrator(revisions).upgrade());

    assertThat(migrator(revisions).plan("heads").revisions())
        .singleElement()
        .satisfies(
            planned -> {
              assertThat(planned.revision().id()).isEqualTo("b");
              assertThat(planned.steps()).hasSize(2);
            });
  }

  @Test
  void stepsRunInOrderAndComeBackInReverse() {
    TestRevisions revisions = withIndex(Index.index("i", "id"));

    migrator(revisions).upgrade();

    assertThat(database.tables()).containsExactly("after", "before", "t");
    assertThat(migrator(revisions).current().rows().get(1).steps()).isEqualTo(3);
    assertThat(migrator(revisions).current().halfDone()).isEmpty();
    assertThat(database.value("select downgrade from sterna_revision where id = 'b'"))
        .contains(
            "{\"mode\": \"autocommit\", \"statements\": [\"drop index concurrently public.i\"]}");

    migrator(revisions).downgrade("a");

    assertThat(database.tables()).containsExactly("t");
    assertThat(database.query("select 1 from pg_class where relname = 'i'")).isEmpty();
    assertThat(database.applied()).containsExactly("a");
  }

  @Test
  void aValueOfAnEnumIsUsedInTheStepAfterTheOneThatAddsIt() {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "a",
                migration(
                    op -> {
                      op.createEnum("mood", "sad");
                      op.execute("create table t (mood mood default 'sad')");
                      op.execute("insert into t values (default)");
                    },
                    op -> {
                      op.execute("drop table t");
                      op.dropEnum("mood");
                    }))
            .with(
                "b",
                migration(
                    op -> {
                      op.addEnumValueBefore("mood", "sad", "ok");
                      op.execute("update t set mood = 'ok'");
                    },
                    op -> {
                      op.execute("update t set mood = 'sad'");
                      op.alterEnum("mood", "sad");
                    }));

    migrator(revisions).upgrade();

    assertThat(database.value("select mood from t")).isEqualTo("ok");
    assertThat(database.value("select enum_range(null::mood)")).isEqualTo("{ok,sad}");

    migrator(revisions).downgrade("a");

    assertThat(database.value("select mood from t")).isEqualTo("sad");
    assertThat(database.value("select enum_range(null::mood)")).isEqualTo("{sad}");
  }

  @Test
  void upgradeResumesAtTheStepThatFailed() {
    TestRevisions revisions = withIndex(Index.index("i", "id").asUnique());

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .hasMessageContaining("failed in step 2 of 3")
        .hasMessageContaining("statement: create unique index concurrently i on public.t")
        .hasMessageContaining("SQLSTATE 23505");
    assertThat(migrator(revisions).current().halfDone()).hasToString("[b (step 1 of 3)]");
    assertThat(database.value("select indisvalid from pg_index where indexrelid = 'i'::regclass"))
        .isEqualTo("f");
    assertThat(database.tables()).containsExactly("before", "t");

    database.execute("delete from t");
    Report report = migrator(revisions).upgrade();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("b");
    assertThat(database.value("select indisvalid from pg_index where indexrelid = 'i'::regclass"))
        .isEqualTo("t");
    assertThat(database.tables()).containsExactly("after", "before", "t");
    assertThat(migrator(revisions).current().halfDone()).isEmpty();
  }

  @Test
  void halfDoneRevisionCanBeUndone() {
    TestRevisions revisions = withIndex(Index.index("i", "id").asUnique());
    assertThatThrownBy(() -> migrator(revisions).upgrade()).isInstanceOf(MigrationException.class);

    migrator(revisions).downgrade("a");

    assertThat(database.tables()).containsExactly("t");
    assertThat(database.query("select 1 from pg_class where relname = 'i'")).isEmpty();
    assertThat(database.applied()).containsExactly("a");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void runThatLosesItsConnectionGoesOnWhereItWas(int step) {
    TestRevisions revisions = withIndex(Index.index("i", "id"));
    MigrationListener killing =
        new MigrationListener() {
          @Override
          public void beforeStep(PlannedRevision revision, int at) {
            if (revision.revision().id().equals("b") && at == step) {
              database.disconnectEveryone();
            }
          }
        };

    assertThatThrownBy(() -> migrator(revisions).withListener(killing).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision b")
        .hasMessageContaining("failed in step " + (step + 1) + " of 3");

    assertThat(migrator(revisions).upgrade().heads()).containsExactly("b");
    assertThat(migrator(revisions).current().halfDone()).isEmpty();
    assertThat(database.tables()).containsExactly("after", "before", "t");
    assertThat(database.value("select indisvalid from pg_index where indexrelid = 'i'::regclass"))
        .isEqualTo("t");
  }

  @Test
  void indexThatWasBuiltWhenTheRunnerDiedIsKept() {
    TestRevisions revisions = withIndex(Index.index("i", "id"));
    migrator(revisions).upgrade();
    database.execute(
        "update sterna_revision set state = 'upgrading', step = 1, progress = '{\"statement\": 0}'"
            + " where id = 'b'",
        "drop table after");
    String index = database.value("select 'i'::regclass::oid");

    migrator(revisions).upgrade();

    assertThat(database.value("select 'i'::regclass::oid")).isEqualTo(index);
    assertThat(database.tables()).containsExactly("after", "before", "t");
  }

  @Test
  void downgradeThatFailedResumesAndUpgradeTurnsItRound() {
    TestRevisions revisions = withIndex(Index.index("i", "id"));
    migrator(revisions).upgrade();
    database.execute("create view v as select * from before");

    assertThatThrownBy(() -> migrator(revisions).downgrade("a"))
        .hasMessageContaining("downgrade of revision b")
        .hasMessageContaining("failed in step 3 of 3")
        .hasMessageContaining("statement: drop table before");
    assertThat(migrator(revisions).current().halfDone()).hasToString("[b (step 1 of 3)]");

    assertThatThrownBy(() -> migrator(revisions).downgrade("a"))
        .hasMessageContaining("failed in step 3 of 3");

    migrator(revisions).upgrade();
    assertThat(database.tables()).containsExactly("after", "before", "t");
    assertThat(migrator(revisions).current().halfDone()).isEmpty();

    database.execute("drop view v");
    migrator(revisions).downgrade("a");
    assertThat(database.tables()).containsExactly("t");
  }

  @Test
  void stepBreakCommitsInBetween() {
    TestRevisions revisions = twoSteps(op -> op.execute("create table second (id int, id int)"));

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .hasMessageContaining("failed in step 2 of 2, statement 2 of 2")
        .hasMessageContaining("before step 2 stay done");
    assertThat(database.tables()).containsExactly("first");
  }

  @Test
  void revisionThatIsHalfDoneCanBeCorrected() {
    TestRevisions wrong = twoSteps(op -> op.execute("create table second (id int, id int)"));
    assertThatThrownBy(() -> migrator(wrong).upgrade()).isInstanceOf(MigrationException.class);
    Consumer<Operations> corrected =
        op -> {
          op.execute("create table first (id int)");
          op.newStep();
          op.execute("create table second (id int)");
        };

    TestRevisions right = wrong.edited("a", migration(corrected, op -> op.execute("select 1")));
    List<String> warnings = new ArrayList<>();
    MigrationListener listening =
        new MigrationListener() {
          @Override
          public void warning(String message) {
            warnings.add(message);
          }
        };
    assertThatThrownBy(() -> migrator(wrong).withListener(listening).upgrade())
        .isInstanceOf(MigrationException.class);
    assertThat(warnings).isEmpty();
    migrator(right).withListener(listening).upgrade();
    assertThat(warnings)
        .singleElement()
        .asString()
        .contains(
            " has changed since step 1 of 2 was done; the steps that are done do not run again");

    assertThat(database.tables()).containsExactly("first", "second");
    assertThat(migrator(right).validate().edited()).isEmpty();
  }

  private static TestRevisions twoSteps(Consumer<Operations> second) {
    return TestRevisions.none()
        .with(
            "a",
            migration(
                op -> {
                  op.execute("create table first (id int)");
                  op.newStep();
                  second.accept(op);
                },
                op -> op.execute("select 1")));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void stepOutsideATransactionLeavesTheSessionAsItWas(boolean fails) throws SQLException {
    Index index = Index.index("i", "id");
    TestRevisions revisions = withIndex(fails ? index.asUnique() : index);
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("set lock_timeout = '7s'");
      statement.execute("set search_path = pg_catalog");
      Migrator migrator = Migrator.of(revisions, new OneConnection(connection));

      Throwable failure = catchThrowable(migrator::upgrade);

      assertThat(failure != null).isEqualTo(fails);
      try (ResultSet row =
          statement.executeQuery(
              "select current_setting('lock_timeout') || ' ' || current_setting('search_path')"
                  + " || ' ' || (select count(*) from pg_locks where locktype = 'advisory')")) {
        row.next();
        assertThat(row.getString(1)).isEqualTo("7s pg_catalog 0");
      }
    }
  }
}
