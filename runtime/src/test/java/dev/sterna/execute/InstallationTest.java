package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.Operations;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Plan;
import dev.sterna.report.Report;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Many revisions in one transaction, of which a database has none: planned while it works. */
final class InstallationTest {

  static final int MANY = 200;
  static final String LAST = name(MANY - 1);

  private static final String RUNS_AT_WORK =
      "select count(*) from pg_locks where locktype = 'advisory' and database ="
          + " (select oid from pg_database where datname = current_database())";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  static String name(int number) {
    return "t%03d".formatted(number);
  }

  /** Many tables, one after the other, and at this place something else. */
  static TestRevisions manyAnd(int place, Consumer<Operations> something) {
    TestRevisions revisions = TestRevisions.none();
    for (int i = 0; i < MANY; i++) {
      revisions =
          revisions.with(
              name(i), i == place ? migration(something, op -> {}) : createsTable(name(i)));
    }
    return revisions;
  }

  private Migrator migrator(TestRevisions revisions) {
    return database.migrator(revisions).singleTransaction();
  }

  private boolean isRunAtWork() {
    return !database.value(RUNS_AT_WORK).equals("0");
  }

  private Consumer<Operations> lookingAtServer(AtomicBoolean atWork) {
    return op -> {
      for (int i = 0; i < 100 && !atWork.get(); i++) {
        atWork.set(isRunAtWork());
      }
    };
  }

  private void assertNothingWasDone() {
    assertThat(database.query("select tablename from pg_tables where schemaname = 'public'"))
        .isEmpty();
    assertThat(isRunAtWork()).isFalse();
  }

  @Test
  void isPlannedWhileTheServerWorks() {
    AtomicBoolean atWork = new AtomicBoolean();

    Report report = migrator(manyAnd(150, lookingAtServer(atWork))).upgrade();

    assertThat(atWork).isTrue();
    assertThat(report.runs()).hasSize(MANY);
    assertThat(report.heads()).containsExactly(LAST);
    assertThat(database.tables()).hasSize(MANY - 1);
  }

  @Test
  void rowsAreThoseOfRevisionsThatRanByThemselves() {
    TestRevisions revisions = manyAnd(70, op -> op.execute("select pg_sleep(0.3)"));

    migrator(revisions).upgrade();

    assertThat(database.applied())
        .isEqualTo(revisions.revisions().stream().map(each -> each.id()).toList());
    assertThat(database.value("select count(distinct applied_at) from sterna_revision"))
        .isEqualTo(String.valueOf(MANY));
    assertThat(database.value("select sum(duration_ms) >= 200 from sterna_revision"))
        .isEqualTo("t");
    assertThat(database.query("select id from sterna_revision where duration_ms is null"))
        .isEmpty();
    List<String> together = rows();
    migrator(revisions).allowingDestructive().downgrade("base");
    database.migrator(revisions).upgrade();
    assertThat(together).isEqualTo(rows());
  }

  private List<String> rows() {
    return database.query(
        "select row(id, revises, depends_on, replaces, message, checksum, kind, state, step, steps,"
            + " progress, downgrade, applied_by, sterna, settled) from sterna_revision order by id");
  }

  @Test
  void noneOfThemHasAWayBack() {
    TestRevisions revisions = TestRevisions.none();
    for (int i = 0; i < MANY; i++) {
      revisions = revisions.with(name(i), migration(op -> {}, op -> op.irreversible("gone")));
    }

    migrator(revisions).upgrade();

    assertThat(database.query("select id from sterna_revision where downgrade is null"))
        .hasSize(MANY);
  }

  @Test
  void branchesAndJavaCodeGoWithTheOthers() {
    TestRevisions revisions =
        manyAnd(150, op -> op.run("nothing", connection -> {}))
            .with(TestRevisions.info("x", List.of(name(10))), createsTable("x"))
            .with(TestRevisions.info("m", List.of("x", name(MANY - 1))), createsTable("m"));

    assertThat(migrator(revisions).upgrade().heads()).containsExactly("m");
    assertThat(database.query("select id from sterna_revision where state = 'done'"))
        .hasSize(MANY + 2);
  }

  @Test
  void failureNamesTheRevisionAndLeavesNothing() {
    assertThatThrownBy(() -> migrator(manyAnd(150, op -> op.execute("create tabel"))).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the upgrade of revision t150")
        .hasMessageContaining("statement 1 of 1")
        .hasMessageContaining("Nothing was done earlier in this run.");
    assertNothingWasDone();
  }

  @Test
  void revisionThatIsRefusedLeavesNothing() {
    TestRevisions failing =
        manyAnd(
            150,
            op -> {
              throw new IllegalStateException("no such country");
            });
    TestRevisions stepping =
        manyAnd(
            150,
            op -> {
              op.execute("create table a (id int)");
              op.newStep();
              op.execute("create table b (id int)");
            });

    assertThatThrownBy(() -> migrator(failing).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision t150 (R_t150) failed to list its operations")
        .hasMessageContaining("no such country")
        .hasMessageContaining("It was not started.");
    assertNothingWasDone();
    assertThatThrownBy(() -> migrator(stepping).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision t150 (R_t150) has a step that commits by itself")
        .hasMessageContaining("Nothing was done.");
    assertNothingWasDone();
  }

  @Test
  void whoOnlyListensIsToldOfEachOnItsWay() {
    AtomicBoolean atWork = new AtomicBoolean();
    Hearing listener = new Hearing(new ArrayList<>());

    migrator(manyAnd(150, lookingAtServer(atWork))).withListener(listener).upgrade();

    assertThat(atWork).isTrue();
    assertThat(listener.heard())
        .startsWith("before t000", "step 0", "before t001")
        .endsWith("step 0 done", "after t199")
        .hasSize(4 * MANY);
    assertThat(database.tables()).hasSize(MANY - 1);
  }

  @Test
  void allIsPlannedBeforeWhereSomebodyTakesPart() {
    AtomicBoolean atWork = new AtomicBoolean();
    List<Plan> plans = new ArrayList<>();
    MigrationListener listener =
        new MigrationListener() {
          @Override
          public void beforeRun(Plan plan, java.sql.Connection connection) {
            plans.add(plan);
          }
        };

    migrator(manyAnd(150, lookingAtServer(atWork))).withListener(listener).upgrade();

    assertThat(atWork).isFalse();
    assertThat(plans).singleElement().extracting(plan -> plan.revisions().size()).isEqualTo(MANY);
    assertThat(database.applied()).hasSize(MANY);
  }

  @Test
  void allIsPlannedBeforeWhereTheDatabaseHasRevisions() {
    AtomicBoolean atWork = new AtomicBoolean();
    TestRevisions revisions = manyAnd(150, lookingAtServer(atWork));
    database.migrator(revisions).upgrade(name(0));

    migrator(revisions).upgrade();

    assertThat(atWork).isFalse();
    assertThat(database.applied()).hasSize(MANY);
  }

  /** Whoever tells a run to end may do so while it waits for code of a revision. */
  @Test
  void runThatIsToldToEndLeavesNothing() {
    Thread runner = Thread.currentThread();
    TestRevisions revisions =
        manyAnd(
            150,
            op -> {
              while (!isRunAtWork()) {
                Thread.onSpinWait();
              }
              runner.interrupt();
            });

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .isInstanceOf(MigrationException.Interrupted.class)
        .hasMessageContaining("interrupted before revision t")
        .hasMessageContaining("Nothing was done earlier in this run. Run again to continue.");
    assertThat(Thread.interrupted()).isTrue();
    assertNothingWasDone();
  }

  @Test
  void codeOfARevisionHasTheClassLoaderOfTheRun() {
    ClassLoader loader = new ClassLoader() {};
    List<ClassLoader> seen = new ArrayList<>();
    Thread.currentThread().setContextClassLoader(loader);
    try {
      migrator(manyAnd(150, op -> seen.add(Thread.currentThread().getContextClassLoader())))
          .upgrade();
    } finally {
      Thread.currentThread().setContextClassLoader(InstallationTest.class.getClassLoader());
    }

    assertThat(seen).containsExactly(loader);
  }
}
