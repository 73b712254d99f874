package dev.sterna.migration;

/**
 * A change to a database and the way back. Both methods only record what is to be done: they get no
 * connection, and are called as well to replay, plan or print a revision as to run it.
 */
public interface Migration {

  /** Records what brings a database of the parents to this revision. */
  void upgrade(Operations op);

  /** Records what brings a database of this revision back to its parents. */
  void downgrade(Operations op);
}
