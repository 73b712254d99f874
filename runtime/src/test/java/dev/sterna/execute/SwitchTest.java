package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.info;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.execute.TestRevisions.squash;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Report;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What becomes of revisions that this program does not have, when they are to go. */
final class SwitchTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();
  private final TestRevisions shared = TestRevisions.tables("shared1", "shared2");
  private final TestRevisions here = shared.with("here", createsTable("here"));
  private final TestRevisions there =
      shared.with("there1", createsTable("there1")).with("there2", createsTable("there2"));
  private final List<String> warnings = new ArrayList<>();

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource())
        .withDraftOwner("ada@office")
        .withListener(
            new MigrationListener() {
              @Override
              public void warning(String message) {
                warnings.add(message);
              }
            });
  }

  private static List<String> runs(Report report) {
    return report.runs().stream().map(run -> run.action() + " " + run.id()).toList();
  }

  @Test
  void otherBranchIsUndoneAndThisOneAppliedWhileSharedRowsStay() {
    migrator(there).upgrade();
    database.execute("insert into shared2 values (7)");

    assertThatThrownBy(() -> migrator(here).upgrade())
        .isInstanceOf(MigrationException.Unknown.class)
        .hasMessageContaining("upgrade --switch");
    Report report = migrator(here).switchBranch();

    assertThat(runs(report))
        .containsExactly("DOWNGRADED there2", "DOWNGRADED there1", "UPGRADED here");
    assertThat(database.tables()).containsExactly("here", "shared1", "shared2");
    assertThat(database.applied()).containsExactly("shared1", "shared2", "here");
    assertThat(database.value("select id from shared2")).isEqualTo("7");
    assertThat(warnings).hasSize(1).first().asString().contains("there2", "there1");
  }

  @Test
  void programThatIsOlderTakesBackWhatIsNewer() {
    migrator(there).upgrade();

    migrator(shared).switchBranch();

    assertThat(database.tables()).containsExactly("shared1", "shared2");
  }

  @Test
  void draftOfTheOtherBranchGoesToo() {
    migrator(there.withDraft("draft", createsTable("draft"))).upgradeDraft();

    Report report = migrator(here).switchBranch();

    assertThat(runs(report))
        .containsExactly(
            "DOWNGRADED draft", "DOWNGRADED there2", "DOWNGRADED there1", "UPGRADED here");
    assertThat(database.tables()).containsExactly("here", "shared1", "shared2");
  }

  @Test
  void whereNothingIsOfAnotherBranchItIsAnUpgrade() {
    assertThat(runs(migrator(here).switchBranch()))
        .containsExactly("UPGRADED shared1", "UPGRADED shared2", "UPGRADED here");
    assertThat(migrator(here).switchBranch().runs()).isEmpty();
    assertThat(warnings).isEmpty();
  }

  @Test
  void pendingDraftThatIsAppliedStays() {
    TestRevisions drafted = here.withDraft("draft", createsTable("draft"));
    migrator(drafted).upgradeDraft();

    assertThat(migrator(drafted).switchBranch().runs()).isEmpty();
    assertThat(database.tables()).contains("draft");
  }

  @Test
  void revisionThatThisBranchHasOtherwiseIsAppliedAnewWithConsent() {
    migrator(here).upgrade();
    TestRevisions other =
        here.edited("shared2", createsTable("shared2b")).with("on_top", createsTable("on_top"));

    assertThatThrownBy(() -> migrator(other).switchBranch())
        .isInstanceOf(MigrationException.Destructive.class)
        .hasMessageStartingWith(
            "the downgrade to the revisions that both branches have can" + " lose rows or values:")
        .hasMessageContaining("shared2: execute drop table shared2");
    Report report = migrator(other).allowingDestructive().switchBranch();

    assertThat(runs(report))
        .containsExactly(
            "DOWNGRADED here",
            "DOWNGRADED shared2",
            "UPGRADED shared2",
            "UPGRADED here",
            "UPGRADED on_top");
    assertThat(database.tables()).containsExactly("here", "on_top", "shared1", "shared2b");
  }

  @Test
  void squashOfTheOtherBranchIsExchangedForWhatItStandsFor() {
    TestRevisions squashed =
        TestRevisions.none()
            .with(
                squash("whole", List.of("shared1", "shared2")),
                migration(
                    op -> {
                      op.execute("create table shared1 (id int)");
                      op.execute("create table shared2 (id int)");
                    },
                    op -> op.execute("drop table shared1, shared2")))
            .with("there", createsTable("there"));
    migrator(squashed).upgrade();
    database.execute("insert into shared2 values (7)");

    Report report = migrator(here).switchBranch();

    assertThat(runs(report))
        .containsExactly("DOWNGRADED there", "STAMPED shared2", "UPGRADED here");
    assertThat(database.applied()).containsExactly("shared1", "shared2", "here");
    assertThat(database.value("select id from shared2")).isEqualTo("7");
    assertThat(migrator(here).upgrade().runs()).isEmpty();
    migrator(squashed).switchBranch();
    assertThat(database.applied()).containsExactly("whole", "there");
    assertThat(database.value("select id from shared2")).isEqualTo("7");
    migrator(here).switchBranch();
    migrator(here).allowingDestructive().downgrade("shared1");
    assertThat(database.tables()).containsExactly("shared1");
  }

  @Test
  void revisionThatStandsOnAStrangeOneIsAppliedAnew() {
    migrator(
            shared
                .with("strange", createsTable("strange"))
                .with(info("mixed", List.of("strange")), createsTable("mixed")))
        .upgrade();
    TestRevisions without = shared.with(info("mixed", List.of("shared2")), createsTable("mixed"));

    Report report = migrator(without).allowingDestructive().switchBranch();

    assertThat(runs(report))
        .containsExactly("DOWNGRADED mixed", "DOWNGRADED strange", "UPGRADED mixed");
    assertThat(database.tables()).containsExactly("mixed", "shared1", "shared2");
  }

  @Test
  void wayBackThatRunsJavaIsRefusedBeforeAnythingIsDone() {
    migrator(there.with("java", migration(op -> {}, op -> op.run("count", connection -> {}))))
        .upgrade();

    assertThatThrownBy(() -> migrator(here).switchBranch())
        .isInstanceOf(MigrationException.Irreversible.class)
        .hasMessageContaining("revision java \"create java\"")
        .hasMessageContaining("Nothing was done. Undo it with the program that has it.");
    assertThat(database.applied())
        .containsExactly("shared1", "shared2", "there1", "there2", "java");
  }

  @Test
  void storedTextThatAnotherRoleCanWriteIsNotRun() {
    migrator(there).upgrade();
    database.execute(
        "create role clerk_of_switch; grant update on sterna_revision to clerk_of_switch");
    try {
      assertThatThrownBy(() -> migrator(here).switchBranch())
          .isInstanceOf(MigrationException.class)
          .hasMessageContaining("which clerk_of_switch can write, so it was not run");
    } finally {
      database.execute("drop owned by clerk_of_switch; drop role clerk_of_switch");
    }
  }

  @Test
  void downgradeGoesPastWhatThisProgramDoesNotHave() {
    migrator(there).upgrade();

    assertThatThrownBy(() -> migrator(shared).downgrade("shared1"))
        .isInstanceOf(MigrationException.Destructive.class)
        .hasMessageContaining("there2: execute drop table there2");
    Report report = migrator(shared).allowingDestructive().downgrade("shared1");

    assertThat(runs(report))
        .containsExactly("DOWNGRADED there2", "DOWNGRADED there1", "DOWNGRADED shared2");
    assertThat(database.applied()).containsExactly("shared1");
    assertThat(warnings)
        .hasSize(1)
        .first()
        .asString()
        .contains("does not have these, so they are undone");
  }

  @Test
  void stepsDownCountFromWhatTheDatabaseHas() {
    migrator(there).upgrade();

    migrator(shared).allowingDestructive().downgrade("-1");

    assertThat(database.applied()).containsExactly("shared1", "shared2", "there1");
  }

  @Test
  void runnersAtOnceSwitchOnce() throws Exception {
    migrator(there).upgrade();

    List<Report> reports =
        RunnersTest.atOnce(4, () -> Migrator.of(here, database.dataSource()).switchBranch());

    assertThat(reports.stream().flatMap(report -> runs(report).stream()))
        .containsExactlyInAnyOrder("DOWNGRADED there2", "DOWNGRADED there1", "UPGRADED here");
    assertThat(database.tables()).containsExactly("here", "shared1", "shared2");
  }

  @Test
  void planTellsWhatASwitchWouldDo() {
    migrator(there).upgrade();

    assertThat(migrator(here).planSwitch().revisions())
        .extracting(planned -> planned.direction() + " " + planned.revision().id())
        .containsExactly("DOWNGRADE there2", "DOWNGRADE there1", "UPGRADE here");
  }
}
