package dev.sterna.processor.source;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.AnnotationValues;
import com.google.auto.common.MoreElements;
import dev.sterna.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
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
    return MoreElements.getAnnotationMirror(element, name)
        .toJavaUtil()
        .map(mirror -> new Annotation(element, mirror));
  }

  public String string(String member) {
    return read(member, AnnotationValues::getString).orElse("");
  }

  public boolean truth(String member) {
    return read(member, AnnotationValues::getBoolean).orElse(false);
  }

  public List<String> strings(String member) {
    return read(member, v -> List.<String>copyOf(AnnotationValues.getStrings(v))).orElse(List.of());
  }

  public List<TypeMirror> types(String member) {
    return read(member, v -> List.<TypeMirror>copyOf(AnnotationValues.getTypeMirrors(v)))
        .orElse(List.of());
  }

  /** The constant of this enum that the member names, or the first one. */
  public <E extends Enum<E>> E constant(String member, Class<E> type) {
    return read(member, v -> AnnotationValues.getEnum(v).getSimpleName().toString())
        .map(name -> Enum.valueOf(type, name))
        .orElse(type.getEnumConstants()[0]);
  }

  /** The annotation as a place in the source. */
  public Origin origin() {
    return Origin.of(element, mirror);
  }

  /** A member of the annotation as a place in the source; the annotation if it leaves that out. */
  public Origin origin(String member) {
    return mirror.getElementValues().entrySet().stream()
        .filter(entry -> entry.getKey().getSimpleName().contentEquals(member))
        .map(entry -> Origin.of(element, mirror, entry.getValue()))
        .findFirst()
        .orElseGet(this::origin);
  }

  private <T> Optional<T> read(String member, Function<AnnotationValue, T> reader) {
    try {
      return Optional.of(reader.apply(AnnotationMirrors.getAnnotationValue(mirror, member)));
    } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
      return Optional.empty();
    }
  }
}
