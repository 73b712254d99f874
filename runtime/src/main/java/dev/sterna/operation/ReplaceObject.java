package dev.sterna.operation;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/**
 * Gives an enum type other values, a composite type another order of its attributes or other
 * comments of them, a view another query, a routine another definition, or an extension another
 * schema. What leans on the object stays; PostgreSQL refuses what that cannot live with, such as a
 * row whose value the enum no longer has.
 *
 * @param object the whole new definition
 */
public record ReplaceObject(DatabaseObject object) implements ObjectOperation {

  public ReplaceObject {
    Objects.requireNonNull(object, "object");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    DatabaseObject old = subject.object(object.id());
    if (object instanceof CompositeType type) {
      requireAttributes((CompositeType) old, type, subject);
    }
    return before.withObject(object);
  }

  /** Others lose values, or have none, of which an operation of their own tells. */
  private static void requireAttributes(
      CompositeType before, CompositeType after, SchemaSubject subject) {
    Map<String, SqlType> types = new HashMap<>();
    before.attributes().forEach(attribute -> types.put(attribute.name(), attribute.type()));
    for (CompositeType.Attribute attribute : after.attributes()) {
      if (!attribute.type().equals(types.remove(attribute.name()))) {
        throw subject.refuse(
            "the type has no attribute " + attribute.name() + " " + attribute.type());
      }
    }
    if (!types.isEmpty()) {
      throw subject.refuse("these attributes would be left: " + new TreeSet<>(types.keySet()));
    }
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
