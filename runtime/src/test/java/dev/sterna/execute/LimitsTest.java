package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.operation.TimeLimit.lockTimeout;
import static dev.sterna.operation.TimeLimit.statementTimeout;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.operation.TimeLimit;
import dev.sterna.report.MigrationException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What limits a run and its revisions, and who may be told so. */
final class LimitsTest {

  /** What the settings were when the revision ran. */
  private static final String SETTINGS =
      "create table seen as select current_setting('lock_timeout') || ' ' ||"
          + " current_setting('statement_timeout') as limits";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Migrator migrator(TimeLimit... limits) {
    TestRevisions revisions =
        TestRevisions.none()
            .with(
                "a",
                migration(
                    op -> {
                      op.execute(SETTINGS);
                      for (TimeLimit limit : limits) {
                        op.limit(limit);
                      }
                    },
                    op -> op.execute("drop table seen")));
    return Migrator.of(revisions, database.dataSource());
  }

  private String seen() {
    return database.value("select limits from seen");
  }

  @Test
  void locksAreNotWaitedForLong() {
    migrator().upgrade();

    assertThat(seen()).isEqualTo("5s 0");
  }

  @Test
  void runCanSayOtherwise() {
    migrator()
        .withLockTimeout(Duration.ofMillis(700))
        .withStatementTimeout(Duration.ofMinutes(2))
        .upgrade();

    assertThat(seen()).isEqualTo("700ms 2min");
  }

  @Test
  void revisionHasTheLastWord() {
    migrator(lockTimeout(Duration.ofSeconds(2)), statementTimeout(Duration.ZERO))
        .withStatementTimeout(Duration.ofMinutes(2))
        .upgrade();

    assertThat(seen()).isEqualTo("2s 0");
  }

  @Test
  void statementThatTakesTooLongEndsTheRevision() {
    TestRevisions revisions =
        TestRevisions.none().with("a", "do $$ begin perform pg_sleep(60); end $$", "select 1");

    assertThatThrownBy(
            () ->
                Migrator.of(revisions, database.dataSource())
                    .withStatementTimeout(Duration.ofMillis(50))
                    .upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("canceling statement due to statement timeout (SQLSTATE 57014)")
        .hasMessageContaining("Revision a was rolled back.");
  }

  @Test
  void revisionThatWasMergedBelowIsRefusedInStrictOrder() {
    TestRevisions before = TestRevisions.tables("a", "b");
    Migrator.of(before, database.dataSource()).upgrade();
    TestRevisions merged =
        before.with(
            TestRevisions.info("c", java.util.List.of("a")), TestRevisions.createsTable("c"));

    assertThatThrownBy(() -> Migrator.of(merged, database.dataSource()).inStrictOrder().upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision c (R_c) does not come after b");
    assertThat(database.tables()).containsExactly("a", "b");

    assertThat(Migrator.of(merged, database.dataSource()).upgrade().heads())
        .containsExactly("b", "c");
  }

  @Test
  void orderIsNoMatterWhereEachStandsOnAll() {
    TestRevisions before = TestRevisions.tables("a", "b");
    Migrator.of(before, database.dataSource()).inStrictOrder().upgrade();

    assertThat(
            Migrator.of(before.with("c", TestRevisions.createsTable("c")), database.dataSource())
                .inStrictOrder()
                .upgrade()
                .heads())
        .containsExactly("c");
  }
}
