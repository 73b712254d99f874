package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.PlannedRevision;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a listener throws is told as its own, and ends the run where it is; none logs. */
final class ListenerTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private static final TestRevisions REVISIONS = TestRevisions.tables("a", "b", "c");

  /** Where the listener throws while b is run, and what is applied then. */
  @ParameterizedTest
  @CsvSource({
    "beforeRevision, a, a (upgraded)",
    "beforeStep, a, a (upgraded)",
    "afterStep, a b, 'a (upgraded), b (upgraded)'",
    "afterRevision, a b, 'a (upgraded), b (upgraded)'"
  })
  void runEndsWhereTheListenerThrows(String where, String applied, String said) {
    Migrator migrator = Migrator.of(REVISIONS, database.dataSource());

    assertThatThrownBy(() -> migrator.withListener(new Throwing(where)).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasCauseInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the listener of this run failed (" + where + ", revision b)")
        .hasMessageContaining("IllegalStateException: no luck")
        .hasMessageContaining("Done earlier in this run: " + said + ".");

    assertThat(database.applied()).containsExactly(applied.split(" "));
    assertThat(database.tables()).containsExactly(applied.split(" "));
    assertThat(migrator.upgrade().heads()).containsExactly("c");
  }

  @Test
  void warningWithoutAListenerIsLogged() {
    Migrator.of(REVISIONS, database.dataSource()).upgrade();
    List<String> logged = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord log) {
            logged.add(log.getLevel() + " " + log.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("dev.sterna");
    logger.addHandler(handler);
    try {
      Migrator.of(TestRevisions.tables("a", "b"), database.dataSource()).upgrade();
    } finally {
      logger.removeHandler(handler);
    }

    assertThat(logged)
        .singleElement()
        .asString()
        .startsWith("WARNING the database is ahead of this program: it has revision c ");
  }

  @Test
  void errorOfTheListenerIsToldAsItsException() {
    MigrationListener unfinished =
        new MigrationListener() {
          @Override
          public void afterRevision(PlannedRevision revision, Duration duration) {
            throw new AssertionError("a has\n no rows");
          }
        };

    assertThatThrownBy(
            () -> Migrator.of(REVISIONS, database.dataSource()).withListener(unfinished).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("\n  AssertionError: a has no rows\n");
    assertThat(database.applied()).containsExactly("a");
  }

  @Test
  void listenerThatThrowsWhileWaitingEndsTheWait() throws Exception {
    try (Connection other = database.dataSource().getConnection()) {
      new RevisionLock(new RevisionTable("public", "sterna_revision")).tryInSession(other);

      assertThatThrownBy(
              () ->
                  Migrator.of(REVISIONS, database.dataSource())
                      .withListener(new Throwing("waiting"))
                      .upgrade())
          .isInstanceOf(MigrationException.class)
          .hasMessageStartingWith("the listener of this run failed (waiting)")
          .hasMessageContaining("Nothing was done earlier in this run.");
    }
    assertThat(database.tables()).isEmpty();
  }

  private record Throwing(String where) implements MigrationListener {

    @Override
    public void beforeRevision(PlannedRevision revision) {
      fail("beforeRevision", revision);
    }

    @Override
    public void beforeStep(PlannedRevision revision, int step) {
      fail("beforeStep", revision);
    }

    @Override
    public void afterStep(PlannedRevision revision, int step) {
      fail("afterStep", revision);
    }

    @Override
    public void afterRevision(PlannedRevision revision, Duration duration) {
      fail("afterRevision", revision);
    }

    @Override
    public void waiting(String reason, Duration elapsed) {
      throw new IllegalStateException("no luck");
    }

    private void fail(String at, PlannedRevision revision) {
      if (at.equals(where) && revision.revision().id().equals("b")) {
        throw new IllegalStateException("no luck");
      }
    }
  }
}
