package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.StartMessage;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Properties have a setter beside their getter (Jakarta Persistence 3.2, section 2.2): one with any
 * access, also an inherited one.
 */
final class Setters {

  private static final String LOMBOK = "lombok.";

  private final Problems problems;

  Setters(Problems problems) {
    this.problems = problems;
  }

  /** Whether one of these attributes is a property. */
  static boolean areNeeded(Collection<Attribute> attributes) {
    for (Attribute attribute : attributes) {
      if (attribute.element().getKind() == ElementKind.METHOD) {
        return true;
      }
    }
    return false;
  }

  /** Reports attributes that are properties of this class and that it cannot set. */
  void require(TypeElement type, Collection<Attribute> attributes) {
    Optional<Found> found = Optional.empty();
    for (Attribute attribute : attributes) {
      if (attribute.element().getKind() == ElementKind.METHOD) {
        if (found.isEmpty()) {
          found = Optional.of(Found.in(type));
        }
        if (!found.get().has(attribute.name())) {
          problems.report(
              StartMessage.SETTER_MISSING,
              attribute.origin(),
              attribute.name(),
              JavaTypes.nameOf(type));
        }
      }
    }
  }

  /** The properties that a class can set, unless Lombok will say it. */
  private static final class Found {

    private final Set<String> names = new HashSet<>();
    private boolean open;

    static Found in(TypeElement type) {
      Found found = new Found();
      found.add(type);
      return found;
    }

    boolean has(String property) {
      return open || names.contains(uncapitalized(property));
    }

    private void add(TypeElement type) {
      open |= isLomboks(type);
      for (Element member : type.getEnclosedElements()) {
        if (member.getKind() == ElementKind.METHOD) {
          addSetter((ExecutableElement) member);
        } else if (member.getKind() == ElementKind.FIELD) {
          open |= isLomboks(member);
        }
      }
      JavaTypes.superclass(type).ifPresent(this::add);
      for (TypeMirror each : type.getInterfaces()) {
        JavaTypes.element(each).ifPresent(this::add);
      }
    }

    private void addSetter(ExecutableElement method) {
      String name = method.getSimpleName().toString();
      if (name.startsWith("set") && name.length() > 3 && method.getParameters().size() == 1) {
        names.add(uncapitalized(name.substring(3)));
      }
    }

    private static boolean isLomboks(Element element) {
      for (AnnotationMirror annotation : element.getAnnotationMirrors()) {
        if (JavaTypes.nameOf(annotation.getAnnotationType()).startsWith(LOMBOK)) {
          return true;
        }
      }
      return false;
    }

    private static String uncapitalized(String name) {
      return name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
    }
  }
}
