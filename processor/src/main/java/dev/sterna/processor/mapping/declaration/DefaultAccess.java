package dev.sterna.processor.mapping.declaration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * The access of the classes of a hierarchy that state none, by where mapping annotations stand
 * (Jakarta Persistence 3.2, section 2.3.1 "Default Access Type"). The specification wants all of
 * them in one place; where they are not, Hibernate's order decides: the id, then the class itself,
 * the root entity, and the mapped superclasses.
 */
final class DefaultAccess {

  /** What says nothing about how state is accessed, though it stands on a member. */
  private static final Set<String> NO_MAPPING =
      Set.of(
          Annotations.PERSISTENCE + "PostLoad",
          Annotations.PERSISTENCE + "PostPersist",
          Annotations.PERSISTENCE + "PostRemove",
          Annotations.PERSISTENCE + "PostUpdate",
          Annotations.PERSISTENCE + "PrePersist",
          Annotations.PERSISTENCE + "PreRemove",
          Annotations.PERSISTENCE + "PreUpdate");

  private final AttributeReader reader;

  DefaultAccess(AttributeReader reader) {
    this.reader = reader;
  }

  AccessType of(TypeElement entity) {
    List<TypeElement> classes = managed(entity);
    for (TypeElement type : classes) {
      if (AccessType.stated(reader.annotationsOf(type)).isEmpty()) {
        Optional<AccessType> access = ofMembers(type, DefaultAccess::isId);
        if (access.isPresent()) {
          return access.orElseThrow();
        }
      }
    }
    for (TypeElement type : byWeight(classes)) {
      Optional<AccessType> access = ofMembers(type, DefaultAccess::isMapped);
      if (access.isPresent()) {
        return access.orElseThrow();
      }
    }
    return AccessType.PROPERTY;
  }

  /** The entity, its superclasses that are entities and its mapped superclasses, nearest first. */
  private List<TypeElement> managed(TypeElement entity) {
    List<TypeElement> classes = new ArrayList<>();
    classes.add(entity);
    for (Optional<TypeElement> parent = JavaTypes.superclass(entity);
        parent.isPresent();
        parent = JavaTypes.superclass(parent.orElseThrow())) {
      TypeElement type = parent.orElseThrow();
      if (isEntity(type) || reader.annotationsOf(type).hasPersistence("MappedSuperclass")) {
        classes.add(type);
      }
    }
    return classes;
  }

  /** The class, the root of its entities, and its mapped superclasses, nearest first. */
  private List<TypeElement> byWeight(List<TypeElement> classes) {
    List<TypeElement> weighed = new ArrayList<>();
    TypeElement root = classes.get(0);
    for (TypeElement type : classes.subList(1, classes.size())) {
      if (isEntity(type)) {
        root = type;
      } else {
        weighed.add(type);
      }
    }
    weighed.add(0, root);
    weighed.add(0, classes.get(0));
    return weighed;
  }

  private boolean isEntity(TypeElement type) {
    return reader.annotationsOf(type).hasPersistence("Entity");
  }

  private static boolean isId(Annotations annotations) {
    return annotations.hasPersistence("Id") || annotations.hasPersistence("EmbeddedId");
  }

  private static boolean isMapped(Annotations annotations) {
    for (AnnotationView annotation : annotations.all()) {
      if (annotation.name().startsWith(Annotations.PERSISTENCE)
          && !NO_MAPPING.contains(annotation.name())) {
        return true;
      }
    }
    return false;
  }

  /** The access of a member that tells it; where both do, a field is asked before a getter. */
  private Optional<AccessType> ofMembers(TypeElement type, Predicate<Annotations> telling) {
    Optional<AccessType> access = Optional.empty();
    for (Element member : type.getEnclosedElements()) {
      AccessType kind = AccessType.ofMember(member);
      Annotations annotations = reader.annotationsOf(member);
      if (telling.test(annotations)
          && !annotations.hasPersistence("Access")
          && !annotations.hasPersistence("Transient")
          && kind.attributeName(member).isPresent()
          && (access.isEmpty() || access.get() != AccessType.FIELD)) {
        access = Optional.of(kind);
      }
    }
    return access;
  }
}
