package dev.sterna.execute.fault;

import dev.sterna.Migrator;
import java.time.Duration;
import javax.sql.DataSource;

/** A way that a database is brought along a history. */
enum Trip {
  UP,
  DOWN;

  /** Runs it as it is run by default. */
  void run(FaultHistory history, DataSource database) {
    run(history, Migrator.of(history.revisions(), database));
  }

  /** Runs it without waiting for anything: what fails has failed. */
  void runOnce(FaultHistory history, DataSource database) {
    run(
        history,
        Migrator.of(history.revisions(), database)
            .withDatabaseWait(Duration.ZERO)
            .withLockWait(Duration.ZERO));
  }

  private void run(FaultHistory history, Migrator settings) {
    Migrator migrator = history.asRun(settings);
    if (this == UP) {
      migrator.upgrade();
    } else {
      migrator.allowingDestructive().downgrade(history.bottom());
    }
  }
}
