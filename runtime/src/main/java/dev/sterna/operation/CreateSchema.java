package dev.sterna.operation;

import dev.sterna.schema.Schema;

/**
 * Creates a schema unless it exists: several applications may share one.
 *
 * @param name the schema
 */
public record CreateSchema(String name) implements ObjectOperation {

  @Override
  public Schema apply(Schema before) {
    return before.withNamespace(name);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return before.namespaces().contains(name)
        ? Inverse.nothing()
        : Inverse.exact(new DropSchema(name));
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
    return "create schema " + name;
  }
}
