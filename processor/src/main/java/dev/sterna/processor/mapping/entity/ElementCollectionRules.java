package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.CollectionMessage;
import java.util.Optional;
import javax.lang.model.type.TypeMirror;

/** Collections of basic or embeddable types (Jakarta Persistence 3.2, sections 2.7 and 11.1.16). */
final class ElementCollectionRules {

  private final ElementRules elements;
  private final JoinTableRules tables;
  private final Problems problems;

  ElementCollectionRules(ElementRules elements, JoinTableRules tables, Problems problems) {
    this.elements = elements;
    this.tables = tables;
    this.problems = problems;
  }

  Optional<PluralElements> elements(
      Attribute attribute, AnnotationView annotation, PluralType type) {
    Optional<TypeMirror> stated =
        annotation.type("targetClass").filter(target -> JavaTypes.element(target).isPresent());
    Optional<TypeMirror> element = stated.or(type::element);
    if (element.isEmpty()) {
      problems.report(
          CollectionMessage.ELEMENT_UNKNOWN, attribute.origin(), attribute.name(), "targetClass");
      return Optional.empty();
    }
    Attribute value =
        type.kind() == PluralType.Kind.MAP
            ? ValueAnnotations.ofMapValue(attribute, element.get())
            : ValueAnnotations.ofElement(attribute, element.get());
    Optional<? extends MappedAttribute> mapped = elements.element(value);
    Optional<AnnotationView> column = value.annotations().persistence("Column");
    if (column.isPresent() && mapped.filter(BasicAttribute.class::isInstance).isPresent()) {
      tables.refuseHalfWritten(attribute, column.get());
    }
    return mapped.map(each -> new PluralElements(each, storage(attribute, each), false));
  }

  /** Hibernate takes a collection of entities for a relationship to many. */
  private PluralStorage storage(Attribute attribute, MappedAttribute element) {
    return element instanceof ToOne
        ? tables.joinTable(attribute)
        : tables.collectionTable(attribute);
  }
}
