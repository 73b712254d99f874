package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.CollectionMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;

/** The keys of maps (Jakarta Persistence 3.2, sections 2.7.1 and 11.1.30 to 11.1.36). */
final class MapKeyRules {

  private static final String MAP = "java.util.Map";

  private final JavaTypes javaTypes;
  private final ElementRules elements;
  private final Problems problems;

  MapKeyRules(JavaTypes javaTypes, ElementRules elements, Problems problems) {
    this.javaTypes = javaTypes;
    this.elements = elements;
    this.problems = problems;
  }

  Optional<RowKey> rowKey(Attribute attribute, PluralType type) {
    if (attribute.annotations().hasPersistence("MapKey")) {
      return Optional.of(new RowKey.ElementAttribute());
    }
    Optional<TypeMirror> key =
        attribute
            .annotations()
            .persistence("MapKeyClass")
            .flatMap(stated -> stated.type("value"))
            .filter(stated -> JavaTypes.element(stated).isPresent())
            .or(() -> key(attribute, type));
    if (key.isEmpty()) {
      problems.report(CollectionMessage.KEY_UNKNOWN, attribute.origin(), attribute.name());
      return Optional.empty();
    }
    return elements
        .element(ValueAnnotations.ofMapKey(attribute, key.get()))
        .map(RowKey.MapKey::new);
  }

  /**
   * The type of the keys. Of a type variable Hibernate takes the bound, whatever a subclass says,
   * other than for values.
   */
  private Optional<TypeMirror> key(Attribute attribute, PluralType type) {
    Element member = attribute.element();
    TypeMirror declared =
        member instanceof ExecutableElement getter ? getter.getReturnType() : member.asType();
    List<TypeMirror> arguments = javaTypes.argumentsOf(declared, MAP);
    return arguments.isEmpty() ? type.key() : Optional.of(arguments.get(0));
  }
}
