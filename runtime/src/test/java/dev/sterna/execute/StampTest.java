package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class StampTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();
  private final TestRevisions revisions = TestRevisions.tables("aaaa", "bbbb", "cccc");

  private Migrator migrator() {
    return Migrator.of(revisions, database.dataSource());
  }

  @Test
  void targetAndItsAncestorsGetRowsAndNothingRuns() {
    Report report = migrator().stamp("bbbb");

    assertThat(report.runs())
        .extracting(run -> run.action() + " " + run.id())
        .containsExactly("STAMPED aaaa", "STAMPED bbbb");
    assertThat(report.heads()).containsExactly("bbbb");
    assertThat(database.tables()).isEmpty();
    assertThat(migrator().current().rows())
        .extracting(AppliedRevision::kind)
        .containsOnly(AppliedRevision.Kind.STAMPED);
    assertThat(database.query("select distinct downgrade is not null from sterna_revision"))
        .containsExactly("t");

    assertThat(migrator().upgrade().runs()).extracting(Report.Run::id).containsExactly("cccc");
  }

  @Test
  void descendantsOfTheTargetLoseTheirRows() {
    migrator().upgrade();

    Report report = migrator().stamp("aaaa");

    assertThat(report.runs()).extracting(Report.Run::action).containsOnly(Report.Action.UNSTAMPED);
    assertThat(database.applied()).containsExactly("aaaa");
    assertThat(database.tables()).containsExactly("aaaa", "bbbb", "cccc");
  }

  @Test
  void baseTakesAllRows() {
    migrator().upgrade();

    migrator().stamp("base");

    assertThat(database.applied()).isEmpty();
  }

  @Test
  void headThatIsThereIsLeftAlone() {
    migrator().upgrade();

    assertThat(migrator().stamp("head").runs()).isEmpty();
  }

  @Test
  void editedRevisionIsAccepted() {
    migrator().upgrade();
    Migrator edited =
        Migrator.of(revisions.edited("cccc", createsTable("cccc")), database.dataSource());
    assertThat(edited.validate().edited()).hasSize(1);

    edited.stamp("cccc");

    assertThat(edited.validate().isUpToDate()).isTrue();
    assertThat(edited.upgrade().runs()).isEmpty();
  }

  @Test
  void halfDoneRevisionThatWasFinishedByHandIsDone() {
    TestRevisions broken =
        revisions.with(
            "dddd",
            migration(
                op -> {
                  op.execute("create table d (id int)");
                  op.newStep();
                  op.execute("drop table missing");
                },
                op -> op.execute("drop table d")));
    Migrator migrator = Migrator.of(broken, database.dataSource());
    assertThatThrownBy(migrator::upgrade).isInstanceOf(MigrationException.class);
    assertThat(migrator.current().halfDone()).hasToString("[dddd (step 1 of 2)]");

    migrator.stamp("dddd");

    assertThat(migrator.current().halfDone()).isEmpty();
    assertThat(migrator.upgrade().runs()).isEmpty();
  }

  @Test
  void stampAnewForgetsAnotherHistory() {
    Migrator.of(TestRevisions.tables("xxxx", "yyyy"), database.dataSource()).upgrade();

    Report report = migrator().stampAnew("bbbb");

    assertThat(report.runs())
        .extracting(run -> run.action() + " " + run.id())
        .containsExactly("UNSTAMPED xxxx", "UNSTAMPED yyyy", "STAMPED aaaa", "STAMPED bbbb");
    assertThat(database.applied()).containsExactlyInAnyOrder("aaaa", "bbbb");
  }

  @Test
  void scriptStampsWhereverTheDatabaseIs() {
    for (String at : List.of("base", "aaaa", "bbbb", "cccc")) {
      Migrator.of(revisions, database.dataSource()).stamp(at);
      for (int time = 0; time < 2; time++) {
        database.execute(StampScript.stamp(Settings.offline(revisions), List.of("bbbb")));
        assertThat(database.applied()).containsExactlyInAnyOrder("aaaa", "bbbb");
      }
      assertThat(migrator().validate().edited()).isEmpty();
    }
    assertThat(database.query("select distinct kind from sterna_revision"))
        .containsExactly("stamped");
    assertThat(migrator().upgrade().runs()).extracting(Report.Run::id).containsExactly("cccc");
  }

  @Test
  void scriptStampsAnew() {
    Migrator.of(TestRevisions.tables("xxxx"), database.dataSource()).upgrade();

    database.execute(StampScript.stampAnew(Settings.offline(revisions), List.of("heads")));

    assertThat(database.applied()).containsExactlyInAnyOrder("aaaa", "bbbb", "cccc");
  }

  @Test
  void scriptFinishesWhatIsHalfDone() {
    migrator().stamp("bbbb");
    database.execute("update sterna_revision set state = 'upgrading', step = 0 where id = 'bbbb'");

    database.execute(StampScript.stamp(Settings.offline(revisions), List.of("bbbb")));

    assertThat(migrator().current().halfDone()).isEmpty();
  }

  @Test
  void historyAndHeadsNeedNoDatabase() {
    Migrator migrator = Migrator.of(revisions, new OneConnection(null));

    assertThat(migrator.history()).extracting(r -> r.id()).containsExactly("cccc", "bbbb", "aaaa");
    assertThat(migrator.history("bbbb:")).extracting(r -> r.id()).containsExactly("cccc", "bbbb");
    assertThat(migrator.heads()).extracting(r -> r.id()).isEqualTo(List.of("cccc"));
  }
}
