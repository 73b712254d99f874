package dev.sterna.migration;

import dev.sterna.data.Assignment;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Condition;
import dev.sterna.data.JavaType;
import dev.sterna.data.RowSource;
import dev.sterna.data.Selection;
import dev.sterna.operation.ChunkStep;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.RowReader;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Column;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.Table;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A table as one revision knows it, whatever becomes of it and of its entity later. Work on its
 * rows is recorded like every other operation. A column that the handle does not have is an error
 * at once, and replay checks the handle against the schema at that revision.
 */
public final class TableHandle {

  private final Operations operations;
  private final Table table;

  TableHandle(Operations operations, Table table) {
    this.operations = operations;
    this.table = table;
  }

  /**
   * A column for values of any class.
   *
   * @throws IllegalArgumentException if the handle has no such column
   */
  public ColumnHandle<Object> column(String name) {
    return new ColumnHandle<>(known(name).name(), Object.class);
  }

  /**
   * A column for values of a class: the class that PostgreSQL's driver uses for its type.
   *
   * @throws IllegalArgumentException if the handle has no such column, or it is of another class
   */
  public <T> ColumnHandle<T> column(String name, Class<T> type) {
    Column column = known(name);
    Class<?> own = JavaType.of(column.type());
    if (own != type) {
      throw new IllegalArgumentException(
          "column \"%s\" of %s is of type %s, which is %s in Java, not %s"
              .formatted(
                  name, table.name(), column.type(), own.getSimpleName(), type.getSimpleName()));
    }
    return new ColumnHandle<>(name, type);
  }

  /** Inserts a row. */
  public void insert(Assignment... values) {
    bulkInsert(List.of(List.of(values)));
  }

  /** Inserts rows, each of which sets the same columns. */
  public void bulkInsert(List<List<Assignment>> rows) {
    InsertRows insert = InsertRows.ofAll(table.name(), rows);
    insert.columns().forEach(this::known);
    operations.apply(insert);
  }

  /**
   * Inserts the rows of a resource as they are read: {@code bulkInsert("countries.csv",
   * MyRevision.class::getResourceAsStream)}. The resource must never change, like the revision.
   *
   * @param resource a {@code .csv} with a line of column names, or a {@code .jsonl} with an object
   *     on each line, in UTF-8
   */
  public void bulkInsert(String resource, RowSource source) {
    operations.apply(new LoadRows(table.name(), table.columns(), resource, source));
  }

  /** Updates the rows that meet the condition. */
  public void update(Condition where, Assignment... values) {
    requireKnown(where);
    operations.apply(new UpdateRows(table.name(), known(values), where));
  }

  /** Deletes the rows that meet the condition. */
  public void delete(Condition where) {
    requireKnown(where);
    operations.apply(new DeleteRows(table.name(), where));
  }

  /**
   * Updates the rows of a large table that meet the condition, in chunks of this size, in the order
   * of the primary key, which the handle must declare. Each chunk commits. An interrupted run
   * resumes after the last chunk; no row is updated twice.
   */
  public void updateInChunks(int size, Condition where, Assignment... values) {
    requireKnown(where);
    operations.apply(new UpdateInChunks(table.name(), key(), size, known(values), where));
  }

  /**
   * Runs Java code on the rows of a large table that meet the condition, in chunks of this size, in
   * the order of the primary key, which the handle must declare. What the code does to a chunk
   * commits with it. An interrupted run resumes after the last chunk; the code gets no row of a
   * committed chunk twice.
   *
   * @param name what the code does
   */
  public void runInChunks(String name, int size, Condition where, ChunkStep step) {
    operations.apply(new RunInChunks(name, selection(where), key(), size, step));
  }

  /**
   * Reads the rows that meet the condition, from within the code passed to {@link Operations#run},
   * fetching a few at a time from the server.
   *
   * @param connection the connection that the code gets
   */
  public void select(Connection connection, Condition where, RowReader.RowAction action)
      throws SQLException {
    connection.unwrap(RowReader.class).read(selection(where), action);
  }

  private Selection selection(Condition where) {
    requireKnown(where);
    List<ColumnHandle<?>> columns = new ArrayList<>();
    for (Column column : table.columns()) {
      columns.add(new ColumnHandle<>(column.name(), JavaType.of(column.type())));
    }
    return new Selection(table.name(), columns, where);
  }

  private List<Column> key() {
    return table.primaryKey().map(PrimaryKey::columns).orElse(List.of()).stream()
        .map(this::known)
        .toList();
  }

  private List<Assignment> known(Assignment... values) {
    List<Assignment> assignments = List.of(values);
    assignments.forEach(assignment -> known(assignment.column()));
    return assignments;
  }

  private void requireKnown(Condition where) {
    where.columns().forEach(this::known);
  }

  private Column known(String name) {
    return table
        .column(name)
        .orElseThrow(
            () -> {
              List<String> names = table.columns().stream().map(Column::name).toList();
              return new IllegalArgumentException(
                  "this revision has no column \"%s\" of %s, only %s"
                      .formatted(name, table.name(), names));
            });
  }
}
