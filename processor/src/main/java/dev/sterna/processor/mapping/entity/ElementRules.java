package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.StartMessage;
import dev.sterna.processor.report.StructMessage;
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
  private final Problems problems;

  /**
   * @param singularRules the rules for an attribute of a basic or embeddable type
   */
  ElementRules(
      ReferenceRules references,
      Function<Attribute, Optional<? extends MappedAttribute>> singularRules,
      Problems problems) {
    this.references = references;
    this.singularRules = singularRules;
    this.problems = problems;
  }

  /** The value, unless something is wrong with it, which is then reported. */
  Optional<? extends MappedAttribute> element(Attribute attribute) {
    Optional<TypeElement> entity = JavaTypes.element(attribute.type()).filter(references::isEntity);
    return entity.isPresent()
        ? Optional.of(reference(attribute, entity.get()))
        : singular(attribute);
  }

  /** Section 2.7: a value is basic or embeddable, and no collection. */
  private Optional<? extends MappedAttribute> singular(Attribute attribute) {
    Optional<? extends MappedAttribute> value = singularRules.apply(attribute);
    if (value.isPresent()
        && value.get() instanceof BasicAttribute basic
        && basic.column().sql().dimensions() > 0
        && JavaTypes.isGeneric(attribute.type())) {
      problems.report(
          StartMessage.ELEMENT_PLURAL,
          attribute.origin(),
          attribute.name(),
          JavaTypes.textOf(attribute.type()));
    }
    if (value.isPresent() && value.get() instanceof StructAttribute) {
      problems.report(StructMessage.MISPLACED, attribute.origin(), attribute.name());
    }
    return value;
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
