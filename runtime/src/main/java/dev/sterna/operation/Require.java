package dev.sterna.operation;

import dev.sterna.schema.Schema;

/**
 * Requires that a query finds nothing, and fails with what it found otherwise. It changes nothing.
 *
 * @param what what has to hold, such as {@code no duplicates}
 * @param sql a query of the rows that contradict it
 */
public record Require(String what, String sql) implements DataOperation {

  public Require {
    if (what.isBlank() || sql.isBlank()) {
      throw new IllegalArgumentException(
          "a requirement says what has to hold, and the query of what contradicts it");
    }
  }

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
    return "require " + what;
  }
}
