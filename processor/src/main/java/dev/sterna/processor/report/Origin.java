package dev.sterna.processor.report;

import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;

/**
 * Where something comes from: an element, and as much of an annotation on it, or the place in
 * another file that describes it, as is to blame.
 *
 * @param element the package, class, field or method
 * @param annotation the annotation on it
 * @param value the value in that annotation
 * @param described where another file describes it
 */
public record Origin(
    Element element,
    Optional<AnnotationMirror> annotation,
    Optional<AnnotationValue> value,
    Optional<FilePosition> described) {

  public Origin {
    Objects.requireNonNull(element, "element");
    if (value.isPresent() && annotation.isEmpty()) {
      throw new IllegalArgumentException("a value stands in an annotation");
    }
  }

  /** The element as a whole. */
  public static Origin of(Element element) {
    return new Origin(element, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** An annotation of the element. */
  public static Origin of(Element element, AnnotationMirror annotation) {
    return new Origin(element, Optional.of(annotation), Optional.empty(), Optional.empty());
  }

  /** A value of an annotation of the element. */
  public static Origin of(Element element, AnnotationMirror annotation, AnnotationValue value) {
    return new Origin(element, Optional.of(annotation), Optional.of(value), Optional.empty());
  }

  /** What another file says of the element. */
  public static Origin of(Element element, FilePosition described) {
    return new Origin(element, Optional.empty(), Optional.empty(), Optional.of(described));
  }
}
