package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

final class DowngradeTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource());
  }

  @Test
  void everythingAboveTheTargetIsUndone() {
    TestRevisions revisions = TestRevisions.tables("aaaa", "bbbb", "cccc");
    migrator(revisions).upgrade();

    Report report = migrator(revisions).downgrade("aaaa");

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("cccc", "bbbb");
    assertThat(report.runs()).extracting(Report.Run::action).containsOnly(Report.Action.DOWNGRADED);
    assertThat(report.heads()).containsExactly("aaaa");
    assertThat(database.tables()).containsExactly("aaaa");
    assertThat(database.applied()).containsExactly("aaaa");
  }

  @Test
  void baseLeavesTheRevisionTableOnly() {
    TestRevisions revisions = TestRevisions.tables("a", "b");
    migrator(revisions).upgrade();

    assertThat(migrator(revisions).downgrade("base").heads()).isEmpty();

    assertThat(database.tables()).isEmpty();
    assertThat(database.applied()).isEmpty();
    assertThat(migrator(revisions).upgrade().heads()).containsExactly("b");
  }

  @Test
  void stepsDownAreCounted() {
    TestRevisions revisions = TestRevisions.tables("a", "b", "c");
    migrator(revisions).upgrade();

    migrator(revisions).downgrade("-2");

    assertThat(database.applied()).containsExactly("a");
  }

  @Test
  void destructiveOperationIsRefusedUnlessAllowed() {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "a",
                migration(op -> op.execute("create table t (id int)"), op -> op.dropTable("t")));
    migrator(revisions).upgrade();

    assertThatThrownBy(() -> migrator(revisions).downgrade("base"))
        .isInstanceOf(MigrationException.Destructive.class)
        .hasMessageContaining("a: drop table t")
        .hasMessageContaining("allowingDestructive()")
        .hasMessageContaining("--allow-destructive");
    assertThat(database.tables()).containsExactly("t");

    migrator(revisions).allowingDestructive().downgrade("base");
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void irreversibleRevisionIsRefusedBeforeAnythingRuns() {
    TestRevisions revisions =
        TestRevisions.none()
            .with("a", migration(op -> {}, op -> op.irreversible("the old values are gone")))
            .with("b", TestRevisions.createsTable("b"));
    migrator(revisions).upgrade();

    assertThatThrownBy(() -> migrator(revisions).downgrade("base"))
        .isInstanceOf(MigrationException.Irreversible.class)
        .hasMessage(
            "revision a cannot be undone: the old values are gone. Nothing was done. Choose a"
                + " target above it.");
    assertThat(database.applied()).containsExactly("a", "b");
    assertThat(database.value("select downgrade is null from sterna_revision where id = 'a'"))
        .isEqualTo("t");
  }

  @Test
  void editedRevisionIsUndoneByItsStoredDowngrade() {
    migrator(TestRevisions.tables("a", "b")).upgrade();
    TestRevisions edited =
        TestRevisions.tables("a", "b")
            .edited("b", migration(op -> {}, op -> op.execute("drop table nothing")));

    assertThatThrownBy(() -> migrator(edited).downgrade("-1"))
        .isInstanceOf(MigrationException.Destructive.class)
        .hasMessageContaining("b: execute drop table b");
    migrator(edited).allowingDestructive().downgrade("-1");

    assertThat(database.tables()).containsExactly("a");
  }

  @Test
  void storedStatementOfSeveralLinesIsAskedAboutAsAWhole() {
    TestRevisions revisions =
        TestRevisions.tables("a").with("b", "select 1", "alter table a\n  drop column id");
    migrator(revisions).upgrade();

    assertThatThrownBy(() -> migrator(TestRevisions.tables("a")).downgrade("a"))
        .isInstanceOf(MigrationException.Destructive.class)
        .hasMessageContaining("\n  b: execute alter table a drop column id\n");
  }

  @Test
  void storedDowngradeKeepsEveryCharacter() {
    String sql = "insert into log values ('\"quoted\" \\ back\tslash\u0001\n'' é \uD83D\uDC26')";
    TestRevisions revisions =
        TestRevisions.none()
            .with("a", "create table log (line text)", "drop table log")
            .with("b", migration(op -> {}, op -> op.execute(sql)));
    migrator(revisions).upgrade();
    TestRevisions edited = revisions.edited("b", migration(op -> {}, op -> {}));

    migrator(edited).allowingDestructive().downgrade("-1");

    assertThat(database.value("select line from log"))
        .isEqualTo("\"quoted\" \\ back\tslash\u0001\n' é \uD83D\uDC26");
  }

  @Test
  void storedDowngradeThatOthersCanWriteIsNotRun() {
    String role = "writer_of_" + database.name();
    migrator(TestRevisions.tables("a", "b")).upgrade();
    database.execute(
        "create role " + role, "grant update (downgrade) on sterna_revision to " + role);
    TestRevisions edited =
        TestRevisions.tables("a", "b").edited("b", migration(op -> {}, op -> {}));

    assertThatThrownBy(() -> migrator(edited).allowingDestructive().downgrade("-1"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("SQL stored in public.sterna_revision, which " + role + " can write");
    assertThat(database.tables()).containsExactly("a", "b");
    database.execute("drop owned by " + role, "drop role " + role);
  }

  @Test
  void editedRevisionWhoseWayBackIsJavaIsRefused() {
    TestRevisions revisions =
        TestRevisions.none().with("a", migration(op -> {}, op -> op.run("x", connection -> {})));
    migrator(revisions).upgrade();

    assertThat(database.value("select downgrade from sterna_revision")).isEqualTo("[null]");
    assertThatThrownBy(
            () -> migrator(revisions.edited("a", migration(op -> {}, op -> {}))).downgrade("base"))
        .isInstanceOf(MigrationException.Edited.class)
        .hasMessageContaining("the source of a (R_a) has changed");
  }

  @Test
  void revisionWithoutAPlaceAmongThoseOfThisProgramIsNamed() {
    migrator(TestRevisions.tables("aaaa", "bbbb", "cccc", "dddd")).upgrade();
    database.execute("delete from sterna_revision where id = 'cccc'");

    assertThatThrownBy(() -> migrator(TestRevisions.tables("aaaa", "bbbb")).downgrade("base"))
        .isInstanceOf(MigrationException.Unknown.class)
        .hasMessageContaining("revision dddd \"create dddd\" (applied ");
    assertThat(database.applied()).containsExactly("aaaa", "bbbb", "dddd");
  }

  @Test
  void failureLeavesTheRevisionApplied() {
    TestRevisions revisions = TestRevisions.tables("a").with("b", "select 1", "drop table missing");
    migrator(revisions).upgrade();

    assertThatThrownBy(() -> migrator(revisions).downgrade("base"))
        .hasMessageContaining("downgrade of revision b")
        .hasMessageContaining("statement: drop table missing")
        .hasMessageContaining("Revision b is still fully applied");
    assertThat(database.applied()).containsExactly("a", "b");
  }
}
