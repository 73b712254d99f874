package dev.sterna.operation;

/**
 * Drops a schema if nothing is left in it and it is not kept by others.
 *
 * @param name the schema
 */
public record DropSchema(String name) implements Operation {

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop schema " + name;
  }
}
