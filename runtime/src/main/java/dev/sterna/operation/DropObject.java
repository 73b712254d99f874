package dev.sterna.operation;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Drops an enum or composite type, an extension, a routine or a view that nothing leans on.
 *
 * @param object what to drop
 */
public record DropObject(ObjectName object) implements ObjectOperation {

  public DropObject {
    Objects.requireNonNull(object, "object");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    if (subject.object(object) instanceof DefinedType type) {
      subject.requireUnused(type);
    }
    return before.withoutObject(object);
  }

  /** Creates it as it was. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    DatabaseObject old = new SchemaSubject(describe(), before).object(object);
    return Inverse.exact(new CreateObject(old));
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
    return "drop " + object;
  }
}
