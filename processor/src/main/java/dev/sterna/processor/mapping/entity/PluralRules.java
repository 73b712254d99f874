package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.StartMessage;
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

  private final JoinTableRules tables;
  private final AnyRules anys;
  private final RowKeyRules rowKeys;
  private final CollectionPlaces places;
  private final SoftDeleteRules softDeletes;
  private final RowCopyRules rowCopies;
  private final Problems problems;

  PluralRules(
      JavaTypes javaTypes,
      ReferenceRules references,
      ElementRules elements,
      ColumnRules columns,
      CollectionPlaces places,
      SoftDeleteRules softDeletes,
      RowCopyRules rowCopies,
      AnyRules anys,
      GeneratorRules generators,
      NamingRules naming,
      Problems problems) {
    this.javaTypes = javaTypes;
    tables = new JoinTableRules(references, naming, problems);
    elementCollections = new ElementCollectionRules(elements, tables, problems);
    toManies = new ToManyRules(references, tables, problems);
    rowKeys =
        new RowKeyRules(
            new OrderColumnRules(javaTypes, columns),
            new MapKeyRules(javaTypes, elements, problems),
            new CollectionIdRules(javaTypes, columns, generators, problems));
    this.anys = anys;
    this.places = places;
    this.softDeletes = softDeletes;
    this.rowCopies = rowCopies;
    this.problems = problems;
  }

  /** The annotation that makes an attribute one of many values. */
  static Optional<AnnotationView> annotation(Attribute attribute) {
    Optional<AnnotationView> standard =
        attribute.annotations().first("OneToMany", "ManyToMany", "ElementCollection");
    return standard.isPresent() ? standard : AnyRules.pluralAnnotation(attribute);
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
    Annotations annotations = attribute.annotations();
    boolean ordered =
        annotations.hasPersistence("OrderBy") || annotations.hibernate("SQLOrder").isPresent();
    if (ordered && isSorted(annotations)) {
      problems.report(CollectionMessage.SORTED_AND_ORDERED, annotation.origin(), attribute.name());
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

  /** Only a list keeps an order, where its owner stores it or each element refers to that. */
  private static boolean canHaveOrder(AnnotationView annotation, PluralType type) {
    boolean inverse =
        annotation.simpleName().equals("ManyToMany") && annotation.text("mappedBy").isPresent();
    return switch (type.kind()) {
      case LIST, ARRAY -> !inverse;
      case SET, COLLECTION, MAP -> false;
    };
  }

  private static boolean isSorted(Annotations annotations) {
    return annotations.hibernate("SortNatural").isPresent()
        || annotations.hibernate("SortComparator").isPresent();
  }

  private Optional<PluralAttribute> read(
      Attribute attribute, AnnotationView annotation, PluralType type) {
    if (!canHaveOrder(annotation, type)) {
      attribute
          .annotations()
          .persistence("OrderColumn")
          .ifPresent(
              found ->
                  problems.report(
                      CollectionMessage.ORDER_MISPLACED, found.origin(), attribute.name()));
    }
    if (type.kind() == PluralType.Kind.MAP) {
      refuseConvert(attribute);
    }
    Optional<PluralElements> elements = elements(attribute, annotation, type);
    if (elements.isEmpty() || !isKindKnown(attribute, type)) {
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
                    softDelete(attribute, annotation),
                    rowCopies.ofPlural(attribute)));
  }

  /** Section 11.1.10: below a map there are keys and values. */
  private void refuseConvert(Attribute map) {
    for (AnnotationView convert : map.annotations().repeated("Convert", "Converts")) {
      String part = convert.text("attributeName").orElse("value");
      if (!part.startsWith("key") && !part.startsWith("value")) {
        problems.report(
            StartMessage.CONVERT_PART_OF_MAP, convert.origin("attributeName"), map.name(), part);
      }
    }
  }

  private Optional<PluralElements> elements(
      Attribute attribute, AnnotationView annotation, PluralType type) {
    if (attribute.annotations().hasPersistence("ElementCollection")) {
      return elementCollections.elements(attribute, annotation, type);
    }
    return AnyRules.pluralAnnotation(attribute).isPresent()
        ? anys.element(attribute, annotation)
            .map(any -> new PluralElements(any, tables.collectionTable(attribute), false))
        : toManies.elements(attribute, annotation, type);
  }

  /** Under a type of one's own, a list may be one or a bag. */
  private boolean isKindKnown(Attribute attribute, PluralType type) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> own = annotations.hibernate("CollectionType");
    boolean known =
        own.isEmpty()
            || type.kind() == PluralType.Kind.SET
            || type.kind() == PluralType.Kind.MAP
            || OrderColumnRules.isOrdered(attribute)
            || annotations.hibernate("Bag").isPresent();
    if (!known) {
      problems.report(CollectionMessage.KIND_UNDECIDED, own.get().origin(), attribute.name());
    }
    return known;
  }

  private Optional<MappedColumn> softDelete(Attribute attribute, AnnotationView annotation) {
    Optional<AnnotationView> own = attribute.annotations().hibernate("SoftDelete");
    if (own.isPresent() && annotation.name().endsWith(".OneToMany")) {
      problems.report(
          CollectionMessage.SOFT_DELETE_MISPLACED, own.get().origin(), attribute.name());
    }
    return CollectionPlaces.nearest(places.of(attribute), "SoftDelete")
        .flatMap(softDeletes::column);
  }
}
