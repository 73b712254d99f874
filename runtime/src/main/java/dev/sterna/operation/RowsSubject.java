package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;

/**
 * The table whose rows an operation is about, as the schema has it at that moment.
 *
 * @param doing what is done to the rows, for the message when it cannot be
 * @param name the table
 * @param columns the columns that are named
 */
record RowsSubject(String doing, QualifiedName name, List<String> columns) {

  /**
   * The table.
   *
   * @throws ReplayException if it is not there, or has not these columns
   */
  Table in(Schema schema) {
    Table table = new SchemaSubject(doing + " of table " + name, schema).table(name);
    new TableSubject(doing, table).requireColumns(columns);
    return table;
  }
}
