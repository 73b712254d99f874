package dev.sterna.processor.mapping.xml;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.MemberValue;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An annotation that a mapping file adds to those of an element. Like Hibernate, it changes the
 * members that it states of an annotation that is there, and replaces repeatable ones as a whole.
 *
 * @param annotation the annotation
 * @param instead the qualified names of what it replaces as a whole
 */
record Contribution(AnnotationView annotation, List<String> instead) {

  static Contribution merging(AnnotationView annotation) {
    return new Contribution(annotation, List.of());
  }

  /** The annotations with all of these, in their order. */
  static Annotations added(List<Contribution> contributions, Annotations written) {
    Map<String, AnnotationView> annotations = new LinkedHashMap<>(written.byName());
    for (Contribution contribution : contributions) {
      contribution.instead.forEach(annotations::remove);
      annotations.merge(
          contribution.annotation.name(), contribution.annotation, Contribution::merged);
    }
    annotations.replaceAll((name, annotation) -> withoutEmpty(annotation));
    return new Annotations(annotations);
  }

  /** An empty array has replaced what was written, and says nothing beyond that. */
  static AnnotationView withoutEmpty(AnnotationView annotation) {
    Map<String, MemberValue> values = new HashMap<>(annotation.values());
    values.values().removeIf(value -> value.content().equals(List.of()));
    return new AnnotationView(annotation.name(), annotation.origin(), values);
  }

  private static AnnotationView merged(AnnotationView written, AnnotationView described) {
    Map<String, MemberValue> values = new HashMap<>(written.values());
    values.putAll(described.values());
    return new AnnotationView(described.name(), described.origin(), values);
  }
}
