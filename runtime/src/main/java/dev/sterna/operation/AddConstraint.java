package dev.sterna.operation;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Constraint;

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
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "add constraint " + constraint.name();
  }
}
