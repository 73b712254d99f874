package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What Hibernate's annotations on entity classes and their packages say of all attributes of a
 * type, wherever in the model they are.
 */
public final class Registrations {

  private final AttributeReader reader;
  private final List<AnnotationView> converters = new ArrayList<>();
  private final Set<Element> seen = new HashSet<>();

  private Registrations(AttributeReader reader) {
    this.reader = reader;
  }

  /** Those of a model. */
  public static Registrations of(
      Collection<TypeElement> entities, AttributeReader reader, JavaTypes javaTypes) {
    Registrations registrations = new Registrations(reader);
    for (TypeElement entity : entities) {
      for (TypeElement type : reader.hierarchy(entity)) {
        registrations.add(type);
        registrations.add(javaTypes.packageOf(type));
      }
    }
    return registrations;
  }

  private void add(Element place) {
    if (!seen.add(place)) {
      return;
    }
    Annotations annotations = reader.annotationsOf(place);
    converters.addAll(
        annotations.repeatedOfHibernate("ConverterRegistration", "ConverterRegistrations"));
  }

  /** {@code @ConverterRegistration}. */
  List<AnnotationView> converters() {
    return converters;
  }
}
