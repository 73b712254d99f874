package dev.sterna.processor.entity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/**
 * What class files show of an entity and of one superclass after the other.
 *
 * @param classes the entity and its superclasses, without {@code Object}
 */
record ClassFileView(List<TypeElement> classes) {

  private static final String PERSISTENCE = "jakarta.persistence.";

  ClassFileView {
    classes = List.copyOf(classes);
  }

  /**
   * The view of an entity, every member looked at once.
   *
   * @throws RuntimeException if the compiler cannot read a class that one of them needs, as ecj
   *     says it; javac shows a type of an unknown class
   */
  static ClassFileView of(TypeElement entity) {
    List<TypeElement> classes =
        Stream.iterate(entity, ClassFileView::isOwn, ClassFileView::superclass).toList();
    classes.forEach(ClassFileView::read);
    return new ClassFileView(classes);
  }

  private static boolean isOwn(TypeElement type) {
    return type.getSuperclass().getKind() != TypeKind.NONE;
  }

  private static TypeElement superclass(TypeElement type) {
    return (TypeElement) ((DeclaredType) type.getSuperclass()).asElement();
  }

  private static void read(TypeElement type) {
    Stream.concat(Stream.of(type), type.getEnclosedElements().stream())
        .forEach(
            element -> {
              element.asType().getKind();
              element.getAnnotationMirrors().forEach(mirror -> mirror.getElementValues());
            });
  }

  /**
   * Whether private fields seem to be left out, as build tools do that compile against headers:
   * there are properties and no fields, and no getter says how it is mapped.
   */
  boolean isStripped() {
    return isWhole() && lacksFields();
  }

  /** Whether the compiler knows each superclass; if not, that is told of the class. */
  private boolean isWhole() {
    return classes.stream().noneMatch(type -> type.getSuperclass().getKind() == TypeKind.ERROR);
  }

  private boolean lacksFields() {
    return classes.stream().noneMatch(ClassFileView::hasState)
        || classes.stream().anyMatch(type -> !hasState(type) && hasProperty(type));
  }

  private static boolean hasState(TypeElement type) {
    return fields(type).findAny().isPresent()
        || ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .anyMatch(ClassFileView::isMapped);
  }

  private static Stream<VariableElement> fields(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .filter(field -> !field.getModifiers().contains(Modifier.STATIC));
  }

  private static boolean isMapped(ExecutableElement getter) {
    return getter.getAnnotationMirrors().stream()
        .map(mirror -> (TypeElement) mirror.getAnnotationType().asElement())
        .anyMatch(annotation -> annotation.getQualifiedName().toString().startsWith(PERSISTENCE));
  }

  /** A getter with its setter. */
  private static boolean hasProperty(TypeElement type) {
    Set<String> methods =
        ElementFilter.methodsIn(type.getEnclosedElements()).stream()
            .map(Element::getSimpleName)
            .map(Object::toString)
            .collect(Collectors.toSet());
    return methods.stream()
        .filter(name -> name.startsWith("set") && name.length() > 3)
        .map(name -> name.substring(3))
        .anyMatch(
            property -> methods.contains("get" + property) || methods.contains("is" + property));
  }
}
