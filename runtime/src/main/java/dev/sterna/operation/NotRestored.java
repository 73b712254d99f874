package dev.sterna.operation;

import dev.sterna.schema.Schema;

/**
 * Says in a downgrade what it does not bring back. It runs nothing.
 *
 * @param what what is lost, such as {@code the rows of organization}
 */
public record NotRestored(String what) implements ControlOperation {

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.nothing();
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
    return "not restored: " + what;
  }
}
