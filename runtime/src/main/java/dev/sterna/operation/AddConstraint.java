package dev.sterna.operation;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Adds a primary key, a unique constraint, a foreign key or a check.
 *
 * @param constraint the constraint; one without a name gets PostgreSQL's
 */
public record AddConstraint(Constraint constraint) implements TableChange {

  public static AddConstraint addConstraint(Constraint constraint) {
    return new AddConstraint(constraint);
  }

  @Override
  public AddConstraint namedFor(QualifiedName table) {
    return new AddConstraint(constraint.namedFor(table));
  }

  @Override
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    Constraint named = constraint.namedFor(before.name());
    subject.requireNoConstraint(named.name());
    subject.requireColumns(named.columns());
    if (named instanceof PrimaryKey && before.primaryKey().isPresent()) {
      throw subject.refuse(
          "the table already has the primary key \"" + before.primaryKey().get().name() + "\"");
    }
    List<Constraint> constraints = new ArrayList<>(before.constraints());
    constraints.add(named);
    return before.withConstraints(constraints);
  }

  /** Drops it; columns that a primary key made not null accept null again. */
  @Override
  public Inverse<TableChange> inverse(Table before) {
    List<TableChange> changes = new ArrayList<>();
    changes.add(new DropConstraint(constraint.namedFor(before.name()).name()));
    Set<String> refusing =
        apply(before).columns().stream()
            .filter(column -> !column.nullable())
            .map(Column::name)
            .collect(Collectors.toSet());
    before.columns().stream()
        .filter(column -> column.nullable() && refusing.contains(column.name()))
        .forEach(column -> changes.add(new DropNotNull(column.name())));
    return Inverse.of(changes, List.of());
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
    return "add constraint " + constraint.name();
  }
}
