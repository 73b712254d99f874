package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.CollectionMessage;
import java.util.List;
import java.util.Optional;

/**
 * Attributes of many values (Jakarta Persistence 3.2, sections 2.7, 2.8 and 2.10.2 to 2.10.5): each
 * has an element, a place for it, and what tells its elements from each other.
 */
final class PluralRules {

  private final JavaTypes javaTypes;
  private final ElementCollectionRules elementCollections;
  private final ToManyRules toManies;
  private static final List<String> KINDS =
      List.of("OneToOne", "ManyToOne", "OneToMany", "ManyToMany", "ElementCollection");

  private final RowKeyRules rowKeys;
  private final SoftDeleteRules softDeletes;
  private final Problems problems;

  PluralRules(
      JavaTypes javaTypes,
      ReferenceRules references,
      ElementRules elements,
      ColumnRules columns,
      SoftDeleteRules softDeletes,
      Problems problems) {
    this.javaTypes = javaTypes;
    JoinTableRules tables = new JoinTableRules(references);
    elementCollections = new ElementCollectionRules(elements, tables, problems);
    toManies = new ToManyRules(references, tables, problems);
    rowKeys =
        new RowKeyRules(
            new OrderColumnRules(javaTypes, columns), new MapKeyRules(elements, problems));
    this.softDeletes = softDeletes;
    this.problems = problems;
  }

  /** The annotation that makes an attribute one of many values. */
  static Optional<AnnotationView> annotation(Attribute attribute) {
    return attribute.annotations().first("OneToMany", "ManyToMany", "ElementCollection");
  }

  /** A relationship to one entity that has a join table. */
  Optional<PluralAttribute> readToOne(Attribute attribute, AnnotationView relationship) {
    return toManies.toOne(attribute, relationship);
  }

  /** The attribute, unless something is wrong with it, which is then reported. */
  Optional<PluralAttribute> read(Attribute attribute, AnnotationView annotation) {
    if (attribute.id()) {
      problems.report(CollectionMessage.PLURAL_ID, annotation.origin(), attribute.name());
      return Optional.empty();
    }
    for (String other : KINDS) {
      Optional<AnnotationView> beside = attribute.annotations().persistence(other);
      if (beside.isPresent() && !beside.get().name().equals(annotation.name())) {
        problems.report(
            CollectionMessage.TWO_KINDS,
            beside.get().origin(),
            attribute.name(),
            annotation.simpleName(),
            other);
        return Optional.empty();
      }
    }
    Optional<PluralType> type = PluralType.of(attribute.type(), javaTypes);
    if (type.isEmpty()) {
      problems.report(
          CollectionMessage.NOT_PLURAL,
          annotation.origin(),
          attribute.name(),
          JavaTypes.nameOf(attribute.type()));
      return Optional.empty();
    }
    return read(attribute, annotation, type.get());
  }

  private Optional<PluralAttribute> read(
      Attribute attribute, AnnotationView annotation, PluralType type) {
    Optional<PluralElements> elements =
        attribute.annotations().hasPersistence("ElementCollection")
            ? elementCollections.elements(attribute, annotation, type)
            : toManies.elements(attribute, annotation, type);
    if (elements.isEmpty()) {
      return Optional.empty();
    }
    return rowKeys
        .rowKey(attribute, type, elements.get())
        .map(
            rowKey ->
                new PluralAttribute(
                    attribute,
                    elements.get().storage(),
                    elements.get().element(),
                    rowKey,
                    softDelete(attribute, annotation)));
  }

  private Optional<MappedColumn> softDelete(Attribute attribute, AnnotationView annotation) {
    Optional<AnnotationView> softDelete = attribute.annotations().hibernate("SoftDelete");
    if (softDelete.isPresent() && annotation.name().endsWith(".OneToMany")) {
      problems.report(
          CollectionMessage.SOFT_DELETE_MISPLACED, softDelete.get().origin(), attribute.name());
    }
    return softDelete.flatMap(softDeletes::column);
  }
}
