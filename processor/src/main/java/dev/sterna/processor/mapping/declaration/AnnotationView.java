package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation as written: its class is never loaded, and what its author leaves out is absent, so
 * that who reads a member states the default of the specification beside it.
 *
 * @param name the qualified name of the annotation
 * @param origin where it stands
 * @param values the members that are written
 */
public record AnnotationView(String name, Origin origin, Map<String, AnnotationValue> values) {

  public AnnotationView {
    values = Map.copyOf(values);
  }

  public static AnnotationView of(Element element, AnnotationMirror mirror) {
    return new AnnotationView(nameOf(mirror), Origin.of(element, mirror), valuesOf(mirror));
  }

  /** Whether its declaration bears an annotation of this qualified name. */
  public boolean isAnnotatedWith(String name) {
    return origin.annotation().stream()
        .flatMap(mirror -> mirror.getAnnotationType().asElement().getAnnotationMirrors().stream())
        .anyMatch(mirror -> nameOf(mirror).equals(name));
  }

  /** Where a member stands, or the annotation if it is not written. */
  public Origin origin(String member) {
    return Optional.ofNullable(values.get(member)).map(this::originOf).orElse(origin);
  }

  public boolean has(String member) {
    return values.containsKey(member);
  }

  /** A text that is not empty: the specification writes "not given" as the empty text. */
  public Optional<String> text(String member) {
    return read(member, String.class).filter(text -> !text.isEmpty());
  }

  /** A piece of SQL, which blanks are not. */
  public Optional<String> sql(String member) {
    return text(member).filter(text -> !text.isBlank());
  }

  public Optional<Boolean> truth(String member) {
    return read(member, Boolean.class);
  }

  public Optional<Integer> integer(String member) {
    return read(member, Integer.class);
  }

  /** The simple name of an enum constant. */
  public Optional<String> constant(String member) {
    return read(member, VariableElement.class).map(field -> field.getSimpleName().toString());
  }

  public Optional<TypeMirror> type(String member) {
    return read(member, TypeMirror.class);
  }

  /** A member whose type is an annotation. */
  public Optional<AnnotationView> annotation(String member) {
    return Optional.ofNullable(values.get(member)).flatMap(this::nested);
  }

  /** A member whose type is an array of annotations. */
  public List<AnnotationView> annotations(String member) {
    List<AnnotationView> annotations = new ArrayList<>();
    for (AnnotationValue value : elements(member)) {
      if (value.getValue() instanceof AnnotationMirror mirror) {
        annotations.add(nested(value, mirror));
      }
    }
    return annotations;
  }

  public List<String> texts(String member) {
    return elements(member).stream().map(value -> String.valueOf(value.getValue())).toList();
  }

  private Optional<AnnotationView> nested(AnnotationValue value) {
    return value.getValue() instanceof AnnotationMirror mirror
        ? Optional.of(nested(value, mirror))
        : Optional.empty();
  }

  private AnnotationView nested(AnnotationValue value, AnnotationMirror mirror) {
    return new AnnotationView(nameOf(mirror), originOf(value), valuesOf(mirror));
  }

  /** Of an array; a single element written without braces is one too. */
  private List<? extends AnnotationValue> elements(String member) {
    AnnotationValue value = values.get(member);
    if (value == null) {
      return List.of();
    }
    return value.getValue() instanceof List<?> list
        ? list.stream().map(AnnotationValue.class::cast).toList()
        : List.of(value);
  }

  private <T> Optional<T> read(String member, Class<T> type) {
    AnnotationValue value = values.get(member);
    return value != null && type.isInstance(value.getValue())
        ? Optional.of(type.cast(value.getValue()))
        : Optional.empty();
  }

  /** A value is found by the outermost annotation, also where it stands in a nested one. */
  private Origin originOf(AnnotationValue value) {
    return Origin.of(origin.element(), origin.annotation().orElseThrow(), value);
  }

  private static String nameOf(AnnotationMirror mirror) {
    return ((TypeElement) mirror.getAnnotationType().asElement()).getQualifiedName().toString();
  }

  private static Map<String, AnnotationValue> valuesOf(AnnotationMirror mirror) {
    Map<String, AnnotationValue> values = new HashMap<>();
    mirror
        .getElementValues()
        .forEach((member, value) -> values.put(member.getSimpleName().toString(), value));
    return values;
  }
}
