package dev.sterna.processor.mapping.column;

import dev.sterna.schema.SqlType;

/**
 * What {@code columnDefinition} says: a type and what follows it.
 *
 * @param type the type
 * @param clauses what follows it
 */
public record ColumnDefinition(SqlType type, ColumnClauses clauses) {

  /** The definition of this SQL text; what cannot be taken apart is a type as a whole. */
  public static ColumnDefinition of(String sql) {
    int end = ColumnClauseParser.startOfClauses(sql);
    String type = sql.substring(0, end).strip();
    return type.isEmpty()
        ? new ColumnDefinition(SqlType.type(sql), ColumnClauses.NONE)
        : ColumnClauseParser.parse(sql.substring(end))
            .map(clauses -> new ColumnDefinition(SqlType.type(type), clauses))
            .orElseGet(() -> new ColumnDefinition(SqlType.type(sql), ColumnClauses.NONE));
  }
}
