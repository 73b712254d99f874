package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.migration.Migration;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import dev.sterna.report.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Trying a draft, and what becomes of it. */
final class DraftTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();
  private final TestRevisions kept = TestRevisions.tables("a");

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

    assertThat(report.runs())
        .extracting(run -> run.action() + " " + run.id())
        .containsExactly("DOWNGRADED d1", "UPGRADED d2");
    assertThat(database.tables()).containsExactly("a", "e");
    assertThat(database.applied()).containsExactly("a", "d2");
  }

  @Test
  void keptRevisionOfTheSameIdTakesItsPlace() {
    Migration migration = createsTable("d");
    migrator(kept.withDraft("d1", migration)).upgradeDraft();

    Report report = migrator(kept.with("d1", migration)).upgrade();

    assertThat(report.runs())
        .extracting(run -> run.action() + " " + run.id())
        .containsExactly("DOWNGRADED d1", "UPGRADED d1");
    assertThat(report.heads()).containsExactly("d1");
    assertThat(migrator(kept.with("d1", migration)).current().drafts()).isEmpty();
  }

  @Test
  void upgradeThatHasNothingToDoLeavesTheDraftAlone() {
    migrator(kept.withDraft("d1", createsTable("d"))).upgradeDraft();

    assertThat(migrator(kept).upgrade().runs()).isEmpty();
    assertThat(database.tables()).containsExactly("a", "d");
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
        .hasMessageContaining("the draft d1");

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
