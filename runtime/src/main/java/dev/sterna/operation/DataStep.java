package dev.sterna.operation;

import java.sql.Connection;
import java.sql.SQLException;

/** Java code within a migration: a read, a computation, a write. */
@FunctionalInterface
public interface DataStep {

  /**
   * Does its work on the migration's connection, within the step's transaction, which it must not
   * end.
   */
  void run(Connection connection) throws SQLException;
}
