package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.execute.table.RevisionLock;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.report.MigrationException;
import java.time.Duration;

/** Tries until nobody is in the way any more, reading the state again each time. */
final class Attempts {

  /** One attempt to reach the goal. */
  @FunctionalInterface
  interface Attempt {

    /** Does what is left to be done, given the state. */
    void run(DatabaseState state) throws Conflict;
  }

  private final Session session;
  private final Settings settings;
  private final RevisionTable table;
  private final Ledger ledger;

  Attempts(Session session, Settings settings, RevisionTable table, Ledger ledger) {
    this.session = session;
    this.settings = settings;
    this.table = table;
    this.ledger = ledger;
  }

  /**
   * Runs the attempt, first with the state that was read already.
   *
   * @throws MigrationException when the time to wait is over, or when waiting would not help
   */
  void run(DatabaseState first, Attempt attempt) {
    DatabaseState state = first;
    Patience patience = new Patience(settings.waits().lock(), announcer());
    while (true) {
      ledger.reread(state);
      try {
        attempt.run(state);
        return;
      } catch (Conflict conflict) {
        if (!patience.pause(conflict.getMessage(), least(conflict))) {
          throw givenUp(conflict);
        }
        DatabaseState now = session.read(table);
        if (conflict.reason() == Conflict.Reason.MOVED && now.equals(state)) {
          throw givenUp(conflict);
        }
        patience =
            now.equals(state) ? patience : new Patience(settings.waits().lock(), announcer());
        state = now;
      }
    }
  }

  /** Those who queued behind a lock that did not come get their turn before it is tried again. */
  private Duration least(Conflict conflict) {
    return conflict.reason() == Conflict.Reason.BLOCKED
        ? settings.waits().lockTimeout()
        : Duration.ZERO;
  }

  private Announcer announcer() {
    return new Announcer(settings.listener(), ledger::done);
  }

  private MigrationException givenUp(Conflict conflict) {
    return conflict.failure().orElseGet(this::locked);
  }

  private MigrationException locked() {
    String holder = new RevisionLock(table).holderInWords(session.connection());
    return new MigrationException.Locked(
        ("another runner has held the lock of %s for more than %s seconds: %s. This run did not"
                + " finish. Wait for the other to finish, or end it with pg_terminate_backend,"
                + " and run again.")
            .formatted(table.sql(), settings.waits().lock().toSeconds(), holder));
  }
}
