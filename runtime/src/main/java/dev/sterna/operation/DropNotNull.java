package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Optional;

/**
 * Makes a column accept null.
 *
 * @param column the column
 */
public record DropNotNull(String column) implements TableChange {

  public static DropNotNull dropNotNull(String column) {
    return new DropNotNull(column);
  }

  @Override
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    if (subject.column(column).identity().isPresent()) {
      throw subject.refuse("it is an identity column");
    }
    if (before.primaryKey().filter(key -> key.columns().contains(column)).isPresent()) {
      throw subject.refuse("it is part of the primary key");
    }
    return before.mappingColumn(column, c -> c.withNullable(true));
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    Column old = new TableSubject(describe(), before).column(column);
    if (old.nullable()) {
      return Inverse.nothing();
    }
    Optional<String> fill = isWrittenAtWill(old, before) ? FillValue.of(old) : Optional.empty();
    String nulls = "nulls that " + before.name() + "." + column + " has by then";
    return Inverse.of(
        List.of(new SetNotNull(column, fill)),
        List.of(
            fill.map(value -> nulls + " (they become " + value + ")")
                .orElse(nulls + " (give a fill if there are any)")));
  }

  /** Not where it is computed from others, nor where a value has to be that of a row elsewhere. */
  private static boolean isWrittenAtWill(Column column, Table table) {
    return column.generated().isEmpty()
        && table.foreignKeys().stream().noneMatch(key -> key.columns().contains(column.name()));
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
    return "drop not null on " + column;
  }
}
