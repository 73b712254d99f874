package dev.sterna.processor.source;

import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation on an element, with the defaults of the members that it leaves out. What the source
 * has wrong, the compiler itself reports; it reads as an empty value.
 *
 * @param element the annotated element
 * @param mirror the annotation
 */
public record Annotation(Element element, AnnotationMirror mirror) {

  /** The annotation of this qualified name on the element. */
  public static Optional<Annotation> of(Element element, String name) {
    for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
      if (isNamed(mirror, name)) {
        return Optional.of(new Annotation(element, mirror));
      }
    }
    return Optional.empty();
  }

  /** Whether the element bears the annotation of this qualified name. */
  public static boolean isOn(Element element, String name) {
    return of(element, name).isPresent();
  }

  private static boolean isNamed(AnnotationMirror mirror, String name) {
    return ((TypeElement) mirror.getAnnotationType().asElement())
        .getQualifiedName()
        .contentEquals(name);
  }

  public String string(String member) {
    return only(member, String.class).orElse("");
  }

  /** A number; none only if the source is wrong. */
  public Optional<Integer> number(String member) {
    return only(member, Integer.class);
  }

  public boolean truth(String member) {
    return only(member, Boolean.class).orElse(false);
  }

  public List<String> strings(String member) {
    return all(member, String.class);
  }

  public List<TypeMirror> types(String member) {
    return all(member, TypeMirror.class);
  }

  /** The constant of this enum that the member names, or the first one. */
  public <E extends Enum<E>> E constant(String member, Class<E> type) {
    Optional<VariableElement> constant = only(member, VariableElement.class);
    return constant.isPresent()
        ? Enum.valueOf(type, constant.get().getSimpleName().toString())
        : type.getEnumConstants()[0];
  }

  /** The annotation as a place in the source. */
  public Origin origin() {
    return Origin.of(element, mirror);
  }

  /** A member of the annotation as a place in the source; the annotation if it leaves that out. */
  public Origin origin(String member) {
    Optional<AnnotationValue> value = written(member);
    return value.isPresent() ? Origin.of(element, mirror, value.get()) : origin();
  }

  private <T> Optional<T> only(String member, Class<T> type) {
    List<T> values = all(member, type);
    return values.isEmpty() ? Optional.empty() : Optional.of(values.get(0));
  }

  /** The elements of an array; a value that is none is its only element. */
  private <T> List<T> all(String member, Class<T> type) {
    Optional<AnnotationValue> value = written(member);
    if (value.isEmpty()) {
      value = usual(member);
    }
    List<T> found = new ArrayList<>();
    if (value.isPresent()) {
      Object whole = value.get().getValue();
      for (Object each : whole instanceof List<?> list ? list : List.of(value.get())) {
        Object part = ((AnnotationValue) each).getValue();
        if (type.isInstance(part)) {
          found.add(type.cast(part));
        }
      }
    }
    return found;
  }

  private Optional<AnnotationValue> written(String member) {
    for (var entry : mirror.getElementValues().entrySet()) {
      if (entry.getKey().getSimpleName().contentEquals(member)) {
        return Optional.of(entry.getValue());
      }
    }
    return Optional.empty();
  }

  private Optional<AnnotationValue> usual(String member) {
    for (Element each : mirror.getAnnotationType().asElement().getEnclosedElements()) {
      if (each instanceof ExecutableElement method
          && method.getSimpleName().contentEquals(member)) {
        return Optional.ofNullable(method.getDefaultValue());
      }
    }
    return Optional.empty();
  }
}
