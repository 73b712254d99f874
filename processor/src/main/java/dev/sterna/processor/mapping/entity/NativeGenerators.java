package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.entity.Generator.Source;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hibernate's {@code @NativeGenerator}: what the database does best, which is a sequence in
 * PostgreSQL. Other than one of Jakarta Persistence it counts by one unless it says otherwise.
 */
final class NativeGenerators {

  private static final String SIZE = "allocationSize";

  /** What {@code @SequenceGenerator} says if nothing is said, so that it says nothing. */
  private static final int UNSAID = 50;

  private NativeGenerators() {}

  static Optional<AnnotationView> in(Annotations place) {
    return place.hibernate("NativeGenerator");
  }

  static Generator generator(AnnotationView generator) {
    Map<String, MemberValue> values = new HashMap<>();
    Optional<AnnotationView> sequence = generator.annotation("sequenceForm");
    sequence.ifPresent(stated -> values.putAll(stated.values()));
    if (sequence.flatMap(stated -> stated.integer(SIZE)).orElse(UNSAID) == UNSAID) {
      values.put(SIZE, new MemberValue(1, generator.origin()));
    }
    AnnotationView standard =
        new AnnotationView(
            Annotations.PERSISTENCE + "SequenceGenerator", generator.origin(), values);
    return new Generator(Source.SEQUENCE, Optional.of(standard), standard.text("name"));
  }
}
