package dev.sterna.operation;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Adds an attribute to a composite type, as the last one: values that there are have none.
 *
 * @param type the type
 * @param attribute the new attribute
 */
public record AddAttribute(QualifiedName type, CompositeType.Attribute attribute)
    implements ObjectOperation {

  public AddAttribute {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(attribute, "attribute");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    CompositeType old = subject.compositeType(type);
    if (old.attribute(attribute.name()).isPresent()) {
      throw subject.refuse("the type already has this attribute");
    }
    return before.withObject(old.with(attribute));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new DropAttribute(type, attribute.name()));
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
    return "add attribute " + attribute.name() + " to type " + type;
  }
}
