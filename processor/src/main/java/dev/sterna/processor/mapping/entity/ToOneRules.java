package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnAdditions;
import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.BeanConstraints;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/**
 * Relationships to one entity as they are declared (Jakarta Persistence 3.2, sections 2.10,
 * 11.1.25, 11.1.34 and 11.1.43).
 */
public final class ToOneRules {

  private static final List<String> RELATIONSHIPS = List.of("OneToOne", "OneToMany", "ManyToMany");

  private final AttributeReader reader;
  private final ForeignKeyRules foreignKeys;
  private final Problems problems;

  public ToOneRules(AttributeReader reader, Problems problems) {
    this.reader = reader;
    this.foreignKeys = new ForeignKeyRules(problems);
    this.problems = problems;
  }

  /** The annotation that makes an attribute such a relationship. */
  public static Optional<AnnotationView> relationship(Attribute attribute) {
    return attribute
        .annotations()
        .persistence("ManyToOne")
        .or(() -> attribute.annotations().persistence("OneToOne"));
  }

  /** Whether an attribute is the side of a relationship that has no column. */
  public static boolean isInverse(Attribute attribute) {
    for (String relationship : RELATIONSHIPS) {
      Optional<AnnotationView> annotation = attribute.annotations().persistence(relationship);
      if (annotation.isPresent() && annotation.get().text("mappedBy").isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The relationship, unless something is wrong with it, which is then reported. */
  public Optional<ToOne> read(Attribute attribute, AnnotationView relationship) {
    return target(attribute, relationship).map(target -> toOne(attribute, relationship, target));
  }

  private ToOne toOne(Attribute attribute, AnnotationView relationship, TypeElement target) {
    Annotations annotations = attribute.annotations();
    boolean mapsId = annotations.hasPersistence("MapsId");
    List<AnnotationView> columns = annotations.repeated("JoinColumn", "JoinColumns");
    if (columns.isEmpty() && mapsId) {
      columns = annotations.repeated("PrimaryKeyJoinColumn", "PrimaryKeyJoinColumns");
    }
    return new ToOne(
        attribute,
        Reference.of(
            attribute,
            attribute.name(),
            target,
            joinColumns(attribute, columns),
            foreignKeys.read(
                annotations
                    .persistence("JoinColumns")
                    .or(() -> annotations.persistence("JoinColumn"))
                    .flatMap(holder -> holder.annotation("foreignKey")))),
        annotations.hasPersistence("OneToOne") && !mapsId && !annotations.hasPersistence("Id"),
        relationship.truth("optional").orElse(true)
            && !mapsId
            && !BeanConstraints.isNotNull(annotations));
  }

  private List<JoinColumn> joinColumns(Attribute attribute, List<AnnotationView> columns) {
    Optional<AnnotationView> addition =
        columns.isEmpty() ? ColumnAdditions.first(attribute.annotations()) : Optional.empty();
    if (addition.isPresent()) {
      ColumnMembers members = ColumnMembers.read(Optional.empty(), attribute, problems);
      return List.of(
          new JoinColumn(
              ColumnAdditions.to(members, attribute.annotations()),
              Optional.empty(),
              addition.get()));
    }
    List<JoinColumn> joinColumns = new ArrayList<>();
    for (AnnotationView column : columns) {
      joinColumns.add(joinColumn(attribute, column));
    }
    return joinColumns;
  }

  private JoinColumn joinColumn(Attribute attribute, AnnotationView column) {
    ColumnMembers members = ColumnMembers.read(Optional.of(column), attribute, problems);
    return new JoinColumn(
        ColumnAdditions.to(members, attribute.annotations()),
        column.text("referencedColumnName"),
        column);
  }

  private Optional<TypeElement> target(Attribute attribute, AnnotationView relationship) {
    TypeMirror type =
        relationship
            .type("targetEntity")
            .filter(stated -> JavaTypes.element(stated).isPresent())
            .orElse(attribute.type());
    Optional<String> unresolved = JavaTypes.unresolved(type);
    if (unresolved.isPresent()) {
      problems.report(
          MappingMessage.TYPE_UNRESOLVED,
          attribute.origin(),
          attribute.name(),
          unresolved.orElseThrow());
      return Optional.empty();
    }
    Optional<TypeElement> target =
        JavaTypes.element(type)
            .filter(element -> reader.annotationsOf(element).hasPersistence("Entity"));
    if (target.isEmpty()) {
      Origin origin =
          relationship.has("targetEntity")
              ? relationship.origin("targetEntity")
              : attribute.origin();
      problems.report(
          MappingMessage.TARGET_NOT_ENTITY, origin, attribute.name(), JavaTypes.nameOf(type));
    }
    return target;
  }
}
