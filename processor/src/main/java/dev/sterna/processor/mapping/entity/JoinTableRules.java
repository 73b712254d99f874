package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.List;
import java.util.Optional;

/**
 * The tables of collections and relationships as they are declared (Jakarta Persistence 3.2,
 * sections 11.1.8 and 11.1.27). Hibernate takes either annotation for both.
 */
final class JoinTableRules {

  private final ReferenceRules references;

  JoinTableRules(ReferenceRules references) {
    this.references = references;
  }

  static Optional<AnnotationView> annotation(Attribute attribute) {
    return attribute.annotations().first("CollectionTable", "JoinTable");
  }

  PluralStorage.CollectionTable collectionTable(Attribute attribute) {
    Optional<AnnotationView> annotation = annotation(attribute);
    List<AnnotationView> columns = columns(annotation, "joinColumns");
    return new PluralStorage.CollectionTable(
        annotation,
        references.columnsOfLink(attribute, columns),
        ReferenceRules.onDelete(attribute, ownerKey(annotation, columns)));
  }

  PluralStorage.JoinTable joinTable(Attribute attribute) {
    Optional<AnnotationView> annotation = annotation(attribute);
    List<AnnotationView> columns = columns(annotation, "joinColumns");
    return new PluralStorage.JoinTable(
        annotation,
        references.columnsOfLink(attribute, columns),
        ReferenceRules.onDelete(attribute, ownerKey(annotation, columns)));
  }

  /** The same of the column of a value. */
  void refuseHalfWritten(Attribute attribute, AnnotationView column) {
    references.refuseHalfWritten(attribute, column);
  }

  PluralStorage.ToOneTable toOneTable(Attribute attribute) {
    Optional<AnnotationView> annotation = annotation(attribute);
    List<AnnotationView> columns = columns(annotation, "joinColumns");
    return new PluralStorage.ToOneTable(
        annotation,
        references.joinColumns(attribute, columns),
        ReferenceRules.found(attribute, ownerKey(annotation, columns)));
  }

  List<JoinColumn> inverseColumns(Attribute attribute) {
    List<AnnotationView> columns = columns(annotation(attribute), "inverseJoinColumns");
    return ToOneRules.relationship(attribute).isPresent()
        ? references.joinColumns(attribute, columns)
        : references.columnsOfLink(attribute, columns);
  }

  /** What is said at the first column counts unless the table says it, but for the mode. */
  ForeignKeyClause inverseKey(Attribute attribute) {
    Optional<AnnotationView> annotation = annotation(attribute);
    Optional<AnnotationView> own = annotation.flatMap(a -> a.annotation("inverseForeignKey"));
    ForeignKeyClause clause =
        references.foreignKey(
            own.filter(key -> key.text("name").isPresent())
                .or(() -> ofFirst(columns(annotation, "inverseJoinColumns")))
                .or(() -> own));
    if (isUnwanted(own)) {
      return clause.unwanted();
    }
    ForeignKeyClause found =
        ReferenceRules.found(attribute, clause.wanted() ? clause : clause.required());
    return ToOneRules.relationship(attribute).isPresent()
        ? ReferenceRules.onDelete(attribute, found)
        : found;
  }

  private ForeignKeyClause ownerKey(
      Optional<AnnotationView> annotation, List<AnnotationView> columns) {
    Optional<AnnotationView> own = annotation.flatMap(a -> a.annotation("foreignKey"));
    Optional<AnnotationView> first = ofFirst(columns);
    ForeignKeyClause clause =
        references.foreignKey(
            own.filter(key -> key.text("name").isPresent()).or(() -> first).or(() -> own));
    return isUnwanted(own) || isUnwanted(first) ? clause.unwanted() : clause;
  }

  private static boolean isUnwanted(Optional<AnnotationView> foreignKey) {
    return foreignKey
        .flatMap(key -> key.constant("value"))
        .filter("NO_CONSTRAINT"::equals)
        .isPresent();
  }

  private static Optional<AnnotationView> ofFirst(List<AnnotationView> columns) {
    return columns.isEmpty() ? Optional.empty() : columns.get(0).annotation("foreignKey");
  }

  private static List<AnnotationView> columns(Optional<AnnotationView> table, String member) {
    return table.isPresent() ? table.get().annotations(member) : List.of();
  }
}
