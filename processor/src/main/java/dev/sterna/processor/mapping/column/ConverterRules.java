package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.declaration.SourceFacts;
import dev.sterna.processor.report.ColumnMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Which converter an attribute goes through (Jakarta Persistence 3.2, sections 3.9 and 11.1.10).
 */
public final class ConverterRules {

  /** What is never converted, unless its author says so, which is wrong. */
  private static final List<String> EXCEPTIONS =
      List.of("Id", "EmbeddedId", "Version", "Enumerated", "Temporal");

  private final Converters converters;
  private final BasicTypes basicTypes;
  private final JavaTypes javaTypes;
  private final SourceFacts sources;
  private final Problems problems;
  private final Map<Set<Converter>, Attribute> competedFor = new HashMap<>();

  ConverterRules(
      Converters converters,
      BasicTypes basicTypes,
      JavaTypes javaTypes,
      SourceFacts sources,
      Problems problems) {
    this.converters = converters;
    this.basicTypes = basicTypes;
    this.javaTypes = javaTypes;
    this.sources = sources;
    this.problems = problems;
  }

  /** Whether an attribute names a converter, which makes it basic whatever its type is. */
  public static boolean isConverted(Annotations annotations) {
    return conversion(annotations).filter(ConverterRules::isInEffect).isPresent();
  }

  private static boolean isInEffect(AnnotationView conversion) {
    return !conversion.truth("disableConversion").orElse(false);
  }

  /** The {@code @Convert} that is about an attribute itself, and not about a part of it. */
  private static Optional<AnnotationView> conversion(Annotations annotations) {
    if (annotations.areNone()) {
      return Optional.empty();
    }
    for (AnnotationView conversion : annotations.repeated("Convert", "Converts")) {
      if (conversion.text("attributeName").isEmpty()) {
        return Optional.of(conversion);
      }
    }
    return Optional.empty();
  }

  /** What the column of an attribute stores: what its converter makes, or its values themselves. */
  Optional<TypeMirror> stored(Attribute attribute) {
    Optional<AnnotationView> conversion = conversion(attribute.annotations());
    if (conversion.isEmpty()) {
      return automatic(attribute);
    }
    return isInEffect(conversion.get())
        ? stated(attribute, conversion.get())
        : Optional.of(attribute.type());
  }

  /**
   * How an attribute is stored that goes through a converter, with what is known of its values.
   *
   * @param made how what the converter makes is stored
   */
  BasicMapping converted(BasicMapping made, Attribute attribute) {
    if (basicTypes.elementOf(attribute.type()).isPresent()) {
      return made.ofConverted(Optional.empty());
    }
    Optional<TypeMirror> named =
        conversion(attribute.annotations()).flatMap(conversion -> conversion.type("converter"));
    Optional<ValueCheck> known = named.flatMap(TruthConverter::of).map(TruthConverter::check);
    if (known.isPresent()) {
      return made.ofConverted(known);
    }
    Converter converter =
        named.isPresent()
            ? named
                .flatMap(JavaTypes::element)
                .flatMap(type -> Converter.of(type, javaTypes))
                .orElseThrow()
            : converters.applyingTo(attribute.type()).get(0);
    return new ConvertedValues(sources).of(made, attribute, converter);
  }

  /** Hibernate applies none where a class has a type variable, whatever a subclass says for it. */
  private Optional<TypeMirror> automatic(Attribute attribute) {
    List<Converter> found = attribute.open() ? List.of() : converters.applyingTo(attribute.type());
    if (found.isEmpty() || exception(attribute).isPresent()) {
      return Optional.of(attribute.type());
    }
    if (found.size() > 1) {
      reportCompeting(found.get(0), found.get(1), attribute);
      return Optional.empty();
    }
    return Optional.of(found.get(0).stored());
  }

  /** Two converters are one mistake, however many attributes they compete for. */
  private void reportCompeting(Converter one, Converter other, Attribute attribute) {
    Attribute first = competedFor.computeIfAbsent(Set.of(one, other), any -> attribute);
    problems.report(
        ColumnMessage.CONVERTERS_COMPETE,
        first.origin(),
        first.name(),
        JavaTypes.nameOf(one.type()),
        JavaTypes.nameOf(other.type()));
  }

  private Optional<TypeMirror> stated(Attribute attribute, AnnotationView conversion) {
    Optional<String> exception = exception(attribute);
    if (exception.isPresent()) {
      problems.report(
          ColumnMessage.CONVERTER_MISPLACED,
          conversion.origin(),
          attribute.name(),
          exception.orElseThrow());
      return Optional.empty();
    }
    Optional<Converter> converter =
        conversion
            .type("converter")
            .flatMap(JavaTypes::element)
            .flatMap(type -> Converter.of(type, javaTypes));
    if (converter.isEmpty()) {
      problems.report(
          ColumnMessage.CONVERTER_UNKNOWN, conversion.origin("converter"), attribute.name());
      return Optional.empty();
    }
    TypeElement type = converter.get().type();
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      problems.report(
          StartMessage.CONVERTER_ABSTRACT, conversion.origin("converter"), JavaTypes.nameOf(type));
    }
    return Optional.of(stored(attribute.type(), converter.get()));
  }

  /** One that does not convert collections of this class converts the values in one by one. */
  private TypeMirror stored(TypeMirror type, Converter converter) {
    boolean ofValues =
        basicTypes.elementOf(type).isPresent()
            && !javaTypes.isSubtype(javaTypes.raw(type), converter.attribute());
    return ofValues ? javaTypes.arrayOf(converter.stored()) : converter.stored();
  }

  private static Optional<String> exception(Attribute attribute) {
    for (String annotation : EXCEPTIONS) {
      if (attribute.annotations().hasPersistence(annotation)) {
        return Optional.of(annotation);
      }
    }
    return Optional.empty();
  }
}
