package dev.sterna.operation;

import dev.sterna.schema.SqlType;
import java.util.Optional;

/**
 * Changes the type of a column.
 *
 * @param column the column
 * @param type the new type
 * @param collation the collation under the new type, if not the type's own
 * @param using the SQL text of the conversion, if PostgreSQL's own will not do
 */
public record AlterColumnType(String column, SqlType type, Optional<String> collation, Optional<String> using) implements TableChange {

  public static AlterColumnType alterColumnType(String column, SqlType type) {
    return new AlterColumnType(column, type, Optional.empty(), Optional.empty());
  }

  /** Converting each value by this SQL expression. */
  public AlterColumnType using(String sql) {
    return new AlterColumnType(column, type, collation, Optional.of(sql));
  }

  /** With this collation. */
  public AlterColumnType collate(String name) {
    return new AlterColumnType(column, type, Optional.of(name), using);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "change the type of " + column + " to " + type;
  }
}
