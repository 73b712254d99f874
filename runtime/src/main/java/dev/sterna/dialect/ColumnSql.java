package dev.sterna.dialect;

import dev.sterna.schema.Column;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Identity;

/** Column definitions: manual, CREATE TABLE and ALTER TABLE. */
final class ColumnSql {

  private ColumnSql() {}

  /** The definition as in {@code CREATE TABLE}; comments are statements of their own. */
  static String definition(Column column) {
    StringBuilder sql = new StringBuilder(Identifier.sql(column.name()));
    sql.append(' ').append(column.type().sql());
    column.collation().ifPresent(name -> sql.append(" collate ").append(Identifier.sql(name)));
    if (!column.nullable() && column.identity().isEmpty()) {
      sql.append(" not null");
    }
    column.defaultValue().ifPresent(e -> sql.append(" default ").append(Expression.operand(e)));
    column.identity().ifPresent(identity -> sql.append(' ').append(identity(identity)));
    column
        .generated()
        .map(Expression::parenthesized)
        .ifPresent(e -> sql.append(" generated always as ").append(e).append(" stored"));
    return sql.toString();
  }

  static String identity(Identity identity) {
    boolean counts = identity.start() == 1 && identity.increment() == 1;
    String options =
        counts
            ? ""
            : " (start with " + identity.start() + " increment by " + identity.increment() + ")";
    return "generated " + kind(identity) + " as identity" + options;
  }

  static String kind(Identity identity) {
    return identity.always() ? "always" : "by default";
  }
}
