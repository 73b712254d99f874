package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sterna.Migrator;
import dev.sterna.execute.flight.FlightException;
import dev.sterna.execute.table.NewRow;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.TimeLimit;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import dev.sterna.revision.RevisionInfo;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Revisions that are sent together, and what stays of them when one fails. */
final class ConvoyTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource());
  }

  @Test
  void eachIsATransactionOfItsOwn() {
    Report report = migrator(TestRevisions.tables("a", "b", "c", "d")).upgrade();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("a", "b", "c", "d");
    assertThat(report.heads()).containsExactly("d");
    assertThat(database.value("select count(distinct xmin::text) from sterna_revision"))
        .isEqualTo("4");
    assertThat(database.value("select min(duration_ms) >= 0 from sterna_revision")).isEqualTo("t");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "logServerErrorDetail=false", "preferQueryMode=simple", "autosave=always"})
  void whatIsCommittedBeforeAFailureStays(String option) {
    TestRevisions revisions =
        TestRevisions.tables("a", "b")
            .with("c", createsTable("a"))
            .with("d", createsTable("d"))
            .with("e", createsTable("e"));

    assertThatThrownBy(() -> Migrator.of(revisions, dataSource(option)).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the upgrade of revision c \"create c\" failed in step 1 of 1")
        .hasMessageContaining("SQLSTATE 42P07")
        .hasMessageContaining("Done earlier in this run: a (upgraded), b (upgraded).")
        .hasMessageContaining("Revision c was rolled back.");

    assertThat(database.applied()).containsExactly("a", "b");
    assertThat(database.tables()).containsExactly("a", "b");
  }

  @Test
  void whoOnlyListensIsToldOfEachUpToTheOneThatFails() {
    TestRevisions revisions =
        TestRevisions.tables("a", "b")
            .with("c", createsTable("a"))
            .with("d", createsTable("d"))
            .with("e", createsTable("e"));
    Hearing listener = new Hearing(new ArrayList<>());

    assertThatThrownBy(() -> migrator(revisions).withListener(listener).upgrade())
        .hasMessageContaining("Done earlier in this run: a (upgraded), b (upgraded).");

    assertThat(listener.heard())
        .containsExactly(
            "before a",
            "step 0",
            "step 0 done",
            "after a",
            "before b",
            "step 0",
            "step 0 done",
            "after b",
            "before c",
            "step 0");
    assertThat(database.tables()).containsExactly("a", "b");
  }

  private DataSource dataSource(String option) {
    PGSimpleDataSource dataSource = new PGSimpleDataSource();
    dataSource.setUrl(
        "jdbc:postgresql://localhost:" + database.port() + "/" + database.name() + "?" + option);
    dataSource.setUser("postgres");
    return dataSource;
  }

  @Test
  void commitThatFailsIsThatOfItsRevision() {
    TestRevisions revisions =
        TestRevisions.tables("a")
            .with(
                "b",
                migration(
                    op -> {
                      op.execute(
                          "create table b (id int primary key,"
                              + " parent int references b deferrable initially deferred)");
                      op.execute("insert into b values (1, 2)");
                    },
                    op -> op.execute("drop table b")))
            .with("c", createsTable("c"))
            .with("d", createsTable("d"));

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .hasMessageContaining("the upgrade of revision b")
        .hasMessageContaining("SQLSTATE 23503")
        .hasMessageContaining(
            "Done earlier in this run: a (upgraded). Revision b was rolled back.");

    assertThat(database.applied()).containsExactly("a");
    assertThat(database.tables()).containsExactly("a");
  }

  @Test
  void limitOfARevisionIsItsOwn() {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "a",
                migration(
                    op -> {
                      op.limit(TimeLimit.lockTimeout(Duration.ofSeconds(77)));
                      op.execute("create table a as select current_setting('lock_timeout') as v");
                    },
                    op -> {}))
            .with("b", "create table b as select current_setting('lock_timeout') as v", "select 1")
            .with("c", createsTable("c"));

    migrator(revisions).upgrade();

    assertThat(database.value("select v from a")).isEqualTo("77s");
    assertThat(database.value("select v from b")).isEqualTo("5s");
  }

  @Test
  void tableInUseStopsTheOneThatNeedsItAndTheRestIsDoneLater() throws Exception {
    TestRevisions revisions =
        TestRevisions.tables("a", "b")
            .with("c", "alter table a add column x int", "alter table a drop column x")
            .with("d", createsTable("d"))
            .with("e", createsTable("e"));
    migrator(revisions).upgrade("a");
    try (Connection other = database.dataSource().getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("begin");
      statement.execute("select from a");

      assertThatThrownBy(
              () ->
                  migrator(revisions)
                      .withLockTimeout(Duration.ofMillis(50))
                      .withLockWait(Duration.ofMillis(500))
                      .upgrade())
          .hasMessageContaining("the upgrade of revision c")
          .hasMessageContaining("in the way: process ")
          .hasMessageContaining(
              "Done earlier in this run: b (upgraded). Revision c was rolled back.");
    }
    assertThat(database.applied()).containsExactly("a", "b");

    assertThat(migrator(revisions).upgrade().runs())
        .extracting(Report.Run::id)
        .containsExactly("c", "d", "e");
  }

  /** Another program applies b alone while this one finds out what to do. */
  @Test
  void whatAnotherRunnerDidMeanwhileIsNotRunAgain() {
    TestRevisions other =
        TestRevisions.none().with(TestRevisions.info("b", List.of()), createsTable("b"));
    AtomicReference<Runnable> meanwhile = new AtomicReference<>(() -> migrator(other).upgrade());
    TestRevisions revisions =
        TestRevisions.tables("a", "b", "c", "d")
            .with(
                "e",
                migration(
                    op -> {
                      meanwhile.getAndSet(() -> {}).run();
                      op.execute("create table e (id int)");
                    },
                    op -> {}));

    Report report = migrator(revisions).upgrade();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("a", "c", "d", "e");
    assertThat(database.tables()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void interruptedOneTellsWhatIsDone() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread runner = new Thread(() -> thrown.set(catchThrowable(() -> sleepingInC().upgrade())));
    runner.start();
    awaitC("select pg_sleep(0)");
    runner.interrupt();
    awaitC("select pg_cancel_backend(pid)");
    runner.join();

    assertThat(thrown.get())
        .isInstanceOf(MigrationException.Interrupted.class)
        .hasMessageContaining("the upgrade of revision c \"create c\" was cancelled in step 1 of 1")
        .hasMessageContaining("Done earlier in this run: a (upgraded), b (upgraded).")
        .hasMessageContaining("Revision c was rolled back.");
    assertThat(database.applied()).containsExactly("a", "b");
  }

  @Test
  void runThatTheServerEndsTellsWhatIsDone() throws Exception {
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread runner = new Thread(() -> thrown.set(catchThrowable(() -> sleepingInC().upgrade())));
    runner.start();
    awaitC("select pg_terminate_backend(pid)");
    runner.join();

    assertThat(thrown.get())
        .hasMessageContaining("the upgrade of revision c \"create c\" failed in step 1 of 1")
        .hasMessageContaining("Done earlier in this run: a (upgraded), b (upgraded).")
        .hasMessageContaining("Revision c was rolled back. Run again.");
    assertThat(database.applied()).containsExactly("a", "b");
  }

  private Migrator sleepingInC() {
    return migrator(
        TestRevisions.tables("a", "b")
            .with("c", "do $$ begin perform pg_sleep(600); end $$", "select 1")
            .with("d", createsTable("d"))
            .with("e", createsTable("e")));
  }

  /** Asks until revision c is under way on the server. */
  private void awaitC(String question) throws SQLException {
    String sql =
        question
            + " from pg_stat_activity where datname = current_database()"
            + " and query like '/* c 1/1 */%' and state = 'active'";
    List<String> found = List.of();
    while (found.isEmpty()) {
      found = database.query(sql);
    }
  }

  /** What was sent behind it may be done, as the server needs no client to commit it. */
  @Test
  void brokenConnectionLeavesOpenWhatWasSentTogether() {
    Failure failure = new Failure(task("c"), 0, List.of("b (upgraded)"), List.of(task("d")));
    FlightException lost = new FlightException(new SQLException("gone", "08006"), Optional.empty());

    assertThat(failure.by(lost, "role \"shop\" in database \"shop\"", Optional.empty()))
        .hasMessageContaining(
            "Done earlier in this run: b (upgraded). The connection was lost, so it is")
        .hasMessageContaining(
            "unknown whether step 1 of c, or what was sent with it up to d, was done:"
                + " check with the command current, and run again.");
  }

  private static Task task(String id) {
    RevisionInfo revision = TestRevisions.info(id, List.of());
    return new UpgradeTask(
        Planner.nothing(revision),
        new NewRow(revision, AppliedRevision.Kind.APPLIED, Optional.empty(), 1, Optional.empty()),
        new RevisionTable("public", "sterna_revision"));
  }
}
