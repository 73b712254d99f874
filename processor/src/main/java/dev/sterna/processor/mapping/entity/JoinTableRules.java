package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.StartMessage;
import java.util.List;
import java.util.Optional;

/**
 * The tables of collections and relationships as they are declared (Jakarta Persistence 3.2,
 * sections 11.1.8 and 11.1.27). Hibernate takes either annotation for both.
 */
final class JoinTableRules {

  private final ReferenceRules references;
  private final NamingRules naming;
  private final Problems problems;

  JoinTableRules(ReferenceRules references, NamingRules naming, Problems problems) {
    this.references = references;
    this.naming = naming;
    this.problems = problems;
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

  /** As a secondary table, which it is to Hibernate, it has neither index nor stated keys. */
  PluralStorage.ToOneTable toOneTable(Attribute attribute) {
    Optional<AnnotationView> annotation = annotation(attribute);
    List<AnnotationView> columns = columns(annotation, "joinColumns");
    annotation.ifPresent(table -> refuseBackticks(attribute, table));
    boolean overlooked = naming.leavesOutOverlooked();
    return new PluralStorage.ToOneTable(
        overlooked ? annotation.map(table -> table.without("indexes")) : annotation,
        references.joinColumns(attribute, columns),
        ReferenceRules.found(
            attribute, overlooked ? ForeignKeyClause.DEFAULT : ownerKey(annotation, columns)));
  }

  /**
   * Hibernate looks for the table by its name without backticks, and starts only if it finds it: if
   * that is delimited without them too, as a name with a blank is.
   */
  private void refuseBackticks(Attribute attribute, AnnotationView table) {
    Optional<String> name = table.text("name");
    if (name.isPresent()
        && name.get().startsWith("`")
        && !PhysicalName.of(PhysicalName.of(name.get()).text()).delimited()) {
      problems.report(
          StartMessage.JOIN_TABLE_IN_BACKTICKS,
          table.origin("name"),
          attribute.name(),
          name.get(),
          PhysicalName.of(name.get()).text());
    }
  }

  List<JoinColumn> inverseColumns(Attribute attribute) {
    List<AnnotationView> columns = columns(annotation(attribute), "inverseJoinColumns");
    return ToOneRules.relationship(attribute).isPresent()
        ? references.joinColumns(attribute, columns)
        : references.columnsOfLink(attribute, columns);
  }

  /**
   * What is said at the first column counts unless the table says it, but for the mode. Hibernate
   * overlooks it where there is one entity alone.
   */
  ForeignKeyClause inverseKey(Attribute attribute) {
    boolean ofOne = ToOneRules.relationship(attribute).isPresent();
    if (ofOne && naming.leavesOutOverlooked()) {
      return acting(attribute, ForeignKeyClause.DEFAULT);
    }
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
    ForeignKeyClause required = clause.wanted() ? clause : clause.required();
    return ofOne ? acting(attribute, required) : ReferenceRules.found(attribute, required);
  }

  private static ForeignKeyClause acting(Attribute attribute, ForeignKeyClause clause) {
    return ReferenceRules.onDelete(attribute, ReferenceRules.found(attribute, clause));
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
