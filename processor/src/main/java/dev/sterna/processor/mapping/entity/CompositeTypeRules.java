package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/**
 * Hibernate's {@code @CompositeType}: values of whatever class, whose columns are those of an
 * embeddable class that the composite type returns. Only its signature is known to a compiler.
 */
final class CompositeTypeRules {

  private final Problems problems;

  CompositeTypeRules(Problems problems) {
    this.problems = problems;
  }

  static Optional<AnnotationView> annotation(Attribute attribute) {
    return attribute.annotations().hibernate("CompositeType");
  }

  /** The class that has the columns, unless nothing but code says so, which is then reported. */
  Optional<DeclaredType> embeddable(Attribute attribute, AnnotationView compositeType) {
    Optional<TypeMirror> type = compositeType.type("value");
    Optional<DeclaredType> embeddable =
        type.flatMap(JavaTypes::element).flatMap(CompositeTypeRules::returned);
    if (embeddable.isEmpty()) {
      problems.report(
          AttributeMessage.COMPOSITE_UNDECIDED,
          compositeType.origin("value"),
          attribute.name(),
          type.map(JavaTypes::nameOf).orElse("?"));
    }
    return embeddable;
  }

  private static Optional<DeclaredType> returned(TypeElement compositeType) {
    Optional<TypeElement> type = Optional.of(compositeType);
    while (type.isPresent()) {
      Optional<TypeMirror> returned = JavaTypes.returned(type.get(), "embeddable");
      if (returned.isPresent()) {
        return returned.flatMap(CompositeTypeRules::classOf);
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
