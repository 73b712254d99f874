package dev.sterna.processor.mapping.declaration;

import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The embeddable classes for which Hibernate's {@code @EmbeddableInstantiatorRegistration}, on
 * whatever class or package of the model, says who makes their values.
 */
final class Instantiators {

  private final AttributeReader reader;
  private final JavaTypes javaTypes;
  private final Collection<TypeElement> entities;
  private Optional<Set<TypeElement>> made = Optional.empty();

  Instantiators(AttributeReader reader, JavaTypes javaTypes, Collection<TypeElement> entities) {
    this.reader = reader;
    this.javaTypes = javaTypes;
    this.entities = entities;
  }

  /** Whether one is registered for this class; the model is searched when this is first asked. */
  boolean areRegisteredFor(TypeElement embeddable) {
    if (made.isEmpty()) {
      made = Optional.of(search());
    }
    return made.get().contains(embeddable);
  }

  private Set<TypeElement> search() {
    Set<Element> places = new HashSet<>();
    for (TypeElement entity : entities) {
      for (TypeElement type : reader.hierarchy(entity)) {
        places.add(type);
        places.add(javaTypes.packageOf(type));
      }
    }
    Set<TypeElement> found = new HashSet<>();
    for (Element place : places) {
      for (AnnotationView registration :
          reader
              .annotationsOf(place)
              .repeatedOfHibernate(
                  "EmbeddableInstantiatorRegistration", "EmbeddableInstantiatorRegistrations")) {
        Optional<TypeMirror> embeddable = registration.type("embeddableClass");
        embeddable.flatMap(JavaTypes::element).ifPresent(found::add);
      }
    }
    return found;
  }
}
