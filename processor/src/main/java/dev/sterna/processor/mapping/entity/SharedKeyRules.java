package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.name.NamingRules;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Relationships between entities that have the same key (Jakarta Persistence 3.2, section 11.1.44):
 * {@code @PrimaryKeyJoinColumn} says so, or join columns that are the key's. In Hibernate only a
 * mandatory one has a foreign key.
 */
final class SharedKeyRules {

  private final NamingRules naming;

  SharedKeyRules(NamingRules naming) {
    this.naming = naming;
  }

  /**
   * How the key of an entity refers to other keys.
   *
   * @param ofRoot the attributes of the entity that declares the key
   */
  List<Reference> sharedKeys(List<MappedAttribute> attributes, List<MappedAttribute> ofRoot) {
    List<Reference> shared = new ArrayList<>();
    for (MappedAttribute attribute : attributes) {
      if (attribute instanceof EmbeddedAttribute embedded && !embedded.id()) {
        shared.addAll(sharedKeys(embedded.parts(), ofRoot));
      }
      Optional<ToOne> oneToOne = attribute.toOne();
      if (oneToOne.isPresent() && !oneToOne.get().optional() && isOverKey(oneToOne.get(), ofRoot)) {
        shared.add(oneToOne.get().reference());
      }
    }
    return shared;
  }

  /**
   * The attributes of an entity that have columns of their own.
   *
   * @param ofRoot those of the entity that declares the key
   */
  List<MappedAttribute> others(List<MappedAttribute> attributes, List<MappedAttribute> ofRoot) {
    List<MappedAttribute> others = new ArrayList<>(attributes.size());
    for (MappedAttribute attribute : attributes) {
      Optional<ToOne> toOne = attribute.toOne();
      if (attribute instanceof EmbeddedAttribute embedded && !embedded.id()) {
        List<MappedAttribute> parts = others(embedded.parts(), ofRoot);
        others.add(
            parts.size() == embedded.parts().size()
                ? embedded
                : new EmbeddedAttribute(embedded.attribute(), parts));
      } else if (toOne.isEmpty() || !isOverKey(toOne.get(), ofRoot)) {
        others.add(attribute);
      }
    }
    return others;
  }

  private boolean isOverKey(ToOne oneToOne, List<MappedAttribute> ofRoot) {
    if (!oneToOne.unique() || oneToOne.derivesId()) {
      return false;
    }
    Annotations annotations = oneToOne.attribute().annotations();
    if (annotations.hasPersistence("PrimaryKeyJoinColumn")
        || annotations.hasPersistence("PrimaryKeyJoinColumns")) {
      return true;
    }
    Set<String> names = new HashSet<>();
    for (JoinColumn column : oneToOne.reference().joinColumns()) {
      column.members().name().ifPresent(name -> names.add(naming.column(name).catalog()));
    }
    Set<String> key = new HashSet<>();
    for (MappedAttribute attribute : ofRoot) {
      for (BasicAttribute id : attribute.ownIds()) {
        key.add(id.column().name().catalog());
      }
    }
    return !names.isEmpty() && names.equals(key);
  }
}
