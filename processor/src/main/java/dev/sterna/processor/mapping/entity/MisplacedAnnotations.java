package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AccessType;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.StartMessage;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * Reports what only the root of a hierarchy, or only an entity, may say (Jakarta Persistence 3.2,
 * sections 2.4, 2.14 and 11.1.4).
 */
final class MisplacedAnnotations {

  private static final List<String> OF_ENTITIES = List.of("Entity", "Table", "Inheritance");

  private static final List<String> OF_ROOTS =
      List.of(
          Annotations.PERSISTENCE + "Id",
          Annotations.PERSISTENCE + "EmbeddedId",
          Annotations.PERSISTENCE + "Version",
          Annotations.HIBERNATE + "NaturalId");

  private final AttributeReader reader;
  private final Problems problems;

  MisplacedAnnotations(AttributeReader reader, Problems problems) {
    this.reader = reader;
    this.problems = problems;
  }

  /** What an entity and its mapped superclasses say of their tables. */
  void reportOnClasses(TypeElement entity) {
    for (TypeElement type : reader.hierarchy(entity)) {
      Annotations annotations = reader.annotationsOf(type);
      if (annotations.hasPersistence("MappedSuperclass")) {
        for (String name : OF_ENTITIES) {
          annotations
              .persistence(name)
              .ifPresent(
                  found ->
                      problems.report(
                          InheritanceMessage.SUPERCLASS_LIKE_ENTITY,
                          found.origin(),
                          JavaTypes.nameOf(type),
                          name));
        }
      }
    }
  }

  /** Superclasses that are embeddable, which an entity has as attributes (section 2.5). */
  void reportOnSuperclasses(TypeElement entity) {
    Optional<TypeElement> type = JavaTypes.superclass(entity);
    while (type.isPresent()) {
      if (reader.annotationsOf(type.get()).hasPersistence("Embeddable")) {
        problems.report(
            StartMessage.EXTENDS_OTHER_KIND,
            Origin.of(entity),
            JavaTypes.nameOf(entity),
            JavaTypes.nameOf(type.get()));
      }
      type = JavaTypes.superclass(type.get());
    }
  }

  /**
   * Ids that a class declares though it inherits an attribute of that name: what the superclass
   * says counts, and Hibernate refuses another id or generator.
   *
   * @param attributes those of the entity as they count
   */
  void reportOnInherited(TypeElement entity, Collection<Attribute> attributes) {
    Deque<TypeElement> classes = reader.hierarchy(entity);
    if (classes.size() == 1) {
      return;
    }
    Map<String, Attribute> byName = new HashMap<>();
    attributes.forEach(attribute -> byName.put(attribute.name(), attribute));
    for (TypeElement type : classes) {
      for (Element member : type.getEnclosedElements()) {
        Annotations annotations = reader.annotationsOf(member);
        if (annotations.first("Id", "EmbeddedId").isPresent()) {
          AccessType.ofMember(member)
              .attributeName(member)
              .map(byName::get)
              .filter(counting -> isRefused(member, annotations, counting))
              .ifPresent(counting -> reportInherited(member, counting));
        }
      }
    }
  }

  private static boolean isRefused(Element member, Annotations annotations, Attribute counting) {
    Element first = counting.element();
    return first.getKind() == member.getKind()
        && !first.getEnclosingElement().equals(member.getEnclosingElement())
        && (!counting.id() || isGenerated(annotations));
  }

  private static boolean isGenerated(Annotations annotations) {
    return annotations.hasPersistence("GeneratedValue")
        || annotations.all().stream()
            .anyMatch(one -> one.isAnnotatedWith(Annotations.HIBERNATE + "IdGeneratorType"));
  }

  private void reportInherited(Element member, Attribute counting) {
    problems.report(
        AttributeMessage.ID_INHERITED,
        Origin.of(member),
        counting.name(),
        JavaTypes.nameOf((TypeElement) counting.element().getEnclosingElement()));
  }

  /** What an entity says again that the one says which it inherits from. */
  void reportOnSubclass(TypeElement entity, Collection<Attribute> declared, EntityShape parent) {
    for (Attribute attribute : declared) {
      for (String name : OF_ROOTS) {
        AnnotationView found = attribute.annotations().byName().get(name);
        if (found != null) {
          problems.report(
              InheritanceMessage.ATTRIBUTE_OF_ROOT,
              attribute.origin(),
              attribute.name(),
              found.simpleName(),
              parent.root().className());
        }
      }
    }
    Annotations annotations = reader.annotationsOf(entity);
    report(annotations.repeated("AttributeOverride", "AttributeOverrides"), parent);
    report(annotations.repeated("AssociationOverride", "AssociationOverrides"), parent);
  }

  private void report(List<AnnotationView> overrides, EntityShape parent) {
    for (AnnotationView override : overrides) {
      String path = override.text("name").orElse("");
      String name = path.contains(".") ? path.substring(0, path.indexOf('.')) : path;
      if (parent.attributeNames().contains(name)) {
        problems.report(
            InheritanceMessage.OVERRIDE_OF_ENTITY,
            override.origin("name"),
            name,
            parent.className());
      }
    }
  }
}
