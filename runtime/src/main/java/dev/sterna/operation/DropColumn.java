package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Drops a column, and with it the constraints and indexes of its table that are over it.
 *
 * @param column the column
 */
public record DropColumn(String column) implements TableChange {

  public static DropColumn dropColumn(String column) {
    return new DropColumn(column);
  }

  @Override
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    subject.column(column);
    subject.requireNotComputedFrom(column);
    return before
        .withConstraints(before.constraints().stream().filter(c -> !c.isOver(column)).toList())
        .withIndexes(before.indexes().stream().filter(i -> !i.isOver(column)).toList())
        .withColumns(before.columns().stream().filter(c -> !c.name().equals(column)).toList());
  }

  /** Adds the column and its constraints; its indexes are {@link AlterTable}'s to create. */
  @Override
  public Inverse<TableChange> inverse(Table before) {
    Column dropped = new TableSubject(describe(), before).column(column);
    List<Constraint> over =
        before.constraints().stream()
            .filter(c -> c.isOver(column))
            .sorted(Comparator.comparing(ForeignKey.class::isInstance))
            .toList();
    List<TableChange> changes = new ArrayList<>();
    changes.add(restoring(dropped));
    over.forEach(constraint -> changes.add(new AddConstraint(constraint)));
    return Inverse.of(changes, lost(before, dropped, over));
  }

  private static AddColumn restoring(Column column) {
    AddColumn add = new AddColumn(column, Optional.empty());
    return needsFill(column)
        ? FillValue.of(column.type()).map(add::filledWithSql).orElse(add)
        : add;
  }

  private static List<String> lost(Table before, Column column, List<Constraint> over) {
    if (column.generated().isPresent()) {
      return List.of();
    }
    String values = "the values of " + before.name() + "." + column.name();
    if (column.identity().isPresent()) {
      return List.of(values + " (rows are numbered anew)");
    }
    if (column.defaultValue().isPresent()) {
      return List.of(values + " (rows get " + column.defaultValue().get() + ")");
    }
    if (column.nullable()) {
      return List.of(values);
    }
    String fill =
        FillValue.of(column.type())
            .map(value -> values + " (rows get " + value + ")")
            .orElse(values + " (with rows in the table, give a fill)");
    return Stream.concat(
            Stream.of(fill),
            over.stream()
                .filter(constraint -> !constraint.columns().isEmpty())
                .map(
                    constraint ->
                        "what "
                            + constraint.name()
                            + " needs: with rows in the table,"
                            + " fill "
                            + column.name()
                            + " with values that keep it"))
        .toList();
  }

  private static boolean needsFill(Column column) {
    return !column.nullable()
        && column.defaultValue().isEmpty()
        && column.identity().isEmpty()
        && column.generated().isEmpty();
  }

  @Override
  public boolean isDestructive() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop column " + column;
  }
}
