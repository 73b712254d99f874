package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnAdditions;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.BeanConstraints;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Relationships to one entity as they are declared (Jakarta Persistence 3.2, sections 2.10,
 * 11.1.25, 11.1.34 and 11.1.43).
 */
final class ToOneRules {

  private final ReferenceRules references;

  ToOneRules(ReferenceRules references) {
    this.references = references;
  }

  /** The annotation that makes an attribute such a relationship. */
  public static Optional<AnnotationView> relationship(Attribute attribute) {
    return attribute.annotations().first("ManyToOne", "OneToOne");
  }

  /** Reports {@code @Column} beside such a relationship, which Hibernate refuses too. */
  static void refuseColumn(Attribute attribute, Problems problems) {
    Optional<AnnotationView> column = attribute.annotations().persistence("Column");
    if (column.isPresent() && relationship(attribute).isPresent()) {
      problems.report(
          MappingMessage.RELATIONSHIP_WITH_COLUMN, column.get().origin(), attribute.name());
    }
  }

  /**
   * Whether an attribute is the side of a relationship that has no column. In Hibernate the id has
   * its columns from {@code @MapsId} on that side too.
   */
  static boolean isInverse(Attribute attribute) {
    return mappedBy(attribute).isPresent() && !attribute.annotations().hasPersistence("MapsId");
  }

  private static Optional<String> mappedBy(Attribute attribute) {
    Optional<AnnotationView> relationship = attribute.annotations().persistence("OneToOne");
    return relationship.isPresent() ? relationship.get().text("mappedBy") : Optional.empty();
  }

  /** Those of these attributes that are such a side. */
  static List<InverseToOne> inverses(Collection<Attribute> attributes) {
    List<InverseToOne> inverses = new ArrayList<>();
    for (Attribute attribute : attributes) {
      Optional<String> mappedBy = mappedBy(attribute);
      if (mappedBy.isPresent()) {
        TypeMirror type =
            relationship(attribute)
                .flatMap(relationship -> relationship.type("targetEntity"))
                .filter(stated -> JavaTypes.element(stated).isPresent())
                .orElse(attribute.type());
        JavaTypes.element(type)
            .ifPresent(target -> inverses.add(new InverseToOne(attribute, target, mappedBy.get())));
      }
    }
    return inverses;
  }

  /** The relationship, unless something is wrong with it, which is then reported. */
  public Optional<ToOne> read(Attribute attribute, AnnotationView relationship) {
    Optional<FormulaJoin> formula = FormulaJoin.of(attribute.annotations());
    if (formula.isPresent() && formula.get().columns().isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeElement> target = references.target(attribute, relationship, attribute.type());
    if (target.isEmpty()) {
      return Optional.empty();
    }
    references.requireEager(attribute, relationship, target.get());
    return Optional.of(toOne(attribute, relationship, formula, target.get()));
  }

  private ToOne toOne(
      Attribute attribute,
      AnnotationView relationship,
      Optional<FormulaJoin> formula,
      TypeElement target) {
    Annotations annotations = attribute.annotations();
    boolean mapsId = annotations.hasPersistence("MapsId");
    List<AnnotationView> columns =
        formula.isPresent()
            ? formula.get().columns()
            : annotations.repeated("JoinColumn", "JoinColumns");
    if (columns.isEmpty() && mapsId) {
      columns = annotations.repeated("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
    }
    boolean isId = mapsId && !(attribute.site().embedded() && mayBeMissing(annotations));
    Reference reference =
        Reference.of(
            attribute,
            attribute.name(),
            target,
            joinColumns(attribute, columns),
            foreignKey(attribute));
    return new ToOne(
        attribute,
        formula.isPresent() && !formula.get().isComplete()
            ? reference.beside(formula.get())
            : reference,
        relationship.simpleName().equals("OneToOne")
            && mappedBy(attribute).isEmpty()
            && formula.map(FormulaJoin::isComplete).orElse(true),
        relationship.truth("optional", true) && !isId && !BeanConstraints.isNotNull(annotations));
  }

  /** Whether there may be no row that the columns refer to. */
  private static boolean mayBeMissing(Annotations annotations) {
    return annotations
        .hibernate("NotFound")
        .filter(found -> found.constant("action").equals(Optional.of("IGNORE")))
        .isPresent();
  }

  private ForeignKeyClause foreignKey(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> holder = annotations.first("JoinColumns", "JoinColumn");
    ForeignKeyClause stated =
        references.foreignKey(
            holder.isPresent() ? holder.get().annotation("foreignKey") : Optional.empty());
    ForeignKeyClause acting =
        ReferenceRules.found(attribute, ReferenceRules.onDelete(attribute, stated));
    return mappedBy(attribute).isPresent() ? acting.unwanted() : acting;
  }

  private List<JoinColumn> joinColumns(Attribute attribute, List<AnnotationView> columns) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> addition =
        columns.isEmpty() ? ColumnAdditions.first(annotations) : Optional.empty();
    List<JoinColumn> plain =
        addition.isPresent()
            ? List.of(references.unnamedColumn(attribute, addition.get()))
            : references.columnsOfRow(attribute, columns);
    List<JoinColumn> joinColumns = new ArrayList<>(plain.size());
    for (JoinColumn column : plain) {
      joinColumns.add(
          new JoinColumn(
              ColumnAdditions.toReference(column.members(), annotations),
              column.referenced(),
              column.annotation()));
    }
    return joinColumns;
  }
}
