package dev.sterna.operation;

/**
 * Checks the rows that exist against a constraint added as {@code NOT VALID}, without blocking writers.
 *
 * @param constraint the constraint's name
 */
public record ValidateConstraint(String constraint) implements TableChange {

  public static ValidateConstraint validateConstraint(String constraint) {
    return new ValidateConstraint(constraint);
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
