package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.CollectionMessage;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Relationships to many entities (Jakarta Persistence 3.2, sections 2.10.3 to 2.10.5, 11.1.29 and
 * 11.1.41): by a join table, by columns in the table of the target, or as the other side says.
 */
final class ToManyRules {

  private final ReferenceRules references;
  private final JoinTableRules tables;
  private final Problems problems;

  ToManyRules(ReferenceRules references, JoinTableRules tables, Problems problems) {
    this.references = references;
    this.tables = tables;
    this.problems = problems;
  }

  Optional<PluralElements> elements(
      Attribute attribute, AnnotationView relationship, PluralType type) {
    Optional<FormulaJoin> formula = FormulaJoin.of(attribute.annotations());
    if (formula.isPresent() && formula.get().columns().isEmpty()) {
      return Optional.empty();
    }
    Optional<TypeMirror> declared =
        type.element()
            .filter(element -> JavaTypes.element(element).isPresent())
            .or(() -> relationship.type("targetEntity"))
            .or(type::element);
    if (declared.isEmpty()) {
      problems.report(
          CollectionMessage.ELEMENT_UNKNOWN, attribute.origin(), attribute.name(), "targetEntity");
      return Optional.empty();
    }
    return references
        .target(attribute, relationship, declared.get())
        .map(target -> elements(attribute, relationship, type, target, formula));
  }

  private PluralElements elements(
      Attribute attribute,
      AnnotationView relationship,
      PluralType type,
      TypeElement target,
      Optional<FormulaJoin> formula) {
    boolean ownedOnce = attribute.annotations().hasPersistence("OneToMany");
    Optional<String> mappedBy = relationship.text("mappedBy");
    if (mappedBy.isPresent()) {
      if (attribute.annotations().hasPersistence("JoinTable")) {
        problems.report(CollectionMessage.MAPPED_WITH_TABLE, attribute.origin(), attribute.name());
      }
      if (!attribute.annotations().repeated("JoinColumn", "JoinColumns").isEmpty()) {
        problems.report(CollectionMessage.MAPPED_WITH_COLUMN, attribute.origin(), attribute.name());
      }
      PluralStorage inverse =
          new PluralStorage.Inverse(mappedBy.get(), ReferenceRules.onDelete(attribute));
      return new PluralElements(element(attribute, target, false), inverse, ownedOnce);
    }
    Annotations annotations = attribute.annotations();
    List<AnnotationView> columns =
        formula
            .map(FormulaJoin::columns)
            .orElseGet(() -> annotations.repeated("JoinColumn", "JoinColumns"));
    if (ownedOnce && !columns.isEmpty() && JoinTableRules.annotation(attribute).isEmpty()) {
      PluralStorage storage =
          new PluralStorage.TargetTable(
              references.columnsOfRow(attribute, columns),
              ReferenceRules.onDelete(
                  attribute, references.foreignKey(foreignKey(attribute, columns.get(0)))),
              formula.filter(found -> !found.isComplete()));
      return new PluralElements(element(attribute, target, false), storage, true);
    }
    Optional<AnnotationView> onDelete = annotations.hibernate("OnDelete");
    if (ownedOnce && onDelete.isPresent() && JoinTableRules.annotation(attribute).isEmpty()) {
      problems.report(
          AttributeMessage.ON_DELETE_WITHOUT_COLUMN, onDelete.get().origin(), attribute.name());
    }
    boolean unique = ownedOnce && type.kind() != PluralType.Kind.SET;
    return new PluralElements(
        element(attribute, target, unique), tables.joinTable(attribute), ownedOnce);
  }

  /** As in Hibernate, {@code @JoinColumns} says something of it only where it overrides. */
  private static Optional<AnnotationView> foreignKey(Attribute attribute, AnnotationView column) {
    Optional<AnnotationView> several = attribute.annotations().persistence("JoinColumns");
    if (several.isEmpty()) {
      return column.annotation("foreignKey");
    }
    boolean overrides = !several.get().origin().element().equals(attribute.origin().element());
    return overrides ? several.get().annotation("foreignKey") : Optional.empty();
  }

  /** A relationship to one entity that has a join table. */
  Optional<PluralAttribute> toOne(Attribute attribute, AnnotationView relationship) {
    return reference(attribute, relationship)
        .map(
            target ->
                new PluralAttribute(
                    attribute,
                    tables.toOneTable(attribute),
                    target,
                    new RowKey.Owner(),
                    Optional.empty(),
                    RowCopies.NONE));
  }

  /** As in Hibernate, join columns beside the join table are those that refer to the target. */
  private Optional<ToOne> reference(Attribute attribute, AnnotationView relationship) {
    Annotations annotations = attribute.annotations();
    if (!annotations.repeated("JoinColumn", "JoinColumns").isEmpty()) {
      return new ToOneRules(references).read(attribute, relationship);
    }
    boolean unique = annotations.hasPersistence("OneToOne");
    return references
        .target(attribute, relationship, attribute.type())
        .map(target -> element(attribute, target, unique));
  }

  private ToOne element(Attribute attribute, TypeElement target, boolean unique) {
    Reference reference =
        Reference.of(
            attribute,
            attribute.name(),
            target,
            tables.inverseColumns(attribute),
            tables.inverseKey(attribute));
    return new ToOne(attribute, reference, unique, false);
  }
}
