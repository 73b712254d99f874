package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionGraph;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * What the commands work on. Neither the revisions nor the database is asked for before a command
 * needs it.
 *
 * @param revisions the revisions of the application
 * @param dataSource its database
 * @param terminal where commands write
 */
record Application(
    Supplier<RevisionSet> revisions, Supplier<DataSource> dataSource, Terminal terminal) {

  RevisionGraph graph() {
    return RevisionGraph.of(revisions.get().revisions());
  }

  /** Brings the database from one revision to another, and says so as it goes. */
  Migrator migrator() {
    RevisionSet set = revisions.get();
    return Migrator.of(set, dataSource.get()).withListener(new Progress(terminal, set));
  }

  /** Writes a line of what was asked for. */
  void print(String line) {
    terminal.out().println(line);
  }

  /** Writes a text that ends its lines itself. */
  void printText(String text) {
    terminal.out().print(text);
    terminal.out().flush();
  }
}
