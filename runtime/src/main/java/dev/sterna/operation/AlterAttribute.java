package dev.sterna.operation;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Objects;

/**
 * Gives an attribute of a composite type another type. PostgreSQL refuses that while a column has
 * the composite type (manual, ALTER TYPE), so the type is made anew, and tables are rewritten.
 *
 * @param type the composite type
 * @param attribute the attribute
 * @param to its new type
 */
public record AlterAttribute(QualifiedName type, String attribute, SqlType to)
    implements ObjectOperation {

  public AlterAttribute {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(attribute, "attribute");
    Objects.requireNonNull(to, "to");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    CompositeType old = subject.compositeType(type);
    subject.attribute(attribute, old);
    return before.withObject(
        old.mapping(one -> one.name().equals(attribute) ? one.withType(to) : one));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    SqlType old = subject.attribute(attribute, subject.compositeType(type)).type();
    return Inverse.of(
        List.of(new AlterAttribute(type, attribute, old)),
        new TypeConversion(old, to)
            .loss("the values of attribute " + attribute + " of type " + type).stream().toList());
  }

  /** Whether values can lose a part without an error, as for {@link AlterColumnType}. */
  @Override
  public boolean isDestructive() {
    return TypeConversion.canRoundTo(to);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "change attribute " + attribute + " of type " + type + " to " + to;
  }
}
