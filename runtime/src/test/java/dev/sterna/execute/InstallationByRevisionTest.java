package dev.sterna.execute;

import static dev.sterna.execute.InstallationTest.MANY;
import static dev.sterna.execute.InstallationTest.manyAnd;
import static dev.sterna.execute.InstallationTest.name;
import static dev.sterna.execute.TestRevisions.createsTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.Operations;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Report;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many revisions of which a database has none, each by itself: planned while it works. */
final class InstallationByRevisionTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource());
  }

  private boolean isBegun() {
    return database.value("select to_regclass('t000') is not null").equals("t");
  }

  private Consumer<Operations> lookingAtServer(AtomicBoolean begun) {
    return op -> {
      for (int i = 0; i < 1000 && !begun.get(); i++) {
        begun.set(isBegun());
      }
    };
  }

  @Test
  void isPlannedWhileTheServerWorks() {
    AtomicBoolean begun = new AtomicBoolean();

    Report report = migrator(manyAnd(150, lookingAtServer(begun))).upgrade();

    assertThat(begun).isTrue();
    assertThat(report.runs()).hasSize(MANY);
    assertThat(report.heads()).containsExactly(name(MANY - 1));
    assertThat(database.tables()).hasSize(MANY - 1);
    assertThat(database.value("select count(distinct xmin::text) from sterna_revision"))
        .isEqualTo(String.valueOf(MANY));
  }

  @Test
  void allIsPlannedBeforeWhereSomebodyTakesPart() {
    AtomicBoolean begun = new AtomicBoolean();

    migrator(manyAnd(150, lookingAtServer(begun)))
        .withListener(new MigrationListener() {})
        .upgrade();

    assertThat(begun).isFalse();
    assertThat(database.applied()).hasSize(MANY);
  }

  @Test
  void allIsPlannedBeforeWhereTheDatabaseHasRevisions() {
    AtomicBoolean begun = new AtomicBoolean();
    TestRevisions revisions = manyAnd(150, lookingAtServer(begun));
    migrator(revisions).upgrade(name(0));
    database.execute("alter table t000 rename to there");

    migrator(revisions).upgrade();

    assertThat(begun).isFalse();
    assertThat(database.applied()).hasSize(MANY);
  }

  @Test
  void revisionThatIsRefusedLeavesWhatWasSentBefore() {
    AtomicBoolean failing = new AtomicBoolean(true);
    TestRevisions revisions =
        manyAnd(
            150,
            op -> {
              if (failing.get()) {
                throw new IllegalStateException("no such country");
              }
            });

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("IllegalStateException: no such country")
        .hasMessageContaining("It was not started.")
        .hasMessageContaining(
            "Done earlier in this run: 144 revisions, the last one t143 (upgraded).");
    assertThat(database.tables()).hasSize(144);

    failing.set(false);
    assertThat(migrator(revisions).upgrade().runs()).hasSize(MANY - 144);
  }

  @Test
  void refusalOfTheFirstIsAsEver() {
    TestRevisions revisions = manyAnd(0, op -> op.execute("commit"));

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .hasMessageContaining("revision t000 (R_t000) executes \"commit\"")
        .hasMessageNotContaining("earlier in this run");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void failureNamesTheRevisionAndWhatIsDone() {
    assertThatThrownBy(() -> migrator(manyAnd(150, op -> op.execute("create tabel"))).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the upgrade of revision t150")
        .hasMessageContaining("statement 1 of 1")
        .hasMessageContaining(
            "Done earlier in this run: 150 revisions, the last one t149 (upgraded).");
    assertThat(database.applied()).hasSize(150);
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 150, MANY - 1})
  void stepsAndJavaCodeGoAlone(int place) {
    TestRevisions revisions =
        manyAnd(
                place,
                op -> {
                  op.execute("create table a (id int)");
                  op.newStep();
                  op.execute("create table b (id int)");
                })
            .with(TestRevisions.info("x", List.of(name(10))), createsTable("x"))
            .with(TestRevisions.info("m", List.of("x", name(MANY - 1))), createsTable("m"))
            .with(
                TestRevisions.info("j", List.of("m")),
                TestRevisions.migration(op -> op.run("nothing", connection -> {}), op -> {}));

    assertThat(migrator(revisions).upgrade().heads()).containsExactly("j");
    assertThat(database.query("select id from sterna_revision where state = 'done'"))
        .hasSize(MANY + 3);
  }

  /** Whoever tells a run to end may do so while it waits for code of a revision. */
  @Test
  void runThatIsToldToEndLeavesWhatIsDone() {
    Thread runner = Thread.currentThread();
    TestRevisions revisions =
        manyAnd(
            150,
            op -> {
              while (!isBegun()) {
                Thread.onSpinWait();
              }
              runner.interrupt();
            });
    TestRevisions quiet = manyAnd(150, op -> {});

    assertThatThrownBy(() -> migrator(revisions).upgrade())
        .isInstanceOf(MigrationException.Interrupted.class)
        .hasMessageContaining("Done earlier in this run: ");
    assertThat(Thread.interrupted()).isTrue();
    List<String> applied = database.applied();
    assertThat(applied).isNotEmpty().hasSizeLessThan(MANY);
    assertThat(migrator(quiet).upgrade().runs()).hasSize(MANY - applied.size());
  }
}
