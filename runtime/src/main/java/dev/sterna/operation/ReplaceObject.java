package dev.sterna.operation;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Gives an enum type other values, a view another query, a routine another definition, or an
 * extension another schema. What leans on the object stays; PostgreSQL refuses what that cannot
 * live with, such as a row whose value the enum no longer has.
 *
 * @param object the whole new definition
 */
public record ReplaceObject(DatabaseObject object) implements ObjectOperation {

  public ReplaceObject {
    Objects.requireNonNull(object, "object");
  }

  @Override
  public Schema apply(Schema before) {
    new SchemaSubject(describe(), before).object(object.id());
    return before.withObject(object);
  }

  /** Brings the earlier definition back. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(
        new ReplaceObject(new SchemaSubject(describe(), before).object(object.id())));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  /** An enum's, so that the way back of {@link AddEnumValue} has as many steps. */
  @Override
  public boolean isStepOfItsOwn() {
    return object.id().kind() == ObjectName.Kind.ENUM;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "replace " + object.id();
  }
}
