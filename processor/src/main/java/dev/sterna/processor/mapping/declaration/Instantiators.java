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
  private final Collection<TypeElement> entities;
  private Optional<Set<TypeElement>> made = Optional.empty();

  Instantiators(AttributeReader reader, Collection<TypeElement> entities) {
    this.reader = reader;
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
    Set<TypeElement> found = new HashSet<>();
    for (Element place : reader.places(entities)) {
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
