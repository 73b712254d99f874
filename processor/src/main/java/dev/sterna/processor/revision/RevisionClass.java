package dev.sterna.processor.revision;

import dev.sterna.migration.Migration;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What {@code Revisions}, which stands in the same package, needs to create a migration. */
final class RevisionClass {

  private final ProcessingEnvironment env;

  RevisionClass(ProcessingEnvironment env) {
    this.env = env;
  }

  /** Why a class cannot be created as a migration, if it cannot. */
  Optional<String> fault(TypeElement type) {
    if (type.getKind().isInterface()) {
      return Optional.of("is an interface");
    }
    if (type.getKind() == ElementKind.ENUM) {
      return Optional.of("is an enum");
    }
    if (type.getModifiers().contains(Modifier.ABSTRACT)) {
      return Optional.of("is abstract");
    }
    if (!isA(type.asType(), Migration.class)) {
      return Optional.of("does not implement Migration");
    }
    return faultOf(
        ElementFilter.constructorsIn(type.getEnclosedElements()).stream()
            .filter(constructor -> constructor.getParameters().isEmpty())
            .findFirst());
  }

  private Optional<String> faultOf(Optional<ExecutableElement> constructor) {
    if (constructor.isEmpty()) {
      return Optional.of("has no constructor without parameters");
    }
    if (constructor.get().getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("has a private constructor");
    }
    List<? extends TypeMirror> thrown = constructor.get().getThrownTypes();
    return thrown.stream().allMatch(this::isUnchecked)
        ? Optional.empty()
        : Optional.of("has a constructor that throws checked exceptions");
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return isA(thrown, RuntimeException.class) || isA(thrown, Error.class);
  }

  private boolean isA(TypeMirror type, Class<?> wanted) {
    TypeElement element = env.getElementUtils().getTypeElement(wanted.getCanonicalName());
    return env.getTypeUtils().isSubtype(type, element.asType());
  }
}
