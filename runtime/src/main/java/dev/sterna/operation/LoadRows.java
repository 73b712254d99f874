package dev.sterna.operation;

import dev.sterna.data.RowSource;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.Objects;

/**
 * Inserts the rows of a resource of the application, a batch at a time, however many there are. A
 * {@code .csv} has a line of column names and then a line for each row, where a field without
 * quotes and without text is null; a {@code .jsonl} has an object on each line. Both are UTF-8.
 *
 * @param table the table
 * @param columns the columns that the rows may have, with their types
 * @param resource the name of the resource
 * @param source what opens it
 */
public record LoadRows(QualifiedName table, List<Column> columns, String resource, RowSource source)
    implements DataOperation {

  /** How a resource is read. */
  public enum Format {
    CSV,
    JSON_LINES
  }

  public LoadRows {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(source, "source");
    columns = List.copyOf(columns);
    format(resource);
  }

  /** How the resource is read, as the end of its name says. */
  public Format format() {
    return format(resource);
  }

  private static Format format(String resource) {
    if (resource.endsWith(".csv")) {
      return Format.CSV;
    }
    if (resource.endsWith(".jsonl")) {
      return Format.JSON_LINES;
    }
    throw new IllegalArgumentException(
        "rows are read from a .csv or a .jsonl, not from \"" + resource + "\"");
  }

  @Override
  public Schema apply(Schema before) {
    new RowsSubject("insert rows", table, columns.stream().map(Column::name).toList()).in(before);
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new Inverse.Impossible<>(
        "which rows of "
            + table
            + " came from "
            + resource
            + " is not known; write what deletes them, or remove this line if nothing has to");
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public boolean needsCode() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "insert the rows of " + resource + " into " + table;
  }
}
