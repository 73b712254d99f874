package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Annotations that say how a collection is ordered or what its keys are (Jakarta Persistence 3.2,
 * sections 11.1.31 to 11.1.37, 11.1.43 and 11.1.44), on attributes of which there is no such thing
 * to say. Hibernate refuses them.
 */
final class CollectionAnnotations {

  private static final List<String> OF_MAPS =
      List.of(
          "MapKey",
          "MapKeyColumn",
          "MapKeyClass",
          "MapKeyEnumerated",
          "MapKeyTemporal",
          "MapKeyJoinColumn",
          "MapKeyJoinColumns");

  /** Of Hibernate: about what may hold an element twice. */
  private static final List<String> OF_BAGS = List.of("Bag", "CollectionId");

  private static final String LIST = "java.util.List";
  private static final String MAP = "java.util.Map";
  private static final String COLLECTION = "java.util.Collection";

  private final JavaTypes javaTypes;
  private final Problems problems;

  CollectionAnnotations(JavaTypes javaTypes, Problems problems) {
    this.javaTypes = javaTypes;
    this.problems = problems;
  }

  /** Reports those of an attribute that is not what they are about. */
  void check(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    TypeMirror type = attribute.type();
    if (annotations.areNone() || type.getKind() == TypeKind.ERROR) {
      return;
    }
    if (type.getKind() != TypeKind.ARRAY) {
      require(annotations.persistence("OrderColumn"), attribute, List.of(LIST));
      require(annotations.persistence("OrderBy"), attribute, List.of(COLLECTION, MAP));
    }
    for (String name : OF_BAGS) {
      Optional<AnnotationView> found = annotations.hibernate(name);
      if (found.isPresent() && !COLLECTION.equals(JavaTypes.nameOf(type))) {
        require(found, attribute, List.of(LIST));
      }
    }
    for (String name : OF_MAPS) {
      require(annotations.persistence(name), attribute, List.of(MAP));
    }
  }

  private void require(
      Optional<AnnotationView> annotation, Attribute attribute, List<String> types) {
    if (annotation.isPresent()
        && types.stream().noneMatch(type -> javaTypes.extendsType(attribute.type(), type))) {
      problems.report(
          AttributeMessage.NOT_SUCH_COLLECTION,
          annotation.get().origin(),
          annotation.get().simpleName(),
          attribute.name(),
          types.get(0));
    }
  }
}
