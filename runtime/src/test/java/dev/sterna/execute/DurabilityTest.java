package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.Migrator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Which commits wait for the disk. */
final class DurabilityTest {

  private static final String NOTE =
      "insert into commits values (current_setting('synchronous_commit'))";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private static TestRevisions revisions(int count) {
    TestRevisions revisions =
        TestRevisions.none()
            .with("table", "create table commits (waits text, id serial)", "drop table commits");
    for (int i = 0; i < count; i++) {
      revisions = revisions.with("r" + i, NOTE, NOTE);
    }
    return revisions;
  }

  /** The server of the tests waits for no commit. */
  @BeforeEach
  void letCommitsWait() {
    database.execute("alter database " + database.name() + " set synchronous_commit = on");
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource());
  }

  private String commits() {
    return database.value("select string_agg(waits, ' ' order by id) from commits");
  }

  @Test
  void onlyTheLastOneOfARunWaits() {
    migrator(revisions(3)).upgrade();

    assertThat(commits()).isEqualTo("off off on");
  }

  @Test
  void theLastOneOnTheWayBackWaits() {
    migrator(revisions(3)).upgrade();
    database.execute("truncate commits");

    migrator(revisions(3)).downgrade("table");

    assertThat(commits()).isEqualTo("off off on");
  }

  @Test
  void aSingleTransactionWaits() {
    migrator(revisions(2)).singleTransaction().upgrade();

    assertThat(commits()).isEqualTo("on on");
  }
}
