package dev.sterna.processor.mapping;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;

/**
 * The annotations of one element by their qualified names.
 *
 * @param byName in the order in which they are written
 */
record Annotations(Map<String, AnnotationView> byName) {

  static final String PERSISTENCE = "jakarta.persistence.";
  static final String HIBERNATE = "org.hibernate.annotations.";

  static Annotations of(Element element) {
    Map<String, AnnotationView> byName = new LinkedHashMap<>();
    element
        .getAnnotationMirrors()
        .forEach(
            mirror -> {
              AnnotationView view = AnnotationView.of(element, mirror);
              byName.put(view.name(), view);
            });
    return new Annotations(byName);
  }

  /** An annotation of Jakarta Persistence by its simple name. */
  Optional<AnnotationView> persistence(String simpleName) {
    return Optional.ofNullable(byName.get(PERSISTENCE + simpleName));
  }

  boolean hasPersistence(String simpleName) {
    return byName.containsKey(PERSISTENCE + simpleName);
  }

  /** An annotation of Hibernate by its simple name. */
  Optional<AnnotationView> hibernate(String simpleName) {
    return Optional.ofNullable(byName.get(HIBERNATE + simpleName));
  }

  /** Those of a repeatable annotation, written alone or in their container. */
  List<AnnotationView> repeated(String simpleName, String container) {
    return Stream.concat(
            persistence(simpleName).stream(),
            persistence(container).stream().flatMap(c -> c.annotations("value").stream()))
        .toList();
  }

  Collection<AnnotationView> all() {
    return byName.values();
  }
}
