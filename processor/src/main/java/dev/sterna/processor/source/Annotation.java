package dev.sterna.processor.source;

import dev.sterna.processor.report.Origin;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

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
    return element.getAnnotationMirrors().stream()
        .filter(mirror -> isNamed(mirror, name))
        .findFirst()
        .map(mirror -> new Annotation(element, mirror));
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
    return all(member, String.class).toList();
  }

  public List<TypeMirror> types(String member) {
    return all(member, TypeMirror.class).toList();
  }

  /** The constant of this enum that the member names, or the first one. */
  public <E extends Enum<E>> E constant(String member, Class<E> type) {
    return only(member, VariableElement.class)
        .map(constant -> Enum.valueOf(type, constant.getSimpleName().toString()))
        .orElse(type.getEnumConstants()[0]);
  }

  /** The annotation as a place in the source. */
  public Origin origin() {
    return Origin.of(element, mirror);
  }

  /** A member of the annotation as a place in the source; the annotation if it leaves that out. */
  public Origin origin(String member) {
    return written(member).map(value -> Origin.of(element, mirror, value)).orElseGet(this::origin);
  }

  private <T> Optional<T> only(String member, Class<T> type) {
    return all(member, type).findFirst();
  }

  /** The elements of an array; a value that is none is its only element. */
  private <T> Stream<T> all(String member, Class<T> type) {
    Object value =
        written(member).or(() -> usual(member)).map(AnnotationValue::getValue).orElse(List.of());
    Stream<?> values =
        value instanceof List<?> list
            ? list.stream().map(each -> ((AnnotationValue) each).getValue())
            : Stream.of(value);
    return values.filter(type::isInstance).map(type::cast);
  }

  private Optional<AnnotationValue> written(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .<AnnotationValue>map(Map.Entry::getValue)
        .findFirst();
  }

  private Optional<AnnotationValue> usual(String member) {
    return ElementFilter.methodsIn(mirror.getAnnotationType().asElement().getEnclosedElements())
        .stream()
        .filter(method -> method.getSimpleName().contentEquals(member))
        .findFirst()
        .map(ExecutableElement::getDefaultValue);
  }
}
