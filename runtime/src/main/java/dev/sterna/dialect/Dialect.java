package dev.sterna.dialect;

import dev.sterna.operation.Operation;
import java.util.List;

/** Says an operation in the SQL of one database system. */
public interface Dialect {

  /**
   * The statements of this operation in order, without semicolons at their ends; none for an
   * operation that runs no SQL.
   */
  List<String> statements(Operation operation);
}
