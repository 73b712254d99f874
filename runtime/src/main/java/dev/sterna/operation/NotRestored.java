package dev.sterna.operation;

/**
 * Says in a downgrade what it does not bring back. It runs nothing.
 *
 * @param what what is lost, such as {@code the rows of organization}
 */
public record NotRestored(String what) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "not restored: " + what;
  }
}
