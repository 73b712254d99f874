package dev.sterna.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * A type whose values have named attributes, as rows have columns.
 *
 * @param name the name
 * @param attributes the attributes in their order, by which the text of a value is read
 * @see <a href="https://www.postgresql.org/docs/current/rowtypes.html">PostgreSQL manual, 8.16
 *     "Composite Types"</a>
 */
public record CompositeType(QualifiedName name, List<Attribute> attributes) implements DefinedType {

  /**
   * An attribute. PostgreSQL gives it neither a default nor a condition.
   *
   * @param name its name
   * @param type the type of its values
   * @param comment its comment
   */
  public record Attribute(String name, SqlType type, Optional<String> comment) {

    public Attribute {
      Objects.requireNonNull(type, "type");
      Objects.requireNonNull(comment, "comment");
      if (name.isEmpty()) {
        throw new IllegalArgumentException("an attribute must have a name");
      }
    }

    public Attribute withName(String other) {
      return new Attribute(other, type, comment);
    }

    public Attribute withType(SqlType other) {
      return new Attribute(name, other, comment);
    }
  }

  public CompositeType {
    Objects.requireNonNull(name, "name");
    attributes = List.copyOf(attributes);
    Set<String> names = new HashSet<>();
    for (Attribute attribute : attributes) {
      if (!names.add(attribute.name())) {
        throw new IllegalArgumentException(
            "type " + name + " has the attribute " + attribute.name() + " twice");
      }
    }
  }

  /** A type without attributes. */
  public static CompositeType compositeType(String name) {
    return compositeType(QualifiedName.name(name));
  }

  /** A type without attributes. */
  public static CompositeType compositeType(QualifiedName name) {
    return new CompositeType(name, List.of());
  }

  /** With one more attribute, the last. */
  public CompositeType attribute(String attribute, SqlType type) {
    return with(new Attribute(attribute, type, Optional.empty()));
  }

  /** With one more attribute, the last, which has this comment. */
  public CompositeType attribute(String attribute, SqlType type, String comment) {
    return with(new Attribute(attribute, type, Optional.of(comment)));
  }

  /** With one more attribute, the last. */
  public CompositeType with(Attribute attribute) {
    List<Attribute> more = new ArrayList<>(attributes);
    more.add(attribute);
    return new CompositeType(name, more);
  }

  public CompositeType without(String attribute) {
    List<Attribute> less = new ArrayList<>(attributes);
    less.removeIf(one -> one.name().equals(attribute));
    return new CompositeType(name, less);
  }

  /** With each attribute replaced by what the function makes of it. */
  public CompositeType mapping(UnaryOperator<Attribute> change) {
    return new CompositeType(name, attributes.stream().map(change).toList());
  }

  @Override
  public CompositeType withName(QualifiedName other) {
    return new CompositeType(other, attributes);
  }

  public Optional<Attribute> attribute(String attribute) {
    for (Attribute each : attributes) {
      if (each.name().equals(attribute)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The names of the attributes, in their order. */
  public List<String> names() {
    return attributes.stream().map(Attribute::name).toList();
  }

  /** Whether an attribute has values of this type, alone or in an array. */
  public boolean has(DefinedType type) {
    for (Attribute attribute : attributes) {
      if (type.isOf(attribute.type())) {
        return true;
      }
    }
    return false;
  }

  @Override
  public ObjectName id() {
    return ObjectName.compositeType(name);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
