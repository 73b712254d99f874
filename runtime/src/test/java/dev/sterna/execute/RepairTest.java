package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.EditedRevision;
import dev.sterna.report.MigrationException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Sources that have changed since they were applied. */
final class RepairTest {

  private static final TestRevisions APPLIED = TestRevisions.tables("a", "b");

  private static final TestRevisions EDITED =
      APPLIED.edited(
          "b",
          TestRevisions.migration(
              op -> op.execute("create table b (id int primary key) -- the same"),
              op -> op.execute("drop table if exists b")));

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource()).allowingDestructive();
  }

  @Test
  void editedRevisionIsShownAsTheDatabaseHasIt() {
    migrator(APPLIED).upgrade();

    List<EditedRevision> edited = migrator(EDITED).edited();

    assertThat(edited)
        .singleElement()
        .satisfies(
            revision -> {
              assertThat(revision.applied().checksum()).isEqualTo("checksum of b");
              assertThat(revision.source().checksum()).isEqualTo("checksum of b, edited");
              assertThat(revision.undoing()).contains(List.of("drop table b"));
            });
    assertThatThrownBy(() -> migrator(EDITED).upgrade())
        .isInstanceOf(MigrationException.Edited.class)
        .hasMessageContaining("the source of b (R_b) has changed since it was applied")
        .hasMessageEndingWith("accept that: repair.");
  }

  @Test
  void acceptedSourceIsWhatWasApplied() {
    migrator(APPLIED).upgrade();

    assertThat(migrator(EDITED).repair()).hasSize(1);

    assertThat(migrator(EDITED).edited()).isEmpty();
    assertThat(migrator(EDITED).repair()).isEmpty();
    assertThat(migrator(EDITED).upgrade().runs()).isEmpty();
    assertThat(database.value("select kind || ' ' || state from sterna_revision where id = 'b'"))
        .isEqualTo("applied done");
    assertThat(database.value("select downgrade::text from sterna_revision where id = 'b'"))
        .contains("drop table if exists b");
    migrator(EDITED).downgrade("a");
    assertThat(database.tables()).containsExactly("a");
  }

  @Test
  void otherRevisionsThanThoseNamedStayRefused() {
    migrator(APPLIED).upgrade();

    assertThat(migrator(EDITED).repair("a")).isEmpty();

    assertThat(migrator(EDITED).edited()).hasSize(1);
  }
}
