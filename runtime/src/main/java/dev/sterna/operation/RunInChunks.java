package dev.sterna.operation;

import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Selection;
import dev.sterna.schema.Column;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Runs Java code on the rows of a large table in chunks, in the order of its key. What the code
 * does to a chunk commits with the key that it came to, so that a run that was stopped goes on
 * there, and the code sees no row twice. It is a step of its own, outside a transaction; offline
 * SQL shows it as a comment.
 *
 * @param name what the code does, for messages and for offline SQL
 * @param rows which rows, and which of their columns are read
 * @param key the columns of the primary key, with their types
 * @param size how many rows a chunk has at most
 * @param step the code
 */
public record RunInChunks(String name, Selection rows, List<Column> key, int size, ChunkStep step)
    implements DataOperation {

  public RunInChunks {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a Java step must say what it does");
    }
    Objects.requireNonNull(step, "step");
    key = List.copyOf(key);
    Chunks.require(rows.table(), key, size);
  }

  @Override
  public Schema apply(Schema before) {
    List<String> columns = new ArrayList<>(rows.where().columns());
    rows.columns().stream().map(ColumnHandle::name).forEach(columns::add);
    Chunks.requireKey(
        new RowsSubject("go in chunks through the rows", rows.table(), columns).in(before), key);
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new Inverse.Impossible<>(
        "only its author can undo \""
            + name
            + "\"; write what does, or remove this line if nothing has to");
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
  public boolean needsCode() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "run \"" + name + "\" on " + rows.table() + " in chunks of " + size;
  }
}
