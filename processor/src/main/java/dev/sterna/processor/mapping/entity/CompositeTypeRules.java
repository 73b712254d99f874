package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.processor.report.AttributeMessage;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Hibernate's {@code @CompositeType}: values of whatever class, whose columns are those of an
 * embeddable class that the composite type returns. Its signature may tell that class, and its
 * source if it does nothing but return the literal of it.
 */
final class CompositeTypeRules {

  private static final String METHOD = "embeddable";

  private final SourceFacts sources;
  private final Problems problems;

  CompositeTypeRules(SourceFacts sources, Problems problems) {
    this.sources = sources;
    this.problems = problems;
  }

  static Optional<AnnotationView> annotation(Attribute attribute) {
    return attribute.annotations().hibernate("CompositeType");
  }

  /** The class that has the columns, unless nothing but code says so, which is then reported. */
  Optional<DeclaredType> embeddable(Attribute attribute, AnnotationView compositeType) {
    Optional<TypeMirror> type = compositeType.type("value");
    Optional<DeclaredType> embeddable = type.flatMap(JavaTypes::element).flatMap(this::returned);
    if (embeddable.isEmpty()) {
      problems.report(
          AttributeMessage.COMPOSITE_UNDECIDED,
          compositeType.origin("value"),
          attribute.name(),
          type.map(JavaTypes::nameOf).orElse("?"));
    }
    return embeddable;
  }

  private Optional<DeclaredType> returned(TypeElement compositeType) {
    Optional<TypeElement> type = Optional.of(compositeType);
    while (type.isPresent()) {
      Optional<TypeMirror> returned = JavaTypes.returned(type.get(), METHOD);
      if (returned.isPresent()) {
        Optional<DeclaredType> told = classOf(returned.get());
        return told.isPresent()
            ? told
            : sources.classLiteral(type.get(), METHOD).map(found -> (DeclaredType) found.asType());
      }
      type = JavaTypes.superclass(type.get());
    }
    return Optional.empty();
  }

  /** What a {@code Class} with a class as its argument is the class of. */
  private static Optional<DeclaredType> classOf(TypeMirror type) {
    return type instanceof DeclaredType declared
            && declared.getTypeArguments().size() == 1
            && declared.getTypeArguments().get(0).getKind() == TypeKind.DECLARED
        ? Optional.of((DeclaredType) declared.getTypeArguments().get(0))
        : Optional.empty();
  }
}
