package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/**
 * The type of a plural attribute (Jakarta Persistence 3.2, section 2.7).
 *
 * @param kind what it is a kind of
 * @param element the type of its values, unless it is raw
 * @param key the type of its keys, if it is a map and not raw
 */
record PluralType(Kind kind, Optional<TypeMirror> element, Optional<TypeMirror> key) {

  private static final String COLLECTION = "java.util.Collection";
  private static final String MAP = "java.util.Map";

  /** What the specification, and Hibernate beside it, takes for many values. */
  enum Kind {
    ARRAY,
    COLLECTION,
    LIST,
    SET,
    MAP
  }

  /** The type as one of many values, if it is one. */
  static Optional<PluralType> of(TypeMirror type, JavaTypes types) {
    Optional<TypeMirror> component = JavaTypes.component(type);
    if (component.isPresent()) {
      return Optional.of(new PluralType(Kind.ARRAY, component, Optional.empty()));
    }
    if (types.extendsType(type, MAP)) {
      List<TypeMirror> arguments = types.argumentsOf(type, MAP);
      return Optional.of(
          arguments.isEmpty()
              ? new PluralType(Kind.MAP, Optional.empty(), Optional.empty())
              : new PluralType(
                  Kind.MAP, Optional.of(arguments.get(1)), Optional.of(arguments.get(0))));
    }
    return types.extendsType(type, COLLECTION)
        ? Optional.of(
            new PluralType(
                collection(type, types),
                types.argumentsOf(type, COLLECTION).stream().findFirst(),
                Optional.empty()))
        : Optional.empty();
  }

  private static Kind collection(TypeMirror type, JavaTypes types) {
    if (types.extendsType(type, "java.util.List")) {
      return Kind.LIST;
    }
    return types.extendsType(type, "java.util.Set") ? Kind.SET : Kind.COLLECTION;
  }
}
