package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.MisfitMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Ids of several attributes that a class of its own holds together (Jakarta Persistence 3.2,
 * sections 2.4 and 11.1.24): whatever attribute that class has is a part of the id.
 */
final class IdClassRules {

  /** Where one of these stands in the id class, Hibernate reads that in place of the entity. */
  private static final Set<String> DESCRIBING =
      Set.of(
          Annotations.PERSISTENCE + "Column",
          Annotations.PERSISTENCE + "GeneratedValue",
          Annotations.PERSISTENCE + "Id",
          Annotations.PERSISTENCE + "ManyToMany",
          Annotations.PERSISTENCE + "ManyToOne",
          Annotations.PERSISTENCE + "OneToMany",
          Annotations.PERSISTENCE + "OneToOne");

  private final AttributeReader reader;
  private final Problems problems;

  IdClassRules(AttributeReader reader, Problems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /** The attributes of an entity, of which those of its id class are the id. */
  Collection<Attribute> applied(TypeElement entity, Collection<Attribute> attributes) {
    Optional<AnnotationView> annotation = annotation(entity);
    Optional<TypeElement> idClass = idClass(annotation, attributes);
    if (idClass.isEmpty()) {
      return attributes;
    }
    Map<String, Attribute> parts = partsOf(idClass.get(), attributes);
    check(annotation.get(), idClass.get(), parts.values(), attributes);
    boolean describes = describes(idClass.get());
    List<Attribute> applied = new ArrayList<>();
    for (Attribute attribute : attributes) {
      Attribute part = parts.get(attribute.name());
      if (part == null) {
        applied.add(attribute);
      } else {
        boolean described = describes && ToOneRules.relationship(attribute).isEmpty();
        applied.add(attribute.asId(described ? part.annotations() : attribute.annotations()));
      }
    }
    return applied;
  }

  /** The attributes of an entity: in Hibernate those of an id of several write no columns. */
  static List<MappedAttribute> unwritten(List<MappedAttribute> attributes) {
    List<MappedAttribute> others = new ArrayList<>(attributes.size());
    for (MappedAttribute attribute : attributes) {
      others.add(
          attribute.id() && attribute instanceof BasicAttribute basic
              ? new BasicAttribute(basic.attribute(), basic.mandatory(), basic.column().unwritten())
              : attribute);
    }
    return others;
  }

  /** The attributes of the id class by their names; none where there is no such class. */
  Map<String, Attribute> parts(TypeElement entity, Collection<Attribute> attributes) {
    Optional<TypeElement> idClass = idClass(annotation(entity), attributes);
    return idClass.isPresent() ? partsOf(idClass.get(), attributes) : Map.of();
  }

  private Map<String, Attribute> partsOf(TypeElement idClass, Collection<Attribute> attributes) {
    Map<String, Attribute> parts = new LinkedHashMap<>();
    for (Attribute part :
        reader.idClassAttributes(idClass, attributes.iterator().next().site().entityAccess())) {
      parts.put(part.name(), part);
    }
    return parts;
  }

  private Optional<TypeElement> idClass(
      Optional<AnnotationView> annotation, Collection<Attribute> attributes) {
    if (annotation.isEmpty() || attributes.isEmpty()) {
      return Optional.empty();
    }
    return annotation
        .get()
        .type("value")
        .flatMap(JavaTypes::element)
        .filter(idClass -> !isIdOfTarget(idClass, attributes));
  }

  /** The names of the components of an id class that is a record; Hibernate keeps their order. */
  List<String> order(TypeElement entity) {
    Optional<AnnotationView> annotation = annotation(entity);
    if (annotation.isEmpty()) {
      return List.of();
    }
    return annotation.get().type("value").map(JavaTypes::components).orElse(List.of());
  }

  private Optional<AnnotationView> annotation(TypeElement entity) {
    Optional<AnnotationView> annotation = Optional.empty();
    for (TypeElement type : reader.hierarchy(entity)) {
      Optional<AnnotationView> stated = reader.annotationsOf(type).persistence("IdClass");
      annotation = stated.isPresent() ? stated : annotation;
    }
    return annotation;
  }

  /** An entity whose id is a relationship may name the id of its target, which says nothing new. */
  private boolean isIdOfTarget(TypeElement idClass, Collection<Attribute> attributes) {
    List<Attribute> ids = attributes.stream().filter(Attribute::id).toList();
    return ids.size() == 1
        && ToOneRules.relationship(ids.get(0)).isPresent()
        && JavaTypes.element(ids.get(0).type())
            .filter(target -> isIdOf(idClass, target))
            .isPresent();
  }

  private boolean isIdOf(TypeElement idClass, TypeElement target) {
    for (TypeElement type : reader.hierarchy(target)) {
      Optional<AnnotationView> stated = reader.annotationsOf(type).persistence("IdClass");
      if (stated.isPresent()) {
        return stated.flatMap(s -> s.type("value")).flatMap(JavaTypes::element).stream()
            .anyMatch(idClass::equals);
      }
    }
    for (Attribute attribute : reader.attributes(target)) {
      if (attribute.id()) {
        return JavaTypes.element(attribute.type()).filter(idClass::equals).isPresent();
      }
    }
    return false;
  }

  private boolean describes(TypeElement idClass) {
    for (Element member : idClass.getEnclosedElements()) {
      for (AnnotationView annotation : reader.annotationsOf(member).all()) {
        if (DESCRIBING.contains(annotation.name())) {
          return true;
        }
      }
    }
    return false;
  }

  private void check(
      AnnotationView annotation,
      TypeElement idClass,
      Collection<Attribute> parts,
      Collection<Attribute> attributes) {
    Map<String, Attribute> ofEntity = new LinkedHashMap<>();
    for (Attribute attribute : attributes) {
      ofEntity.put(attribute.name(), attribute);
    }
    Set<String> known = new HashSet<>();
    for (Attribute part : parts) {
      known.add(part.name());
      Attribute attribute = ofEntity.get(part.name());
      if (attribute == null) {
        problems.report(
            MappingMessage.ID_CLASS_ATTRIBUTE_MISSING,
            annotation.origin(),
            JavaTypes.nameOf(idClass),
            part.name());
      } else if (ToOneRules.relationship(attribute).isPresent()) {
        checkRelationship(attribute, part, idClass);
      } else if (!isSame(part.type(), attribute.type())) {
        problems.report(
            MappingMessage.ID_CLASS_TYPE,
            attribute.origin(),
            attribute.name(),
            JavaTypes.nameOf(attribute.type()),
            JavaTypes.nameOf(idClass),
            JavaTypes.nameOf(part.type()));
      }
    }
    for (Attribute attribute : attributes) {
      if (attribute.id() && !known.contains(attribute.name())) {
        problems.report(
            MappingMessage.ID_NOT_IN_CLASS,
            attribute.origin(),
            attribute.name(),
            JavaTypes.nameOf(idClass));
      }
    }
  }

  private void checkRelationship(Attribute relationship, Attribute part, TypeElement idClass) {
    Optional<TypeElement> target = JavaTypes.element(relationship.type());
    Optional<TypeMirror> other =
        target.isEmpty()
            ? Optional.empty()
            : new TargetIds(reader).otherThan(part.type(), target.get());
    if (other.isPresent()) {
      problems.report(
          MisfitMessage.ID_CLASS_TARGET_TYPE,
          relationship.origin(),
          relationship.name(),
          JavaTypes.nameOf(target.orElseThrow()),
          JavaTypes.nameOf(other.get()),
          JavaTypes.nameOf(idClass),
          JavaTypes.nameOf(part.type()));
    }
  }

  /** A primitive type and its box are one here. */
  private static boolean isSame(TypeMirror one, TypeMirror other) {
    return JavaTypes.boxedNameOf(one).equals(JavaTypes.boxedNameOf(other));
  }
}
