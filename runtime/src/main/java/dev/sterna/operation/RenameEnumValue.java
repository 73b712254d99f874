package dev.sterna.operation;

import dev.sterna.schema.EnumType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Objects;

/**
 * Gives a value of an enum type another word; the rows that have it follow.
 *
 * @param type the enum
 * @param from the value so far
 * @param to the value from now on
 */
public record RenameEnumValue(QualifiedName type, String from, String to)
    implements ObjectOperation {

  public RenameEnumValue {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  @Override
  public Schema apply(Schema before) {
    SchemaSubject subject = new SchemaSubject(describe(), before);
    EnumType old = subject.enumType(type);
    subject.placeOf(from, old);
    if (old.values().contains(to)) {
      throw subject.refuse("the enum already has the value \"" + to + "\"");
    }
    return before.withObject(old.renamingValue(from, to));
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(new RenameEnumValue(type, to, from));
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
    return "rename value " + from + " of enum " + type + " to " + to;
  }
}
