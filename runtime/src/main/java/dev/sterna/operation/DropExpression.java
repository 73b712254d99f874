package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes a generated column one as any other; its rows keep the values that they have.
 *
 * @param column the column
 */
public record DropExpression(String column) implements TableChange {

  public DropExpression {
    Objects.requireNonNull(column, "column");
  }

  public static DropExpression dropExpression(String column) {
    return new DropExpression(column);
  }

  @Override
  public Table apply(Table before) {
    generated(before);
    return before.mappingColumn(column, c -> c.withGenerated(Optional.empty()));
  }

  private Column generated(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    Column old = subject.column(column);
    if (old.generated().isEmpty()) {
      throw subject.refuse("it is not a generated column");
    }
    return old;
  }

  /**
   * PostgreSQL makes no column generated: it goes and comes with its constraints, and computes what
   * it holds. Not all of these would go by themselves. Its indexes are {@link AlterTable}'s to
   * create.
   */
  @Override
  public Inverse<TableChange> inverse(Table before) {
    Column old = generated(before);
    List<TableChange> changes = new ArrayList<>();
    changes.add(new DropColumn(column));
    changes.add(AddColumn.addColumn(old));
    before.constraints().stream()
        .filter(constraint -> constraint.isOver(column))
        .sorted(Comparator.comparing(ForeignKey.class::isInstance))
        .forEach(
            constraint -> {
              changes.add(0, new DropConstraint(constraint.name()));
              changes.add(new AddConstraint(constraint));
            });
    return Inverse.of(
        changes,
        List.of(
            "the values of "
                + before.name()
                + "."
                + column
                + " that were written since (rows get what is computed)"));
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
    return "drop the expression of " + column;
  }
}
