package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.InverseToOne;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.PluralAttribute;
import dev.sterna.processor.mapping.entity.PluralStorage;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Whether the attribute that {@code mappedBy} names is there and leads back, and whether the one
 * that {@code @MapKey} names is there (Jakarta Persistence 3.2, sections 2.10 and 11.1.31).
 */
final class MappedBy {

  private final EntityIndex entities;
  private final Problems problems;

  MappedBy(EntityIndex entities, Problems problems) {
    this.entities = entities;
    this.problems = problems;
  }

  /** Reports each one-to-one relationship of this entity that is mapped by nothing. */
  void check(EntityShape owner) {
    for (InverseToOne inverse : owner.inverses()) {
      if (entities.isOwn(inverse.target())) {
        entities
            .find(inverse.target())
            .ifPresent(target -> leadsBack(inverse.attribute(), inverse.mappedBy(), target, owner));
      }
    }
  }

  /**
   * Whether an attribute of the target leads back to the owner; else that is reported.
   *
   * @param attribute the attribute of the owner
   * @param name what its {@code mappedBy} says
   */
  boolean leadsBack(Attribute attribute, String name, EntityShape target, EntityShape owner) {
    if (!target.attributeNames().contains(name.split("\\.")[0])) {
      problems.report(
          CollectionMessage.MAPPED_BY_UNKNOWN,
          attribute.origin(),
          attribute.name(),
          target.className(),
          name);
      return false;
    }
    if (isMapped(name, target)) {
      problems.report(
          AttributeMessage.MAPPED_BY_MAPPED,
          attribute.origin(),
          attribute.name(),
          target.className(),
          name);
      return false;
    }
    Optional<String> otherKind = otherKind(attribute, name, target);
    if (otherKind.isPresent()) {
      problems.report(
          StartMessage.MAPPED_BY_KIND,
          attribute.origin(),
          attribute.name(),
          target.className(),
          name,
          otherKind.get());
      return false;
    }
    for (MappedAttribute other : target.allAttributes()) {
      Optional<TypeElement> referenced =
          other.attribute().name().equals(name) ? other.target() : Optional.empty();
      if (referenced.isPresent() && !isOf(owner, referenced.get())) {
        problems.report(
            CollectionMessage.MAPPED_BY_OTHER,
            attribute.origin(),
            attribute.name(),
            target.className(),
            name,
            JavaTypes.nameOf(referenced.get()));
        return false;
      }
    }
    return true;
  }

  /** What the other side is, if that is many where it should be one, or one where many. */
  private static Optional<String> otherKind(Attribute attribute, String name, EntityShape target) {
    boolean toMany = attribute.annotations().hasPersistence("ManyToMany");
    boolean toOne = attribute.annotations().hasPersistence("OneToOne");
    for (MappedAttribute other : target.allAttributes()) {
      if (other.attribute().name().equals(name)) {
        Annotations annotations = other.attribute().annotations();
        return toOne && other instanceof BasicAttribute
            ? Optional.of("Basic")
            : (toMany
                    ? annotations.first("ManyToOne", "OneToOne", "ElementCollection")
                    : annotations.first("OneToMany", "ManyToMany", "ElementCollection"))
                .map(AnnotationView::simpleName);
      }
    }
    return Optional.empty();
  }

  /** Whether an attribute is mapped by the other side, and so cannot say how it is stored. */
  private static boolean isMapped(String name, EntityShape target) {
    for (InverseToOne inverse : target.inverses()) {
      if (inverse.attribute().name().equals(name)) {
        return true;
      }
    }
    for (MappedAttribute other : target.allAttributes()) {
      if (other instanceof PluralAttribute plural
          && plural.storage() instanceof PluralStorage.Inverse
          && plural.attribute().name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** Reports keys of a map that are no attribute of its values (section 11.1.31). */
  void checkMapKey(OwnedPlural owned) {
    Attribute attribute = owned.plural().attribute();
    Optional<AnnotationView> mapKey = attribute.annotations().persistence("MapKey");
    Optional<String> name = mapKey.isEmpty() ? Optional.empty() : mapKey.get().text("name");
    Optional<EntityShape> target =
        name.isEmpty() ? Optional.empty() : owned.plural().target().flatMap(entities::find);
    if (target.isPresent() && !target.get().attributeNames().contains(name.get().split("\\.")[0])) {
      problems.report(
          AttributeMessage.MAP_KEY_UNKNOWN,
          mapKey.get().origin("name"),
          attribute.name(),
          target.get().className(),
          name.get());
    }
  }

  /** Several classes may describe the rows of one table, and Hibernate asks no more of a branch. */
  private boolean isOf(EntityShape owner, TypeElement type) {
    if (JavaTypes.areRelated(type, owner.type())) {
      return true;
    }
    Optional<EntityShape> other = entities.find(type);
    return other.isPresent()
        && (other.get().table().name().equals(owner.table().name())
            || other.get().root().type().equals(owner.root().type()));
  }
}
