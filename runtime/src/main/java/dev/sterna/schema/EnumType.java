package dev.sterna.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/**
 * A type whose values are listed.
 *
 * @param name the name
 * @param values the values in their order, which is the order that comparisons and sorts follow
 * @see <a href="https://www.postgresql.org/docs/current/datatype-enum.html">PostgreSQL manual, 8.7
 *     "Enumerated Types"</a>
 */
public record EnumType(QualifiedName name, List<String> values) implements DefinedType {

  public EnumType {
    Objects.requireNonNull(name, "name");
    values = List.copyOf(values);
    if (new HashSet<>(values).size() < values.size()) {
      throw new IllegalArgumentException("enum " + name + " has a value twice: " + values);
    }
    for (String value : values) {
      if (value.isEmpty() || DefaultName.isTooLong(value)) {
        throw new IllegalArgumentException(
            "the value \"" + value + "\" of enum " + name + " must have 1 to 63 bytes");
      }
    }
  }

  public static EnumType enumType(String name, String... values) {
    return enumType(QualifiedName.name(name), values);
  }

  public static EnumType enumType(QualifiedName name, String... values) {
    return new EnumType(name, List.of(values));
  }

  @Override
  public EnumType withName(QualifiedName other) {
    return new EnumType(other, values);
  }

  /** With one more value at this place, counted from 0. */
  public EnumType withValue(int place, String value) {
    List<String> more = new ArrayList<>(values);
    more.add(place, value);
    return new EnumType(name, more);
  }

  /** With another word for a value, at the same place. */
  public EnumType renamingValue(String from, String to) {
    return new EnumType(name, Names.renaming(values, from, to));
  }

  @Override
  public ObjectName id() {
    return ObjectName.enumType(name);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
