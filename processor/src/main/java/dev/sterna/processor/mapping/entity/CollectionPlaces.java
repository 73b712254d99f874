package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * Where Hibernate looks for what it says of a collection's rows: at the attribute, at the class
 * that declares it (an entity, a mapped superclass or an embeddable, not what inherits from that),
 * and at the package of this class.
 */
final class CollectionPlaces {

  private final JavaTypes javaTypes;
  private final AttributeReader reader;

  CollectionPlaces(JavaTypes javaTypes, AttributeReader reader) {
    this.javaTypes = javaTypes;
    this.reader = reader;
  }

  /** The annotations of each place, the nearest first. */
  List<Annotations> of(Attribute attribute) {
    TypeElement declaring = (TypeElement) attribute.element().getEnclosingElement();
    return List.of(
        attribute.annotations(),
        reader.annotationsOf(declaring),
        reader.annotationsOf(javaTypes.packageOf(declaring)));
  }

  /** The nearest annotation of this name. */
  static Optional<AnnotationView> nearest(List<Annotations> places, String name) {
    for (Annotations place : places) {
      Optional<AnnotationView> found = place.hibernate(name);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }
}
