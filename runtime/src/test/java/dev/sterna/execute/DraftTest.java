package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sterna.Migrator;
import dev.sterna.migration.Migration;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import dev.sterna.report.Status;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Trying a draft, and what becomes of it. */
final class DraftTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();
  private final TestRevisions kept = TestRevisions.tables("a");

  private static List<String> runs(Report report) {
    return report.runs().stream().map(run -> run.action() + " " + run.id()).toList();
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource()).withDraftOwner("ada@office");
  }

  @Test
  void draftIsAppliedOnTopOfTheHeads() {
    TestRevisions drafted = kept.withDraft("d1", createsTable("d"));

    Report report = migrator(drafted).upgradeDraft();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("a", "d1");
    assertThat(database.tables()).containsExactly("a", "d");
    Status status = migrator(drafted).current();
    assertThat(status.drafts()).extracting(AppliedRevision::id).containsExactly("d1");
    assertThat(status.drafts().get(0).appliedBy()).isEqualTo("postgres (ada@office)");
    assertThat(status.unknown()).isEmpty();
  }

  @Test
  void draftThatLosesRowsIsNotTriedUnasked() {
    TestRevisions drafted =
        kept.withDraft(
            "d1", TestRevisions.migration(op -> op.dropTable("a"), op -> op.irreversible("test")));

    assertThatThrownBy(() -> migrator(drafted).upgradeDraft())
        .isInstanceOf(MigrationException.Destructive.class)
        .hasMessageStartingWith("the draft can lose rows or values:\n  d1: drop table a");
    assertThat(database.tables()).isEmpty();

    migrator(drafted).allowingDestructive().upgradeDraft();
    assertThat(database.applied()).containsExactly("a", "d1");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void sameDraftIsLeftAlone() {
    TestRevisions drafted = kept.withDraft("d1", createsTable("d"));
    migrator(drafted).upgradeDraft();

    assertThat(migrator(drafted).upgradeDraft().runs()).isEmpty();
  }

  @Test
  void laterDraftTakesThePlaceOfTheOneBefore() {
    migrator(kept.withDraft("d1", createsTable("d"))).upgradeDraft();

    Report report = migrator(kept.withDraft("d2", createsTable("e"))).upgradeDraft();

    assertThat(runs(report)).containsExactly("DOWNGRADED d1", "UPGRADED d2");
    assertThat(database.tables()).containsExactly("a", "e");
    assertThat(database.applied()).containsExactly("a", "d2");
  }

  @Test
  void keptDraftStandsWithItsRows() {
    Migration migration = createsTable("d");
    migrator(kept.withDraft("d1", migration)).upgradeDraft();
    database.execute("insert into d values (7)");
    String ran = database.value("select applied_at from sterna_revision where id = 'd1'");

    Report report = migrator(kept.with("d1", migration).with("e", createsTable("e"))).upgrade();

    assertThat(runs(report)).containsExactly("KEPT d1", "UPGRADED e");
    assertThat(report.heads()).containsExactly("e");
    assertThat(database.value("select id from d")).isEqualTo("7");
    assertThat(
            database.value(
                "select concat_ws(' ', kind, state, step, steps, message, applied_by,"
                    + " applied_at = '"
                    + ran
                    + "') from sterna_revision where id = 'd1'"))
        .isEqualTo("applied done 1 1 create d1 postgres t");
  }

  /** A kept draft whose body or place is another than when it was tried. */
  static Stream<Arguments> otherRevisions() {
    TestRevisions line = TestRevisions.tables("a");
    return Stream.of(
        arguments("edited", line.with("d1", createsTable("d")).edited("d1", createsTable("d"))),
        arguments("moved", line.with("b", createsTable("b")).with("d1", createsTable("d"))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("otherRevisions")
  void keptRevisionThatIsNotWhatWasTriedRunsAnew(String name, TestRevisions revisions) {
    migrator(kept.withDraft("d1", createsTable("d"))).upgradeDraft();

    Report report = migrator(revisions).upgrade();

    assertThat(runs(report)).startsWith("DOWNGRADED d1").endsWith("UPGRADED d1");
    assertThat(migrator(revisions).current().drafts()).isEmpty();
    assertThat(database.tables()).contains("d");
  }

  @Test
  void runnersAtOnceKeepTheDraftOnce() throws Exception {
    Migration migration = createsTable("d");
    migrator(kept.withDraft("d1", migration)).upgradeDraft();

    List<Report> reports =
        RunnersTest.atOnce(4, () -> migrator(kept.with("d1", migration)).upgrade());

    assertThat(reports.stream().flatMap(report -> runs(report).stream()))
        .containsExactly("KEPT d1");
  }

  /** Two steps, of which the second needs a table that is not there yet. */
  private static Migration twoSteps() {
    return migration(
        op -> {
          op.execute("create table first (id int)");
          op.newStep();
          op.execute("insert into missing values (1)");
        },
        op -> {
          op.execute("delete from missing");
          op.newStep();
          op.execute("drop table first");
        });
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void draftThatIsHalfDoneGoesOn(boolean keptMeanwhile) {
    TestRevisions drafted = kept.withDraft("d1", twoSteps());
    assertThatThrownBy(() -> migrator(drafted).upgradeDraft())
        .hasMessageContaining("failed in step 2 of 2");
    database.execute("create table missing (id int)", "insert into first values (7)");

    Report report =
        keptMeanwhile
            ? migrator(kept.with("d1", twoSteps())).upgrade()
            : migrator(drafted).upgradeDraft();

    assertThat(runs(report)).containsExactly("UPGRADED d1");
    assertThat(database.value("select id from first")).isEqualTo("7");
    assertThat(database.value("select kind || ' ' || state from sterna_revision where id = 'd1'"))
        .isEqualTo(keptMeanwhile ? "applied done" : "draft done");
  }

  @Test
  void draftThatIsHalfDoneCanBeTakenBack() {
    TestRevisions drafted = kept.withDraft("d1", twoSteps());
    assertThatThrownBy(() -> migrator(drafted).upgradeDraft())
        .isInstanceOf(MigrationException.class);

    assertThat(runs(migrator(drafted).downgrade("-1"))).containsExactly("DOWNGRADED d1");
    assertThat(database.tables()).containsExactly("a");
  }

  @Test
  void upgradeLeavesTheDraftAloneThatIsPending() {
    TestRevisions drafted = kept.withDraft("d1", createsTable("d"));
    migrator(drafted).upgradeDraft();

    assertThat(migrator(drafted).upgrade().runs()).isEmpty();
    assertThat(database.tables()).containsExactly("a", "d");
  }

  @Test
  void upgradeUndoesTheDraftThatIsPendingNoMore() {
    migrator(kept.withDraft("d1", createsTable("d"))).upgradeDraft();

    assertThatThrownBy(() -> migrator(kept).upgrade())
        .isInstanceOf(MigrationException.Destructive.class)
        .hasMessageStartingWith(
            "the downgrade of the draft that is no longer pending can lose rows or values:\n"
                + "  d1: execute drop table d\n");
    assertThat(database.tables()).containsExactly("a", "d");

    assertThat(runs(migrator(kept).allowingDestructive().upgrade()))
        .containsExactly("DOWNGRADED d1");
    assertThat(database.tables()).containsExactly("a");
  }

  @Test
  void upgradeThatHasNothingToDoLeavesTheDraftOfSomeoneElseAlone() {
    migrator(kept.withDraft("d1", createsTable("d"))).withDraftOwner("grace@home").upgradeDraft();

    assertThat(migrator(kept).upgrade().runs()).isEmpty();
    assertThat(database.tables()).containsExactly("a", "d");
  }

  /** Targets of a downgrade, and what it undoes of a, b and the draft d1. */
  @ParameterizedTest
  @CsvSource({"-1, 1", "-2, 2", "-3, 3", "bbbb, 1", "aaaa, 2", "base, 3", "bbbb-1, 2"})
  void draftIsTheNewestStepOfADowngrade(String target, int undone) {
    TestRevisions revisions = TestRevisions.tables("aaaa", "bbbb");
    migrator(revisions.withDraft("d1", createsTable("d"))).upgradeDraft();

    Report report = migrator(revisions).downgrade(target);

    assertThat(runs(report))
        .containsExactlyElementsOf(
            List.of("DOWNGRADED d1", "DOWNGRADED bbbb", "DOWNGRADED aaaa").subList(0, undone));
    assertThat(database.applied()).hasSize(3 - undone);
  }

  @Test
  void downgradeUndoesTheDraftThatWasKeptMeanwhile() {
    migrator(kept.withDraft("d1", createsTable("d"))).upgradeDraft();

    migrator(kept.with("d1", createsTable("d"))).downgrade("-1");

    assertThat(database.tables()).containsExactly("a");
  }

  @Test
  void downgradeUndoesTheDraftFirst() {
    TestRevisions drafted = kept.withDraft("d1", createsTable("d"));
    migrator(drafted).upgradeDraft();

    migrator(kept).downgrade("base");

    assertThat(database.tables()).isEmpty();
    assertThat(database.applied()).isEmpty();
  }

  @Test
  void draftOfSomeoneElseIsRefusedByName() {
    migrator(kept.withDraft("d1", createsTable("d"))).withDraftOwner("grace@home").upgradeDraft();

    assertThatThrownBy(() -> migrator(kept.withDraft("d2", createsTable("e"))).upgradeDraft())
        .isInstanceOf(MigrationException.ForeignDraft.class)
        .hasMessageContaining("the draft d1, which postgres (grace@home) has applied");
    assertThat(database.tables()).containsExactly("a", "d");
  }

  @Test
  void draftWhoseWayBackIsJavaIsUndoneByItsOwnCodeOnly() {
    Migration java =
        migration(
            op -> op.execute("create table d (id int)"),
            op -> op.run("drop d", c -> c.createStatement().execute("drop table d")));
    TestRevisions drafted = kept.withDraft("d1", java);
    migrator(drafted).upgradeDraft();

    assertThatThrownBy(() -> migrator(kept.withDraft("d2", createsTable("e"))).upgradeDraft())
        .isInstanceOf(MigrationException.Irreversible.class)
        .hasMessageContaining("the applied draft d1");

    migrator(drafted).downgrade("base");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void missingDraftIsAnError() {
    assertThatThrownBy(() -> migrator(kept).upgradeDraft())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("there is no pending draft in com.matar.migrations");
  }

  @Test
  void draftThatShipsIsToldOfAndNotApplied() {
    TestRevisions shipped = kept.withDraft("d1", createsTable("d"));

    migrator(shipped).upgrade();

    assertThat(database.tables()).containsExactly("a");
    assertThat(migrator(shipped).validate().draftShipped()).isTrue();
    assertThat(migrator(shipped).validate().isUpToDate()).isTrue();
  }
}
