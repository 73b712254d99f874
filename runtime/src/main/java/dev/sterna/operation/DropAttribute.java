package dev.sterna.operation;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Drops an attribute of a composite type.
 *
 * @param type the type
 * @param attribute the attribute
 */
public record DropAttribute(QualifiedName type, String attribute) implements ObjectOperation {

  public DropAttribute {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(attribute, "attribute");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    CompositeType old = subject.compositeType(type);
    subject.attribute(attribute, old);
    return before.withObject(old.without(attribute));
  }

  /** Adds it again, without values, and moves it to its place if it was not the last. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    CompositeType old = subject.compositeType(type);
    CompositeType.Attribute dropped = subject.attribute(attribute, old);
    List<Operation> back = new ArrayList<>(List.of(new AddAttribute(type, dropped)));
    if (!old.without(attribute).with(dropped).equals(old)) {
      back.add(new ReplaceObject(old));
    }
    return Inverse.of(back, List.of("the values of attribute " + attribute + " of type " + type));
  }

  @Override
  public boolean isDestructive() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "drop attribute " + attribute + " of type " + type;
  }
}
