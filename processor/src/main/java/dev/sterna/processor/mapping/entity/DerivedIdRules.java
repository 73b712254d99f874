package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Ids whose values are those of other entities (Jakarta Persistence 3.2, sections 2.4.1 and
 * 11.1.39): {@code @MapsId} says of a relationship which id, or which part of it, it gives its
 * columns to.
 */
final class DerivedIdRules {

  private final Problems problems;

  DerivedIdRules(Problems problems) {
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

  private List<MappedAttribute> derived(
      List<MappedAttribute> attributes, ToOne relationship, AnnotationView mapsId) {
    Optional<String> part = mapsId.text("value");
    List<MappedAttribute> derived = new ArrayList<>(attributes.size());
    for (MappedAttribute attribute : attributes) {
      derived.add(attribute.id() ? derived(attribute, relationship, part) : attribute);
    }
    if (derived.equals(attributes)) {
      problems.report(
          MappingMessage.MAPS_ID_UNKNOWN,
          mapsId.origin("value"),
          relationship.attribute().name(),
          part.orElse("an id of one attribute"));
    }
    return derived;
  }

  /** The id itself, if no part of it is named, or else the part of that name. */
  private static MappedAttribute derived(
      MappedAttribute id, ToOne relationship, Optional<String> part) {
    if (part.isEmpty() || part.get().equals(id.attribute().name())) {
      return new DerivedId(id.attribute(), relationship);
    }
    List<MappedAttribute> parts = new ArrayList<>(id.parts().size());
    for (MappedAttribute inner : id.parts()) {
      boolean named = inner.attribute().name().equals(part.get());
      parts.add(named ? new DerivedId(inner.attribute(), relationship) : inner);
    }
    return parts.equals(id.parts()) ? id : new EmbeddedAttribute(id.attribute(), parts);
  }
}
