package dev.sterna.operation;

import dev.sterna.schema.Table;
import java.util.Optional;

/**
 * Takes a column's default away.
 *
 * @param column the column
 */
public record DropDefault(String column) implements TableChange {

  public static DropDefault dropDefault(String column) {
    return new DropDefault(column);
  }

  @Override
  public Table apply(Table before) {
    new TableSubject(describe(), before).column(column);
    return before.mappingColumn(column, c -> c.withDefault(Optional.empty()));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return new TableSubject(describe(), before)
        .column(column)
        .defaultValue()
        .map(old -> Inverse.<TableChange>exact(new SetDefault(column, old)))
        .orElse(Inverse.nothing());
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
    return "drop the default of " + column;
  }
}
