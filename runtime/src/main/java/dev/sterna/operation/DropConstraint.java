package dev.sterna.operation;

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
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop constraint " + constraint;
  }
}
