package dev.sterna.operation;

import dev.sterna.schema.Schema;

/**
 * Stands in a downgrade for what cannot be undone: running it fails before anything of the revision
 * has been touched.
 *
 * @param reason why not, and what to do instead
 */
public record Irreversible(String reason) implements ControlOperation {

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
    return "irreversible: " + reason;
  }
}
