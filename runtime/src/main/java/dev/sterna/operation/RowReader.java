package dev.sterna.operation;

import dev.sterna.data.Row;
import dev.sterna.data.Selection;
import java.sql.SQLException;

/**
 * Reads rows within the Java code of a migration, a few at a time from the server, however many
 * there are. The connection that the code is given unwraps to it.
 */
@FunctionalInterface
public interface RowReader {

  /** Hands each row to the action, in no order. */
  void read(Selection selection, RowAction action) throws SQLException;

  /** What is done with a row. */
  @FunctionalInterface
  interface RowAction {

    void accept(Row row) throws SQLException;
  }
}
