package dev.sterna.migration;

/**
 * A change to a database and its reverse. Both methods only record what to do: they get no
 * connection, and Sterna calls them to replay, plan or print a revision as well as to run it.
 */
public interface Migration {

  /** Records how to bring a database from the parents of this revision to this revision. */
  void upgrade(Operations op);

  /** Records how to bring a database from this revision back to its parents. */
  void downgrade(Operations op);
}
