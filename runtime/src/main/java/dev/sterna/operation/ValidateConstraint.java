package dev.sterna.operation;

import dev.sterna.schema.Check;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Table;
import java.util.List;

/**
 * Checks the rows that exist against a constraint added as {@code NOT VALID}, without blocking
 * writers.
 *
 * @param constraint the constraint's name
 */
public record ValidateConstraint(String constraint) implements TableChange {

  public static ValidateConstraint validateConstraint(String constraint) {
    return new ValidateConstraint(constraint);
  }

  @Override
  public Table apply(Table before) {
    TableSubject subject = new TableSubject(describe(), before);
    Constraint named = subject.constraint(constraint);
    if (!(named instanceof Check || named instanceof ForeignKey)) {
      throw subject.refuse("it is a key, which is always valid");
    }
    return before.withConstraints(
        before.constraints().stream()
            .map(c -> c.equals(named) ? c.withValidated(true) : c)
            .toList());
  }

  /** Adds the constraint anew, {@code NOT VALID} as it was. */
  @Override
  public Inverse<TableChange> inverse(Table before) {
    Constraint old = new TableSubject(describe(), before).constraint(constraint);
    return old.withValidated(true).equals(old)
        ? Inverse.nothing()
        : Inverse.of(List.of(new DropConstraint(constraint), new AddConstraint(old)), List.of());
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
    return "validate constraint " + constraint;
  }
}
