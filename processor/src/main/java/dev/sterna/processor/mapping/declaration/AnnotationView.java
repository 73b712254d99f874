package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * An annotation as written: its class is never loaded, and what its author leaves out is absent, so
 * that who reads a member states the default of the specification beside it. Whether it is written
 * in a source or described in a mapping file makes no difference to who reads it.
 *
 * @param name the qualified name of the annotation
 * @param origin where it stands
 * @param values the members that are written
 */
public record AnnotationView(String name, Origin origin, Map<String, MemberValue> values) {

  public AnnotationView {
    values = Map.copyOf(values);
  }

  public static AnnotationView of(Element element, AnnotationMirror mirror) {
    return AnnotationReading.annotation(Origin.of(element, mirror), mirror);
  }

  /** The name without the package, as users know it. */
  public String simpleName() {
    return name.substring(name.lastIndexOf('.') + 1);
  }

  /** Whether its declaration bears an annotation of this qualified name. */
  public boolean isAnnotatedWith(String name) {
    if (origin.annotation().isEmpty()) {
      return false;
    }
    Element declaration = origin.annotation().get().getAnnotationType().asElement();
    for (AnnotationMirror mirror : declaration.getAnnotationMirrors()) {
      if (AnnotationReading.nameOf(mirror).equals(name)) {
        return true;
      }
    }
    return false;
  }

  /** The annotation of this qualified name that its declaration bears. */
  public Optional<AnnotationView> meta(String name) {
    for (AnnotationMirror mirror : origin.annotation().stream().toList()) {
      Element declaration = mirror.getAnnotationType().asElement();
      for (AnnotationMirror meta : declaration.getAnnotationMirrors()) {
        if (AnnotationReading.nameOf(meta).equals(name)) {
          return Optional.of(of(declaration, meta));
        }
      }
    }
    return Optional.empty();
  }

  /** Where a member stands, or the annotation if it is not written. */
  public Origin origin(String member) {
    MemberValue value = values.get(member);
    return value == null ? origin : value.origin();
  }

  public boolean has(String member) {
    return values.containsKey(member);
  }

  /** A text that is not empty: the specification writes "not given" as the empty text. */
  public Optional<String> text(String member) {
    Optional<String> written = read(member, String.class);
    return written.isPresent() && written.get().isEmpty() ? Optional.empty() : written;
  }

  /** A text as it is written, even if it is empty. */
  public Optional<String> written(String member) {
    return read(member, String.class);
  }

  /** A piece of SQL, which blanks are not. */
  public Optional<String> sql(String member) {
    Optional<String> written = read(member, String.class);
    return written.isPresent() && written.get().isBlank() ? Optional.empty() : written;
  }

  public Optional<Boolean> truth(String member) {
    return read(member, Boolean.class);
  }

  /** A truth value, or this one where none is written. */
  public boolean truth(String member, boolean otherwise) {
    MemberValue value = values.get(member);
    return value != null && value.content() instanceof Boolean written ? written : otherwise;
  }

  public Optional<Integer> integer(String member) {
    return read(member, Integer.class);
  }

  /** A number, or this one where none is written. */
  public int integer(String member, int otherwise) {
    MemberValue value = values.get(member);
    return value != null && value.content() instanceof Integer written ? written : otherwise;
  }

  /** The simple name of an enum constant. */
  public Optional<String> constant(String member) {
    MemberValue value = values.get(member);
    return value != null && value.content() instanceof EnumConstant constant
        ? Optional.of(constant.name())
        : Optional.empty();
  }

  public Optional<TypeMirror> type(String member) {
    return read(member, TypeMirror.class);
  }

  /** A member whose type is an annotation. */
  public Optional<AnnotationView> annotation(String member) {
    return read(member, AnnotationView.class);
  }

  /** A member whose type is an array of annotations. */
  public List<AnnotationView> annotations(String member) {
    List<AnnotationView> annotations = new ArrayList<>();
    for (MemberValue value : elements(member)) {
      if (value.content() instanceof AnnotationView annotation) {
        annotations.add(annotation);
      }
    }
    return annotations;
  }

  public List<String> texts(String member) {
    List<String> texts = new ArrayList<>();
    for (MemberValue value : elements(member)) {
      texts.add(String.valueOf(value.content()));
    }
    return texts;
  }

  /** Of an array; a single element written without braces is one too. */
  public List<MemberValue> elements(String member) {
    MemberValue value = values.get(member);
    return value == null ? List.of() : value.elements();
  }

  /** The same annotation without one of its members. */
  public AnnotationView without(String member) {
    Map<String, MemberValue> others = new HashMap<>(values);
    others.remove(member);
    return new AnnotationView(name, origin, others);
  }

  /**
   * What this says, as an annotation of another name would say it.
   *
   * @param members the names that members take there; others are left out
   */
  public AnnotationView renamed(String other, Map<String, String> members) {
    Map<String, MemberValue> renamed = new HashMap<>();
    members.forEach(
        (from, to) -> {
          if (has(from)) {
            renamed.put(to, values.get(from));
          }
        });
    return new AnnotationView(other, origin, renamed);
  }

  private <T> Optional<T> read(String member, Class<T> type) {
    MemberValue value = values.get(member);
    return value != null && type.isInstance(value.content())
        ? Optional.of(type.cast(value.content()))
        : Optional.empty();
  }
}
