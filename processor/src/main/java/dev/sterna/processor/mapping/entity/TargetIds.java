package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * The ids of entities that are a part of another one's id (Jakarta Persistence 3.2, section
 * 2.4.1.1): the attribute of the id class has the type of that id. Hibernate would make the column
 * of another type than the one that it refers to, or not start.
 */
public record TargetIds(AttributeReader reader) {

  /** Types of ids of which none stands for another. */
  public static final Set<String> COUNTING =
      Set.of(
          "java.lang.Byte",
          "java.lang.Short",
          "java.lang.Integer",
          "java.lang.Long",
          "java.lang.String",
          "java.util.UUID");

  /** The type of the id of an entity, if that is another one than this. */
  Optional<TypeMirror> otherThan(TypeMirror part, TypeElement target) {
    if (!COUNTING.contains(JavaTypes.boxedNameOf(part))) {
      return Optional.empty();
    }
    TypeElement root = target;
    for (Optional<TypeElement> parent = reader.entitySuperclass(root);
        parent.isPresent();
        parent = reader.entitySuperclass(root)) {
      root = parent.get();
    }
    Optional<TypeMirror> id = idOf(root);
    return id.filter(type -> !JavaTypes.boxedNameOf(type).equals(JavaTypes.boxedNameOf(part)));
  }

  /** Its only id, if that is of a type which none stands for, or else the class of several. */
  private Optional<TypeMirror> idOf(TypeElement root) {
    Optional<TypeMirror> id = Optional.empty();
    for (Attribute attribute : reader.attributes(root)) {
      if (attribute.id()) {
        if (id.isPresent()) {
          return idClass(root);
        }
        boolean known =
            attribute.annotations().hasPersistence("EmbeddedId")
                || COUNTING.contains(JavaTypes.boxedNameOf(attribute.type()));
        if (!known) {
          return Optional.empty();
        }
        id = Optional.of(attribute.type());
      }
    }
    return id;
  }

  private Optional<TypeMirror> idClass(TypeElement root) {
    for (TypeElement type : reader.hierarchy(root)) {
      Optional<AnnotationView> stated = reader.annotationsOf(type).persistence("IdClass");
      if (stated.isPresent()) {
        return stated.get().type("value");
      }
    }
    return Optional.empty();
  }
}
