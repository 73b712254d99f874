package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Literal;
import dev.sterna.schema.Table;
import java.math.BigDecimal;

/**
 * Gives a column another default; rows that exist do not change.
 *
 * @param column the column
 * @param sql the default as SQL text
 */
public record SetDefault(String column, String sql) implements TableChange {

  public static SetDefault setDefault(String column, long value) {
    return setDefaultSql(column, Literal.of(value));
  }

  public static SetDefault setDefault(String column, BigDecimal value) {
    return setDefaultSql(column, Literal.of(value));
  }

  public static SetDefault setDefault(String column, boolean value) {
    return setDefaultSql(column, Literal.of(value));
  }

  /** A text as the default: the text itself, not SQL. */
  public static SetDefault setDefault(String column, String value) {
    return setDefaultSql(column, Literal.of(value));
  }

  /** An SQL expression as the default. */
  public static SetDefault setDefaultSql(String column, String sql) {
    return new SetDefault(column, sql);
  }

  @Override
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    Column old = subject.column(column);
    if (old.identity().isPresent() || old.generated().isPresent()) {
      throw subject.refuse("it has an identity or a generated value");
    }
    return before.mappingColumn(column, c -> c.defaultSql(sql));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(
        new TableSubject(describe(), before)
            .column(column)
            .defaultValue()
            .<TableChange>map(old -> new SetDefault(column, old))
            .orElse(new DropDefault(column)));
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
    return "set the default of " + column;
  }
}
