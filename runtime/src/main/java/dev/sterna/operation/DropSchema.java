package dev.sterna.operation;

import dev.sterna.schema.Schema;

/**
 * Drops a schema if nothing is left in it and it is not kept by others.
 *
 * @param name the schema
 */
public record DropSchema(String name) implements ObjectOperation {

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    subject.requireNamespace(name);
    subject.requireEmpty(name);
    return before.withoutNamespace(name);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new CreateSchema(name));
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
    return "drop schema " + name;
  }
}
