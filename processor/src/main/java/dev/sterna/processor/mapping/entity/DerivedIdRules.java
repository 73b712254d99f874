package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ids whose values are those of other entities (Jakarta Persistence 3.2, sections 2.4.1 and
 * 11.1.39): {@code @MapsId} says of a relationship which id, or which part of it, it gives its
 * columns to.
 */
final class DerivedIdRules {

  private static final String TEXT = "java.lang.String";

  private final Function<Attribute, Optional<StoredType>> usualTypes;
  private final Problems problems;

  /**
   * @param usualTypes the type of a column of which nothing is said
   */
  DerivedIdRules(Function<Attribute, Optional<StoredType>> usualTypes, Problems problems) {
    this.usualTypes = usualTypes;
    this.problems = problems;
  }

  /** The attributes of an entity, its derived ids told from others. */
  List<MappedAttribute> derived(List<MappedAttribute> attributes) {
    List<MappedAttribute> derived = attributes;
    for (MappedAttribute attribute : attributes) {
      Optional<AnnotationView> mapsId = attribute.attribute().annotations().persistence("MapsId");
      Optional<ToOne> relationship = mapsId.isPresent() ? attribute.toOne() : Optional.empty();
      if (relationship.isPresent()) {
        derived = derived(derived, relationship.get(), mapsId.get());
      }
    }
    return derived;
  }

  /**
   * The attributes of an entity with an id class: where the join column of an id is named,
   * Hibernate does not look at the length of the text that it refers to.
   *
   * @param parts the attributes of the id class by their names
   */
  List<MappedAttribute> ofIdClass(List<MappedAttribute> attributes, Map<String, Attribute> parts) {
    if (parts.isEmpty()) {
      return attributes;
    }
    List<MappedAttribute> typed = new ArrayList<>(attributes.size());
    for (MappedAttribute attribute : attributes) {
      Optional<ToOne> named = attribute.toOne().filter(DerivedIdRules::isNamed);
      Attribute part = parts.get(attribute.attribute().name());
      if (named.isEmpty() || part == null) {
        typed.add(attribute);
      } else if (named.get().reference().joinColumns().size() > 1) {
        typed.add(new DerivedId(part, named.get(), Optional.of(StoredType.text())));
        typed.add(attribute);
      } else {
        typed.add(
            JavaTypes.nameOf(part.type()).equals(TEXT)
                ? typed(named.get(), StoredType.text())
                : attribute);
      }
    }
    return typed;
  }

  private List<MappedAttribute> derived(
      List<MappedAttribute> attributes, ToOne relationship, AnnotationView mapsId) {
    Optional<String> name = mapsId.text("value");
    Optional<MappedAttribute> part =
        name.isPresent() ? part(attributes, name.get()) : Optional.empty();
    if (part.isPresent() && part.get() instanceof DerivedId other) {
      problems.report(
          StartMessage.MAPS_ID_TWICE,
          mapsId.origin(),
          relationship.attribute().name(),
          name.get(),
          other.relationship().attribute().name());
    }
    Optional<StoredType> text =
        part.isPresent() && isNamed(relationship) ? usualText(part.get()) : Optional.empty();
    ToOne typed = text.isPresent() ? typed(relationship, text.get()) : relationship;
    List<MappedAttribute> derived = new ArrayList<>(attributes.size());
    boolean found = false;
    for (MappedAttribute attribute : attributes) {
      MappedAttribute changed = attribute;
      if (attribute.id()) {
        changed = derived(attribute, typed, name, text);
        found |= changed != attribute;
      } else if (attribute.toOne().filter(toOne -> toOne == relationship).isPresent()) {
        changed = typed;
      }
      derived.add(changed);
    }
    if (!found) {
      problems.report(
          MappingMessage.MAPS_ID_UNKNOWN,
          mapsId.origin("value"),
          relationship.attribute().name(),
          name.orElse("an id of one attribute"));
    }
    return derived;
  }

  private static Optional<MappedAttribute> part(List<MappedAttribute> attributes, String name) {
    for (MappedAttribute attribute : attributes) {
      for (MappedAttribute part : attribute.id() ? attribute.parts() : List.<MappedAttribute>of()) {
        if (part.attribute().name().equals(name)) {
          return Optional.of(part);
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isNamed(ToOne relationship) {
    for (JoinColumn column : relationship.reference().joinColumns()) {
      if (column.members().name().isPresent()) {
        return true;
      }
    }
    return false;
  }

  /**
   * The type of a text in a part of a composite id: where its join column is named, Hibernate does
   * not look at the length of the column it refers to.
   */
  private Optional<StoredType> usualText(MappedAttribute part) {
    for (BasicAttribute id : part.ownIds()) {
      if (JavaTypes.nameOf(id.attribute().type()).equals(TEXT)) {
        return usualTypes.apply(id.attribute());
      }
    }
    return Optional.empty();
  }

  /** The column of a basic part has that type; several columns have it only in the key. */
  private static ToOne typed(ToOne relationship, StoredType text) {
    List<JoinColumn> columns = relationship.reference().joinColumns();
    return columns.size() == 1
        ? new ToOne(
            relationship.attribute(),
            relationship.reference().by(List.of(columns.get(0).of(text))),
            relationship.unique(),
            relationship.optional())
        : relationship;
  }

  /** The id itself, if no part of it is named, or else the part of that name. */
  private static MappedAttribute derived(
      MappedAttribute id, ToOne relationship, Optional<String> name, Optional<StoredType> text) {
    if (name.isEmpty() || name.get().equals(id.attribute().name())) {
      return new DerivedId(id.attribute(), relationship, Optional.empty());
    }
    List<MappedAttribute> parts = new ArrayList<>(id.parts().size());
    boolean found = false;
    for (MappedAttribute part : id.parts()) {
      boolean named = part.attribute().name().equals(name.get());
      parts.add(named ? new DerivedId(part.attribute(), relationship, text) : part);
      found |= named;
    }
    return found ? new EmbeddedAttribute(id.attribute(), parts) : id;
  }
}
