package dev.sterna;

import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionInfo;
import java.util.List;
import javax.sql.DataSource;

/** Brings a database to a revision. Immutable; each {@code with…} method returns another one. */
public final class Migrator {

  private Migrator() {}

  /** A migrator with every option at its default. */
  public static Migrator of(RevisionSet revisions, DataSource dataSource) {
    throw new UnsupportedOperationException();
  }

  /** Brings the database to the head. */
  public void upgrade() {
    upgrade("heads");
  }

  /** Brings the database up to a target: {@code head}, an id or prefix, {@code +1}, {@code id+1}. */
  public void upgrade(String target) {
    throw new UnsupportedOperationException();
  }

  /** The heads of the revisions. */
  public List<RevisionInfo> heads() {
    throw new UnsupportedOperationException();
  }
}
