package dev.sterna.operation;

import dev.sterna.data.Row;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Java code within a migration that works on some rows at a time. */
@FunctionalInterface
public interface ChunkStep {

  /**
   * Does its work on these rows. What it writes on the migration's connection commits together with
   * how far the walk has come; it must not end the transaction.
   *
   * @param rows at least one row
   */
  void run(Connection connection, List<Row> rows) throws SQLException;
}
