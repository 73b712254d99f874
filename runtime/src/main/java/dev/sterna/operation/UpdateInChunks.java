package dev.sterna.operation;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Updates a large table in chunks, in the order of its key. Each chunk commits with the key that it
 * came to, so that a run that was stopped goes on there, and no row is updated twice. It is a step
 * of its own, outside a transaction.
 *
 * @param table the table
 * @param key the columns of its primary key, with their types
 * @param size how many rows a chunk looks at
 * @param assignments the columns with their new values, at least one; none of the key
 * @param where which of the rows are updated
 */
public record UpdateInChunks(
    QualifiedName table, List<Column> key, int size, List<Assignment> assignments, Condition where)
    implements DataOperation {

  public UpdateInChunks {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(where, "where");
    key = List.copyOf(key);
    assignments = List.copyOf(assignments);
    Chunks.require(table, key, size);
    if (assignments.isEmpty()) {
      throw new IllegalArgumentException("an update needs a column to set");
    }
    List<String> keys = key.stream().map(Column::name).toList();
    if (assignments.stream().map(Assignment::column).anyMatch(keys::contains)) {
      throw new IllegalArgumentException(
          "the key of " + table + " is what the chunks go by, so it cannot be updated by them");
    }
  }

  @Override
  public Schema apply(Schema before) {
    List<String> columns = new ArrayList<>(Assigned.columns(assignments, where));
    Chunks.requireKey(
        new RowsSubject("go in chunks through the rows", table, columns).in(before), key);
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new UpdateRows(table, assignments, where).inverse(before);
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public boolean isTransactional() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "update " + table + " in chunks of " + size + ", " + Assigned.words(assignments, where);
  }
}
