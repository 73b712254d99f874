package dev.sterna.operation;

import dev.sterna.schema.EnumType;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Objects;
import java.util.Optional;

/**
 * Adds a value to an enum type. PostgreSQL lets nobody use a value before the transaction that adds
 * it has committed (manual, ALTER TYPE, "Notes"), so this is a step of its own.
 *
 * @param type the enum
 * @param value the new value
 * @param before the value that it stands before
 * @param after the value that it stands after; without a neighbour it is the last
 */
public record AddEnumValue(
    QualifiedName type, String value, Optional<String> before, Optional<String> after)
    implements ObjectOperation {

  public AddEnumValue {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(before, "before");
    if (before.isPresent() && after.isPresent()) {
      throw new IllegalArgumentException(
          "value " + value + " of enum " + type + " stands before one value, or after one");
    }
  }

  /** The same, before another value or at the end. */
  public AddEnumValue(QualifiedName type, String value, Optional<String> before) {
    this(type, value, before, Optional.empty());
  }

  @Override
  public Schema apply(Schema schema) {
    SchemaSubject subject = new SchemaSubject(describe(), schema);
    EnumType old = subject.enumType(type);
    if (old.values().contains(value)) {
      throw subject.refuse("the enum already has this value");
    }
    int place = old.values().size();
    if (before.isPresent()) {
      place = subject.placeOf(before.get(), old);
    } else if (after.isPresent()) {
      place = subject.placeOf(after.get(), old) + 1;
    }
    return schema.withObject(old.withValue(place, value));
  }

  /** PostgreSQL drops no value: the type is made anew without it, if no row has it. */
  @Override
  public Inverse<Operation> inverse(Schema schema) {
    return Inverse.exact(new ReplaceObject(new SchemaSubject(describe(), schema).enumType(type)));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public boolean isStepOfItsOwn() {
    return true;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "add value " + value + " to enum " + type;
  }
}
