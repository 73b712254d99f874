package dev.sterna.dialect;

import dev.sterna.data.Assignment;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Condition;
import dev.sterna.data.Replacement;
import dev.sterna.data.Selection;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Rows that are inserted, updated, deleted and read: manual, chapter 6 "Data Manipulation". */
public final class RowsSql {

  /**
   * The rows of a statement: enough that sending costs little, few enough to be told in an error.
   */
  private static final int BATCH = 500;

  private RowsSql() {}

  /** The name as the search path of the run resolves it. */
  static String bareName(QualifiedName name) {
    return name.schema().map(schema -> Identifier.sql(schema) + ".").orElse("")
        + Identifier.sql(name.name());
  }

  static List<String> insert(String table, List<String> columns, List<List<Value>> rows) {
    List<String> statements = new ArrayList<>();
    for (int i = 0; i < rows.size(); i += BATCH) {
      statements.add(
          rows.subList(i, Math.min(rows.size(), i + BATCH)).stream()
              .map(RowsSql::values)
              .collect(
                  Collectors.joining(
                      ", ",
                      "insert into " + table + " " + Qualifier.list(columns) + " values ",
                      "")));
    }
    return statements;
  }

  private static String values(List<Value> row) {
    return row.stream().map(ValueSql::of).collect(Collectors.joining(", ", "(", ")"));
  }

  static String update(String table, List<Assignment> assignments, Condition where) {
    return "update " + table + " set " + assigned(assignments) + where(where);
  }

  static String assigned(List<Assignment> assignments) {
    return assignments.stream()
        .map(a -> Identifier.sql(a.column()) + " = " + ValueSql.of(a.value()))
        .collect(Collectors.joining(", "));
  }

  /** All values at once, so that none is taken for one that has been replaced already. */
  static String replace(String table, ReplaceValues operation) {
    String column = Identifier.sql(operation.column());
    StringBuilder cases = new StringBuilder("case ").append(column);
    List<Value> replaced = new ArrayList<>();
    for (Replacement each : operation.replacements()) {
      replaced.add(each.from());
      cases
          .append(" when ")
          .append(ValueSql.of(each.from()))
          .append(" then ")
          .append(ValueSql.of(each.to()));
    }
    cases.append(" else ").append(column).append(" end");
    return "update " + table + " set " + column + " = " + cases + among(column, replaced);
  }

  /** The rows that have a value already which is to be a new one. */
  static String having(String table, ReplaceValues operation) {
    String column = Identifier.sql(operation.column());
    return "select " + column + " from " + table + among(column, operation.free());
  }

  private static String among(String column, List<Value> values) {
    return values.stream()
        .map(ValueSql::of)
        .collect(Collectors.joining(", ", " where " + column + " in (", ")"));
  }

  static String delete(String table, Condition where) {
    return "delete from " + table + where(where);
  }

  /** The query of these rows; the search path names their table. */
  public static String select(Selection rows) {
    return "select " + columns(rows) + " from " + bareName(rows.table()) + where(rows.where());
  }

  static String columns(Selection rows) {
    return rows.columns().stream()
        .map(ColumnHandle::name)
        .map(Identifier::sql)
        .collect(Collectors.joining(", "));
  }

  private static String where(Condition where) {
    return where instanceof Condition.EveryRow ? "" : " where " + ConditionSql.of(where);
  }
}
