package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Report;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several runners at once. */
final class RunnersTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void runnersAtOnceApplyEachRevisionOnce(int runners) throws Exception {
    TestRevisions revisions =
        TestRevisions.tables("a", "b", "c", "d", "e")
            .with("f", StepsTest.indexConcurrently("a", "i"));

    List<Report> reports = atOnce(runners, () -> database.migrator(revisions).upgrade());

    assertThat(reports).allSatisfy(report -> assertThat(report.heads()).containsExactly("f"));
    assertThat(reports.stream().flatMap(report -> report.runs().stream()).map(Report.Run::id))
        .containsExactlyInAnyOrder("a", "b", "c", "d", "e", "f");
    assertThat(database.applied()).containsExactly("a", "b", "c", "d", "e", "f");
  }

  @Test
  void isolationLevelOfTheDatabaseDoesNotMatter() throws Exception {
    database.execute(
        "alter database "
            + database.name()
            + " set default_transaction_isolation = 'serializable'");
    TestRevisions revisions = TestRevisions.tables("a", "b", "c", "d", "e");

    List<Report> reports = atOnce(4, () -> database.migrator(revisions).upgrade());

    assertThat(reports.stream().flatMap(report -> report.runs().stream())).hasSize(5);
    assertThat(database.applied()).containsExactly("a", "b", "c", "d", "e");
  }

  /** An installation plans while the server works, in one transaction or revision by revision. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void installationsAtOnceApplyEachRevisionOnce(boolean singleTransaction) throws Exception {
    Migrator migrator = database.migrator(InstallationTest.manyAnd(0, op -> {}));
    Migrator runner = singleTransaction ? migrator.singleTransaction() : migrator;

    List<Report> reports = atOnce(4, runner::upgrade);

    assertThat(reports.stream().flatMap(report -> report.runs().stream()))
        .hasSize(InstallationTest.MANY);
    assertThat(reports).map(Report::heads).containsOnly(List.of(InstallationTest.LAST));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 8})
  void runnersAtOnceUndoEachRevisionOnce(int runners) throws Exception {
    TestRevisions revisions = TestRevisions.tables("a", "b", "c");
    database.migrator(revisions).upgrade();

    List<Report> reports =
        atOnce(runners, () -> database.migrator(revisions).allowingDestructive().downgrade("base"));

    assertThat(reports).allSatisfy(report -> assertThat(report.heads()).isEmpty());
    assertThat(reports.stream().flatMap(report -> report.runs().stream()).map(Report.Run::id))
        .containsExactlyInAnyOrder("c", "b", "a");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void lockThatIsNotReleasedIsAnErrorThatNamesItsHolder() throws Exception {
    TestRevisions revisions = TestRevisions.tables("a");
    List<String> reasons = new ArrayList<>();
    try (Connection other = database.dataSource().getConnection();
        Statement statement = other.createStatement()) {
      statement.execute("set application_name = 'the other'");
      new RevisionLock(new RevisionTable("public", "sterna_revision")).tryInSession(other);

      assertThatThrownBy(
              () ->
                  database
                      .migrator(revisions)
                      .withLockWait(Duration.ofMillis(200))
                      .withListener(new Waiting(reasons))
                      .upgrade())
          .isInstanceOf(MigrationException.Locked.class)
          .hasMessageContaining(
              "(application \"the other\", role postgres, from 127.0.0.1, since 2");
    }
    assertThat(reasons).contains("another runner holds the lock");
    assertThat(database.migrator(revisions).upgrade().heads()).containsExactly("a");
  }

  @Test
  void runnerWaitsForTheOneThatHasTheLock() throws Exception {
    TestRevisions revisions = TestRevisions.tables("a");
    try (Connection other = database.dataSource().getConnection()) {
      RevisionLock lock = new RevisionLock(new RevisionTable("public", "sterna_revision"));
      lock.tryInSession(other);
      MigrationListener releasing =
          new MigrationListener() {
            @Override
            public void waiting(String reason, Duration elapsed) {
              try {
                lock.releaseFromSession(other);
              } catch (SQLException e) {
                throw new IllegalStateException(e);
              }
            }
          };

      Report report = database.migrator(revisions).withListener(releasing).upgrade();

      assertThat(report.runs()).hasSize(1);
    }
  }

  @Test
  void tableInUseIsTriedAgainAndItsHolderIsNamed() throws Exception {
    TestRevisions revisions = alteringTable();
    database.migrator(revisions).upgrade("a");
    List<String> reasons = new ArrayList<>();
    try (Connection other = database.reading("a")) {
      assertThatThrownBy(
              () ->
                  database
                      .migrator(revisions)
                      .withLockTimeout(Duration.ofMillis(50))
                      .withLockWait(Duration.ofSeconds(1))
                      .withListener(new Waiting(reasons))
                      .upgrade())
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("statement: alter table a add column x int")
          .hasMessageContaining("SQLSTATE 55P03")
          .hasMessageContaining("in the way: process " + pid(other) + " (application \"the other\"")
          .hasMessageContaining("Run again when the lock is released");
      assertThat(reasons)
          .first()
          .asString()
          .startsWith("a table or row is in use by process " + pid(other));
    }
    assertThat(database.migrator(revisions).upgrade().heads()).containsExactly("b");
  }

  @Test
  void tableThatBecomesFreeIsChangedByALaterAttempt() throws Exception {
    TestRevisions revisions = alteringTable();
    database.migrator(revisions).upgrade("a");
    Connection other = database.reading("a");
    MigrationListener releasing =
        new MigrationListener() {
          @Override
          public void waiting(String reason, Duration elapsed) {
            try {
              other.close();
            } catch (SQLException e) {
              throw new IllegalStateException(e);
            }
          }
        };

    Report report =
        database
            .migrator(revisions)
            .withLockTimeout(Duration.ofMillis(50))
            .withListener(releasing)
            .upgrade();

    assertThat(report.heads()).containsExactly("b");
  }

  private static TestRevisions alteringTable() {
    return TestRevisions.tables("a")
        .with("b", "alter table a add column x int", "alter table a drop column x");
  }

  private static int pid(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("select pg_backend_pid()")) {
      row.next();
      return row.getInt(1);
    }
  }

  static List<Report> atOnce(int runners, java.util.concurrent.Callable<Report> run)
      throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(runners);
    try {
      CyclicBarrier start = new CyclicBarrier(runners);
      List<Future<Report>> futures = new ArrayList<>();
      for (int i = 0; i < runners; i++) {
        futures.add(
            threads.submit(
                () -> {
                  start.await();
                  return run.call();
                }));
      }
      List<Report> reports = new ArrayList<>();
      for (Future<Report> future : futures) {
        reports.add(future.get());
      }
      return reports;
    } finally {
      threads.shutdownNow();
    }
  }

  private record Waiting(List<String> reasons) implements MigrationListener {

    @Override
    public void waiting(String reason, Duration elapsed) {
      reasons.add(reason);
    }
  }
}
