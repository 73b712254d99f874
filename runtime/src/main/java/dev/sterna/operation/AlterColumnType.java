package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Changes the type of a column.
 *
 * @param column the column
 * @param type the new type
 * @param collation the collation under the new type, if not the type's own
 * @param using the SQL text of the conversion, if PostgreSQL's own will not do
 */
public record AlterColumnType(
    String column, SqlType type, Optional<String> collation, Optional<String> using)
    implements TableChange {

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

  /** The change from one definition of a column to another one of its type and collation. */
  public static AlterColumnType between(Column from, Column to) {
    return new AlterColumnType(
        to.name(),
        to.type(),
        to.collation(),
        new TypeConversion(from.type(), to.type()).using(from.name()));
  }

  @Override
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    subject.column(column);
    subject.requireNotComputedFrom(column);
    return before.mappingColumn(column, c -> c.withType(type).withCollation(collation));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    Column old = new TableSubject(describe(), before).column(column);
    AlterColumnType back = between(old.withType(type), old);
    TypeConversion conversion = new TypeConversion(old.type(), type);
    String values = "the values of " + before.name() + "." + column;
    Optional<String> loss =
        using.isPresent() ? Optional.of(conversion.changed(values)) : conversion.loss(values);
    return Inverse.of(List.of(back), loss.stream().toList());
  }

  /**
   * Whether values can lose a part without an error. The type so far is not part of this operation,
   * so a widening within such a type counts too; a review, which knows it, tells them apart.
   */
  @Override
  public boolean isDestructive() {
    return using.isPresent() || TypeConversion.canRoundTo(type);
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
