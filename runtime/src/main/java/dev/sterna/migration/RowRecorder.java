package dev.sterna.migration;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.data.Replacement;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.Require;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.List;

/** What {@link Operations} can do with rows, without SQL. */
abstract sealed class RowRecorder extends ObjectRecorder permits Operations {

  /** Inserts a row: {@code op.insert("organization", set("_id", "1"), set("title", "Matar"))}. */
  public void insert(String table, Assignment... values) {
    insert(QualifiedName.name(table), values);
  }

  /** Inserts a row. */
  public void insert(QualifiedName table, Assignment... values) {
    apply(InsertRows.ofAll(table, List.of(List.of(values))));
  }

  /** Updates rows: {@code op.update("post", where("_id").equalTo("1"), set("title", "x"))}. */
  public void update(String table, Condition where, Assignment... values) {
    update(QualifiedName.name(table), where, values);
  }

  /** Updates the rows that meet the condition. */
  public void update(QualifiedName table, Condition where, Assignment... values) {
    apply(new UpdateRows(table, List.of(values), where));
  }

  /** Updates the rows of a large table that meet the condition, in chunks of this size. */
  public void updateInChunks(
      String table, List<Column> key, int size, Condition where, Assignment... values) {
    updateInChunks(QualifiedName.name(table), key, size, where, values);
  }

  /**
   * Updates the rows of a large table that meet the condition, in chunks of this size, as {@link
   * TableHandle#updateInChunks} does.
   *
   * @param key the columns of the primary key, with their types
   */
  public void updateInChunks(
      QualifiedName table, List<Column> key, int size, Condition where, Assignment... values) {
    apply(new UpdateInChunks(table, key, size, List.of(values), where));
  }

  /**
   * Replaces values of a column, all at once: {@code op.replaceValues("post", "state",
   * replace("NEW", "OPEN"))}. The downgrade restores the old ones.
   */
  public void replaceValues(String table, String column, Replacement... replacements) {
    replaceValues(QualifiedName.name(table), column, replacements);
  }

  /** Replaces values of a column, all at once. */
  public void replaceValues(QualifiedName table, String column, Replacement... replacements) {
    apply(new ReplaceValues(table, column, List.of(replacements)));
  }

  /** Deletes the rows that meet the condition. */
  public void delete(String table, Condition where) {
    delete(QualifiedName.name(table), where);
  }

  /** Deletes the rows that meet the condition. */
  public void delete(QualifiedName table, Condition where) {
    apply(new DeleteRows(table, where));
  }

  /**
   * Inserts rows of these columns; {@link Value#of} says what a value can be.
   *
   * @throws IllegalArgumentException if a row does not have a value for each column, or a value
   *     cannot be written as a literal
   */
  public void bulkInsert(String table, List<String> columns, List<? extends List<?>> rows) {
    bulkInsert(QualifiedName.name(table), columns, rows);
  }

  /** Inserts rows of these columns. */
  public void bulkInsert(QualifiedName table, List<String> columns, List<? extends List<?>> rows) {
    List<List<Value>> values = new ArrayList<>();
    for (List<?> row : rows) {
      values.add(values(row.toArray()));
    }
    apply(new InsertRows(table, columns, values));
  }

  static List<Value> values(Object[] objects) {
    List<Value> values = new ArrayList<>();
    for (Object object : objects) {
      values.add(Value.of(object));
    }
    return values;
  }

  /**
   * Requires that a query finds nothing, and otherwise fails and shows what it found: {@code
   * op.require("no duplicates", "select slug from post group by slug having count(*) > 1")}.
   */
  public void require(String what, String sql) {
    apply(new Require(what, sql));
  }
}
