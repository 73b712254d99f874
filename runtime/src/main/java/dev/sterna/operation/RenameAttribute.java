package dev.sterna.operation;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Gives an attribute of a composite type another name.
 *
 * @param type the type
 * @param from the name so far
 * @param to the name from now on
 */
public record RenameAttribute(QualifiedName type, String from, String to)
    implements ObjectOperation {

  public RenameAttribute {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    CompositeType old = subject.compositeType(type);
    subject.attribute(from, old);
    if (old.attribute(to).isPresent()) {
      throw subject.refuse("the type already has an attribute \"" + to + "\"");
    }
    return before.withObject(old.mapping(one -> one.name().equals(from) ? one.withName(to) : one));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new RenameAttribute(type, to, from));
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
    return "rename attribute " + from + " of type " + type + " to " + to;
  }
}
