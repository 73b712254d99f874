package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/**
 * What Hibernate's annotations on entity classes and their packages say of all attributes of a
 * type, wherever in the model they are.
 *
 * @param converters {@code @ConverterRegistration}
 */
public record Registrations(List<AnnotationView> converters) {

  /** Those of a model. */
  public static Registrations of(Collection<TypeElement> entities, AttributeReader reader) {
    List<AnnotationView> converters = new ArrayList<>();
    for (Element place : reader.places(entities)) {
      converters.addAll(
          reader
              .annotationsOf(place)
              .repeatedOfHibernate("ConverterRegistration", "ConverterRegistrations"));
    }
    return new Registrations(converters);
  }
}
