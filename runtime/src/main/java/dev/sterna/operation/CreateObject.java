package dev.sterna.operation;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Creates an enum or composite type, an extension, a routine or a view.
 *
 * @param object what to create
 */
public record CreateObject(DatabaseObject object) implements ObjectOperation {

  public CreateObject {
    Objects.requireNonNull(object, "object");
  }

  @Override
  public Schema apply(Schema before) {
    new SchemaSubject(describe(), before).requireFree(object.id());
    return before.withObject(object);
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new DropObject(object.id()));
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
    return "create " + object.id();
  }
}
