package dev.sterna.processor.revision;

import dev.sterna.migration.Migration;
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
    for (ExecutableElement constructor : ElementFilter.constructorsIn(type.getEnclosedElements())) {
      if (constructor.getParameters().isEmpty()) {
        return faultOf(constructor);
      }
    }
    return Optional.of("has no constructor without parameters");
  }

  private Optional<String> faultOf(ExecutableElement constructor) {
    if (constructor.getModifiers().contains(Modifier.PRIVATE)) {
      return Optional.of("has a private constructor");
    }
    for (TypeMirror thrown : constructor.getThrownTypes()) {
      if (!isUnchecked(thrown)) {
        return Optional.of("has a constructor that throws checked exceptions");
      }
    }
    return Optional.empty();
  }

  private boolean isUnchecked(TypeMirror thrown) {
    return isA(thrown, RuntimeException.class) || isA(thrown, Error.class);
  }

  private boolean isA(TypeMirror type, Class<?> wanted) {
    TypeElement element = env.getElementUtils().getTypeElement(wanted.getCanonicalName());
    return env.getTypeUtils().isSubtype(type, element.asType());
  }
}
