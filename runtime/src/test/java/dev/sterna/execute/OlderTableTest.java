package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A revision table without the columns that an older Sterna did not have. */
final class OlderTableTest {

  private static final TestRevisions REVISIONS = TestRevisions.tables("a", "b");

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator() {
    return Migrator.of(REVISIONS, database.dataSource());
  }

  private void makeOlder() {
    migrator().upgrade("a");
    database.execute(
        "alter table sterna_revision drop settled, drop replaces, drop depends_on, drop progress,"
            + " drop downgrade, drop duration_ms, drop sterna");
  }

  private String columns() {
    return database.value(
        "select count(*) from information_schema.columns where table_name = 'sterna_revision'");
  }

  @Test
  void itIsReadAsItIs() {
    makeOlder();

    assertThat(migrator().current().heads()).hasToString("[a]");
    assertThat(migrator().validate().pending()).hasSize(1);
    assertThat(columns()).isEqualTo("10");
  }

  @Test
  void upgradeCompletesItAndOlderProgramsGoOnWriting() {
    makeOlder();

    assertThat(migrator().upgrade().heads()).containsExactly("b");

    assertThat(columns()).isEqualTo("17");
    database.execute(
        "insert into sterna_revision (id, revises, message, checksum, kind, state, step, steps,"
            + " applied_at, applied_by) values ('c', array['b'], '', '', 'applied', 'done', 1, 1,"
            + " now(), current_user)");
    assertThat(migrator().current().heads()).hasToString("[c]");
  }
}
