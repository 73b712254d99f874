package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * What all relationships have: the entity they refer to, and the columns that do so (Jakarta
 * Persistence 3.2, sections 2.10, 11.1.20 and 11.1.25).
 */
final class ReferenceRules {

  private final JavaTypes javaTypes;
  private final AttributeReader reader;
  private final ForeignKeyRules foreignKeys;
  private final Problems problems;

  ReferenceRules(JavaTypes javaTypes, AttributeReader reader, Problems problems) {
    this.javaTypes = javaTypes;
    this.reader = reader;
    this.foreignKeys = new ForeignKeyRules(problems);
    this.problems = problems;
  }

  List<JoinColumn> joinColumns(Attribute attribute, List<AnnotationView> columns) {
    List<JoinColumn> read = new ArrayList<>(columns.size());
    for (AnnotationView column : columns) {
      read.add(
          new JoinColumn(
              ColumnMembers.read(Optional.of(column), attribute, problems),
              column.text("referencedColumnName"),
              column));
    }
    return read;
  }

  /** The same of columns beside others: Hibernate reads and writes all of them, or none. */
  List<JoinColumn> columnsOfRow(Attribute attribute, List<AnnotationView> columns) {
    refuseMixed(attribute, columns, List.of("nullable", "insertable", "updatable"));
    return joinColumns(attribute, columns);
  }

  /** The same of the columns by which the rows of a table of its own belong to two entities. */
  List<JoinColumn> columnsOfLink(Attribute attribute, List<AnnotationView> columns) {
    for (AnnotationView column : columns) {
      refuseHalfWritten(attribute, column);
    }
    refuseMixed(attribute, columns, List.of("insertable"));
    return joinColumns(attribute, columns);
  }

  /** Hibernate writes the whole row of a collection or nothing of it, and refuses what differs. */
  void refuseHalfWritten(Attribute attribute, AnnotationView column) {
    if (column.truth("insertable", true) != column.truth("updatable", true)) {
      problems.report(CollectionMessage.ROWS_HALF_WRITTEN, column.origin(), attribute.name());
    }
  }

  private void refuseMixed(
      Attribute attribute, List<AnnotationView> columns, List<String> members) {
    for (int i = 1; i < columns.size(); i++) {
      for (String member : members) {
        if (columns.get(i).truth(member, true) != columns.get(i - 1).truth(member, true)) {
          problems.report(
              AttributeMessage.MIXED_COLUMNS, columns.get(i).origin(), attribute.name());
          return;
        }
      }
    }
  }

  /** A join column of which another annotation says something, though not its name. */
  JoinColumn unnamedColumn(Attribute attribute, AnnotationView annotation) {
    return new JoinColumn(
        ColumnMembers.read(Optional.empty(), attribute, problems), Optional.empty(), annotation);
  }

  ForeignKeyClause foreignKey(Optional<AnnotationView> foreignKey) {
    return foreignKeys.read(foreignKey);
  }

  /** The same with what Hibernate's {@code @OnDelete} says of a foreign key. */
  static ForeignKeyClause onDelete(Attribute attribute, ForeignKeyClause clause) {
    Optional<ReferentialAction> action = onDelete(attribute);
    return action.isPresent() ? clause.onDelete(action.get()) : clause;
  }

  /** What {@code @OnDelete} says. */
  static Optional<ReferentialAction> onDelete(Attribute attribute) {
    Optional<AnnotationView> onDelete = attribute.annotations().hibernate("OnDelete");
    Optional<String> action =
        onDelete.isPresent() ? onDelete.get().constant("action") : Optional.empty();
    return action.isPresent()
        ? Optional.of(ReferentialAction.valueOf(action.get()))
        : Optional.empty();
  }

  /** The same unless Hibernate's {@code @NotFound} lets a reference lead to nothing. */
  static ForeignKeyClause found(Attribute attribute, ForeignKeyClause clause) {
    return attribute.annotations().hibernate("NotFound").isPresent() ? clause.unwanted() : clause;
  }

  /**
   * The entity of the member {@code targetEntity}, or else of the type that is declared, unless it
   * is none, which is then reported.
   */
  Optional<TypeElement> target(
      Attribute attribute, AnnotationView relationship, TypeMirror declared) {
    TypeMirror stated = relationship.type("targetEntity").orElse(declared);
    boolean isStated = JavaTypes.element(stated).isPresent();
    TypeMirror type = isStated ? stated : declared;
    Optional<String> unresolved = JavaTypes.unresolved(type);
    if (unresolved.isPresent()) {
      problems.report(
          MappingMessage.TYPE_UNRESOLVED,
          attribute.origin(),
          attribute.name(),
          unresolved.orElseThrow());
      return Optional.empty();
    }
    Optional<TypeElement> target = JavaTypes.element(type);
    if (target.isEmpty() || !isEntity(target.get())) {
      Origin origin =
          relationship.has("targetEntity")
              ? relationship.origin("targetEntity")
              : attribute.origin();
      problems.report(
          MappingMessage.TARGET_NOT_ENTITY, origin, attribute.name(), JavaTypes.nameOf(type));
      return Optional.empty();
    }
    if (isStated && !stated.equals(declared)) {
      requireHeld(attribute, relationship, stated, declared);
    }
    return target;
  }

  /** Of a generic class what counts is the bound of its parameter, which any entity may meet. */
  private void requireHeld(
      Attribute attribute, AnnotationView relationship, TypeMirror stated, TypeMirror declared) {
    boolean generic = JavaTypes.isGeneric(attribute.element().getEnclosingElement().asType());
    if (!generic
        && JavaTypes.element(declared).isPresent()
        && !javaTypes.isSubtype(stated, declared)) {
      problems.report(
          CollectionMessage.TARGET_OTHER,
          relationship.origin("targetEntity"),
          attribute.name(),
          JavaTypes.nameOf(stated),
          JavaTypes.nameOf(declared));
    }
  }

  /** Hibernate tells by the row of the target, which it then has to load, whether there is one. */
  void requireEager(Attribute attribute, AnnotationView relationship, TypeElement target) {
    if (relationship.constant("fetch").equals(Optional.of("LAZY")) && isDeletedSoftly(target)) {
      problems.report(
          AttributeMessage.LAZY_SOFT_DELETED,
          relationship.origin("fetch"),
          attribute.name(),
          JavaTypes.nameOf(target));
    }
  }

  private boolean isDeletedSoftly(TypeElement entity) {
    Optional<TypeElement> type = Optional.of(entity);
    while (type.isPresent() && reader.annotationsOf(type.get()).hibernate("SoftDelete").isEmpty()) {
      type = JavaTypes.superclass(type.get());
    }
    return type.isPresent();
  }

  boolean isEntity(TypeElement type) {
    return reader.annotationsOf(type).hasPersistence("Entity");
  }
}
