package dev.sterna.operation;

/**
 * Creates a schema unless it exists: several applications may share one.
 *
 * @param name the schema
 */
public record CreateSchema(String name) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "create schema " + name;
  }
}
