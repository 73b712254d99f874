package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Literal;
import dev.sterna.schema.Table;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Adds a column at the end of the table.
 *
 * @param column the column
 * @param fill the SQL text of the value for the rows that exist, if it is not the column's default;
 *     it does not stay as a default
 */
public record AddColumn(Column column, Optional<String> fill) implements TableChange {

  /** Adds a column that is null, or its default, in the rows that exist. */
  public static AddColumn addColumn(Column column) {
    return new AddColumn(column, Optional.empty());
  }

  /** With this number in the rows that exist. */
  public AddColumn filledWith(long value) {
    return filledWithSql(Literal.of(value));
  }

  /** With this number in the rows that exist. */
  public AddColumn filledWith(BigDecimal value) {
    return filledWithSql(Literal.of(value));
  }

  /** With this truth value in the rows that exist. */
  public AddColumn filledWith(boolean value) {
    return filledWithSql(Literal.of(value));
  }

  /** With this text in the rows that exist: the text itself, not SQL. */
  public AddColumn filledWith(String value) {
    return filledWithSql(Literal.of(value));
  }

  /** With the value of this SQL expression in the rows that exist. */
  public AddColumn filledWithSql(String sql) {
    return new AddColumn(column, Optional.of(sql));
  }

  @Override
  public Table apply(Table before) {
    new TableSubject(describe(), before).requireNoColumn(column.name());
    List<Column> columns = new ArrayList<>(before.columns());
    columns.add(column);
    return before.withColumns(columns);
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(new DropColumn(column.name()));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "add column " + column.name();
  }
}
