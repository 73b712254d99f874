package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.SqlType.integer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.Migration;
import dev.sterna.operation.TimeLimit;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** All that is pending in one transaction. */
final class SingleTransactionTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource()).singleTransaction();
  }

  private static TestRevisions withBroken() {
    return TestRevisions.none()
        .with("r1", createsTable("t1"))
        .with("r2", migration(op -> op.execute("create table t1 (id int)"), op -> {}))
        .with("r3", createsTable("t3"));
  }

  @Test
  void appliesAllWithOneTimeOfTransaction() {
    assertThat(migrator(TestRevisions.tables("a", "b", "c")).upgrade().runs()).hasSize(3);

    assertThat(database.tables()).containsExactly("a", "b", "c");
    assertThat(database.value("select count(distinct xmin::text) from sterna_revision"))
        .isEqualTo("1");
    assertThat(database.query("select id from sterna_revision where state = 'done'"))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void goesOnFromWhatIsApplied() {
    Migrator.of(TestRevisions.tables("a", "b"), database.dataSource()).upgrade();

    migrator(TestRevisions.tables("a", "b", "c", "d")).upgrade();

    assertThat(database.applied()).containsExactly("a", "b", "c", "d");
  }

  @Test
  void failureLeavesNothingAndNamesTheRevision() {
    assertThatThrownBy(() -> migrator(withBroken()).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the upgrade of revision r2")
        .hasMessageContaining("statement 1 of 1")
        .hasMessageContaining("\"t1\" already exists")
        .hasMessageContaining("Nothing was done earlier in this run.");

    assertThat(database.tables()).isEmpty();
    assertThat(database.query("select tablename from pg_tables where schemaname = 'public'"))
        .isEmpty();
  }

  @Test
  void rowsThatTheServerDoesNotTakeAreToldWithTheirRevision() {
    Migration loading =
        migration(
            op ->
                op.table("b", column("id", integer()))
                    .bulkInsert(
                        "b.csv",
                        resource ->
                            new ByteArrayInputStream(
                                "id\n1\n1\n".getBytes(StandardCharsets.UTF_8))),
            op -> {});

    assertThatThrownBy(() -> migrator(TestRevisions.tables("a", "b").with("r3", loading)).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the upgrade of revision r3")
        .hasMessageContaining("the rows of b.csv into b, lines 2 to 3")
        .hasMessageContaining("Nothing was done earlier in this run.");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void stepThatCommitsByItselfIsRefused() {
    Migration steps =
        migration(
            op -> {
              op.execute("create table t2 (id int)");
              op.newStep();
              op.execute("create table t3 (id int)");
            },
            op -> {});

    assertThatThrownBy(() -> migrator(TestRevisions.tables("a").with("r2", steps)).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision r2 (R_r2) has a step that commits by itself")
        .hasMessageContaining("Nothing was done.");

    assertThat(database.tables()).isEmpty();
  }

  @Test
  void limitsOfARevisionAreItsOwn() {
    Migration limited =
        migration(
            op -> {
              op.limit(TimeLimit.lockTimeout(Duration.ofSeconds(77)));
              op.execute("create table t1 as select current_setting('lock_timeout') as v");
            },
            op -> {});
    Migration next =
        migration(
            op -> op.execute("create table t2 as select current_setting('lock_timeout') as v"),
            op -> {});

    migrator(TestRevisions.none().with("r1", limited).with("r2", next)).upgrade();

    assertThat(database.value("select v from t1")).isEqualTo("77s");
    assertThat(database.value("select v from t2")).isEqualTo("5s");
  }

  /** Another program applies c alone while this one finds out what to do. */
  @Test
  void whatAnotherRunnerDidMeanwhileIsNotRunAgain() {
    TestRevisions other =
        TestRevisions.none().with(TestRevisions.info("c", List.of()), createsTable("c"));
    AtomicReference<Runnable> meanwhile =
        new AtomicReference<>(() -> Migrator.of(other, database.dataSource()).upgrade());
    Migration last =
        migration(
            op -> {
              meanwhile.getAndSet(() -> {}).run();
              op.execute("create table e (id int)");
            },
            op -> {});

    Report report = migrator(TestRevisions.tables("a", "b", "c", "d").with("e", last)).upgrade();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("a", "b", "d", "e");
    assertThat(database.tables()).containsExactly("a", "b", "c", "d", "e");
  }

  @Test
  void rowSaysHowLongItsRevisionTook() {
    TestRevisions revisions =
        TestRevisions.tables("a", "b")
            .with("c", "do $$ begin perform pg_sleep(0.2); end $$", "select 1")
            .with("d", createsTable("d"));

    migrator(revisions).upgrade();

    assertThat(database.query("select id from sterna_revision where duration_ms >= 200"))
        .contains("c");
    assertThat(database.query("select id from sterna_revision where duration_ms >= 0")).hasSize(4);
  }

  /**
   * What does not stand on the one before it, and what Java code may break, is checked by itself.
   */
  @Test
  void branchesAndJavaCodeGoWithTheOthers() {
    TestRevisions revisions =
        TestRevisions.tables("a", "b")
            .with(TestRevisions.info("x", List.of("a")), createsTable("x"))
            .with("y", migration(op -> op.run("nothing", connection -> {}), op -> {}))
            .with("z", createsTable("z"))
            .with(TestRevisions.info("m", List.of("b", "z")), createsTable("m"));

    assertThat(migrator(revisions).upgrade().heads()).containsExactly("m");
    assertThat(database.query("select id from sterna_revision where state = 'done'")).hasSize(6);
  }

  /** The driver cuts a batch after 256 statements. */
  @Test
  void hundredRevisionsTakeAFewTrips() throws Exception {
    TestRevisions revisions = TestRevisions.none();
    for (int i = 0; i < 100; i++) {
      revisions = revisions.with("r" + i, createsTable("t" + i));
    }
    try (CountingProxy proxy = new CountingProxy(database.port());
        Connection connection =
            DriverManager.getConnection(proxy.url(database.name()), "postgres", "postgres")) {
      int opened = proxy.turns();

      Migrator.of(revisions, new OneConnection(connection)).singleTransaction().upgrade();

      assertThat(proxy.turns() - opened).isLessThanOrEqualTo(3);
    }
    assertThat(database.tables()).hasSize(100);
  }
}
