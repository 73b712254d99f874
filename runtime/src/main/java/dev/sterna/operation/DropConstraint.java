package dev.sterna.operation;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.Table;

/**
 * Drops a constraint by name.
 *
 * @param constraint the constraint's name
 */
public record DropConstraint(String constraint) implements TableChange {

  public static DropConstraint dropConstraint(String constraint) {
    return new DropConstraint(constraint);
  }

  @Override
  public Table apply(Table before) {
    Constraint dropped = new TableSubject(describe(), before).constraint(constraint);
    return before.withConstraints(
        before.constraints().stream().filter(c -> !c.equals(dropped)).toList());
  }

  @Override
  public Inverse<TableChange> inverse(Table before) {
    return Inverse.exact(
        new AddConstraint(new TableSubject(describe(), before).constraint(constraint)));
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
    return "drop constraint " + constraint;
  }
}
