package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.Optional;
import java.util.function.Function;
import javax.lang.model.element.TypeElement;

/**
 * A value of a plural attribute, or a key of a map: it is mapped like an attribute of its type,
 * with the annotations that speak of it.
 */
final class ElementRules {

  private final ReferenceRules references;
  private final Function<Attribute, Optional<? extends MappedAttribute>> singularRules;

  /**
   * @param singularRules the rules for an attribute of a basic or embeddable type
   */
  ElementRules(
      ReferenceRules references,
      Function<Attribute, Optional<? extends MappedAttribute>> singularRules) {
    this.references = references;
    this.singularRules = singularRules;
  }

  /** The value, unless something is wrong with it, which is then reported. */
  Optional<? extends MappedAttribute> element(Attribute attribute) {
    Optional<TypeElement> entity = JavaTypes.element(attribute.type()).filter(references::isEntity);
    return entity.isPresent()
        ? Optional.of(reference(attribute, entity.get()))
        : singularRules.apply(attribute);
  }

  private ToOne reference(Attribute attribute, TypeElement entity) {
    Annotations annotations = attribute.annotations();
    return new ToOne(
        attribute,
        Reference.of(
            attribute,
            attribute.name(),
            entity,
            references.joinColumns(attribute, annotations.repeated("JoinColumn", "JoinColumns")),
            references.foreignKey(
                annotations
                    .persistence("JoinColumns")
                    .or(() -> annotations.persistence("JoinColumn"))
                    .flatMap(holder -> holder.annotation("foreignKey")))),
        false,
        false);
  }
}
