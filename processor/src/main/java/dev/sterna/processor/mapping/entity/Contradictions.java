package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import java.util.Optional;

/** Annotations of which Hibernate takes one or the other, but not both. */
final class Contradictions {

  private final Problems problems;

  Contradictions(Problems problems) {
    this.problems = problems;
  }

  /** Reports what the annotations of an attribute say against each other. */
  void check(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (annotations.areNone()) {
      return;
    }
    if (attribute.id()) {
      refuse(
          attribute.name(),
          annotations.first("Id", "EmbeddedId"),
          annotations.hibernate("Formula"));
    }
    Optional<AnnotationView> notFound = annotations.hibernate("NotFound");
    if (notFound.isPresent() && notFound.get().constant("action").equals(Optional.of("IGNORE"))) {
      refuse(attribute.name(), annotations.hibernate("NaturalId"), notFound);
    }
  }

  /** Reports what the annotations of an entity say against each other. */
  void check(String entity, Annotations annotations) {
    refuse(entity, annotations.hibernate("SoftDelete"), annotations.hibernate("SQLDelete"));
  }

  /** Reports a one-to-one relationship that is mapped by the other side, and has to be an id. */
  void checkInverse(Attribute attribute) {
    if (attribute.id()) {
      problems.report(AttributeMessage.INVERSE_ID, attribute.origin(), attribute.name());
    }
  }

  private void refuse(String name, Optional<AnnotationView> one, Optional<AnnotationView> other) {
    if (one.isPresent() && other.isPresent()) {
      problems.report(
          AttributeMessage.CONTRADICTION,
          other.get().origin(),
          name,
          one.get().simpleName(),
          other.get().simpleName());
    }
  }
}
