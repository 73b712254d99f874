package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.MisfitMessage;
import dev.sterna.processor.report.OverlookedMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/** Annotations of which Hibernate takes one or the other, but not both. */
final class Contradictions {

  private static final String ID = Annotations.PERSISTENCE + "Id";
  private static final String ELEMENTS = Annotations.PERSISTENCE + "ElementCollection";
  private static final String MAPS_ID = Annotations.PERSISTENCE + "MapsId";
  private static final String CREATION = Annotations.HIBERNATE + "CreationTimestamp";
  private static final String UPDATE = Annotations.HIBERNATE + "UpdateTimestamp";

  private static final String CURRENT = Annotations.HIBERNATE + "CurrentTimestamp";
  private static final String GENERATED = Annotations.HIBERNATE + "Generated";
  private static final String NATURAL_ID = Annotations.HIBERNATE + "NaturalId";

  private static final List<String> TIMESTAMPS = List.of(CREATION, UPDATE, CURRENT);

  /** Those that say something of the column of a value, and nothing of one that refers. */
  private static final List<String> OF_VALUES = List.of("GeneratedColumn", "Check", "Checks");

  /** The ways to lock that compare columns. */
  private static final List<String> BY_COLUMNS = List.of("ALL", "DIRTY");

  /** Those that no attribute has together, in pairs. */
  private static final List<List<String>> PAIRS =
      List.of(
          List.of(Annotations.PERSISTENCE + "MapKey", Annotations.PERSISTENCE + "MapKeyColumn"),
          List.of(ELEMENTS, Annotations.PERSISTENCE + "MapKey"),
          List.of(ELEMENTS, NATURAL_ID),
          List.of(Annotations.PERSISTENCE + "OneToMany", NATURAL_ID),
          List.of(Annotations.PERSISTENCE + "ManyToMany", NATURAL_ID),
          List.of(ELEMENTS, Annotations.HIBERNATE + "TenantId"),
          List.of(MAPS_ID, Annotations.PERSISTENCE + "JoinTable"),
          List.of(Annotations.HIBERNATE + "Bag", Annotations.PERSISTENCE + "OrderColumn"),
          List.of(ID, Annotations.PERSISTENCE + "Version"),
          List.of(ID, CREATION),
          List.of(ID, UPDATE),
          List.of(ID, CURRENT),
          List.of(CREATION, UPDATE),
          List.of(CREATION, CURRENT),
          List.of(CREATION, GENERATED),
          List.of(UPDATE, CURRENT),
          List.of(UPDATE, GENERATED));

  private final Problems problems;

  /** The first of the model: the others have its type. */
  private Optional<Attribute> tenantId = Optional.empty();

  Contradictions(Problems problems) {
    this.problems = problems;
  }

  /** Reports what the annotations of an attribute say against each other. */
  void check(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (annotations.areNone()) {
      return;
    }
    Map<String, AnnotationView> byName = annotations.byName();
    if (annotations.hibernate("TenantId").isPresent()) {
      requireOneType(attribute);
    }
    Optional<AnnotationView> array = annotations.hibernate("Array");
    if (array.isPresent() && array.get().integer("length", 0) < 0) {
      problems.report(MisfitMessage.ARRAY_LENGTH, array.get().origin("length"), attribute.name());
    }
    if (byName.size() > 1) {
      for (List<String> pair : PAIRS) {
        refuse(
            attribute.name(),
            Optional.ofNullable(byName.get(pair.get(0))),
            Optional.ofNullable(byName.get(pair.get(1))));
      }
      refuseJoinColumn(attribute, "ManyToMany", "JoinTable");
      refuseJoinColumn(attribute, "ElementCollection", "CollectionTable");
      refuseOverride(attribute);
      refuse(
          attribute.name(),
          byName.containsKey(Annotations.PERSISTENCE + "Column")
              ? Optional.empty()
              : annotations.persistence("ElementCollection"),
          annotations.hibernate("Formula"));
      checkRelationship(attribute);
    }
    if (attribute.id()) {
      refuseTimestamp(attribute);
      refuse(
          attribute.name(),
          annotations.first("Id", "EmbeddedId"),
          annotations.hibernate("Formula"));
    }
    Optional<AnnotationView> notFound = annotations.hibernate("NotFound");
    if (notFound.isPresent() && notFound.get().constant("action").equals(Optional.of("IGNORE"))) {
      refuse(attribute.name(), annotations.hibernate("NaturalId"), notFound);
    }
  }

  private void requireOneType(Attribute tenant) {
    Attribute first = tenantId.orElse(tenant);
    tenantId = Optional.of(first);
    String type = JavaTypes.boxedNameOf(tenant.type());
    String other = JavaTypes.boxedNameOf(first.type());
    if (!type.equals(other)) {
      problems.report(
          StartMessage.TENANT_TYPES,
          tenant.origin(),
          tenant.name(),
          type,
          JavaTypes.nameOf((TypeElement) first.element().getEnclosingElement()),
          other);
    }
  }

  /** What is no value of a relationship, and what Hibernate makes nothing of there. */
  private void checkRelationship(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> relationship =
        annotations.mayBeHibernates() ? ToOneRules.relationship(attribute) : Optional.empty();
    if (relationship.isEmpty()) {
      return;
    }
    for (String name : TIMESTAMPS) {
      refuse(attribute.name(), relationship, Optional.ofNullable(annotations.byName().get(name)));
    }
    for (String name : OF_VALUES) {
      Optional<AnnotationView> found = annotations.hibernate(name);
      if (found.isPresent()) {
        problems.report(
            OverlookedMessage.NOT_ON_REFERENCE, found.get().origin(), name, attribute.name());
      }
    }
  }

  /** Of a part of an id; of the whole it is a pair that contradicts. */
  private void refuseTimestamp(Attribute part) {
    Map<String, AnnotationView> byName = part.annotations().byName();
    for (String name : TIMESTAMPS) {
      if (byName.containsKey(name) && !byName.containsKey(ID)) {
        AnnotationView found = byName.get(name);
        problems.report(
            StartMessage.ID_BY_TIMESTAMP, found.origin(), part.name(), found.simpleName());
      }
    }
  }

  /** The columns of a table of its own belong to the annotation of the table (section 11.1.8). */
  private void refuseJoinColumn(Attribute attribute, String kind, String table) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> column = annotations.first("JoinColumn", "JoinColumns");
    Optional<AnnotationView> collection = annotations.persistence(kind);
    if (column.isPresent()
        && collection.isPresent()
        && !collection.get().has("mappedBy")
        && column.get().origin().element().equals(attribute.element())) {
      problems.report(
          AttributeMessage.JOIN_COLUMN_MISPLACED,
          column.get().origin(),
          attribute.name(),
          kind,
          table);
    }
  }

  /** A relationship that the other side maps has no join columns to be overridden. */
  private void refuseOverride(Attribute attribute) {
    Optional<AnnotationView> relationship = attribute.annotations().persistence("OneToOne");
    if (relationship.isEmpty() || !relationship.get().has("mappedBy")) {
      return;
    }
    for (AnnotationView column : attribute.annotations().repeated("JoinColumn", "JoinColumns")) {
      if (!column.origin().element().equals(attribute.element())) {
        problems.report(CollectionMessage.MAPPED_WITH_COLUMN, column.origin(), attribute.name());
      }
    }
  }

  /** Reports what the annotations of an entity say against each other. */
  void check(String entity, Annotations annotations) {
    refuse(entity, annotations.hibernate("SoftDelete"), annotations.hibernate("SQLDelete"));
    for (AnnotationView convert : annotations.repeated("Convert", "Converts")) {
      if (convert.text("attributeName").isEmpty()) {
        problems.report(StartMessage.CONVERT_OF_NOTHING, convert.origin(), entity);
      }
    }
    Optional<AnnotationView> locking = annotations.hibernate("OptimisticLocking");
    if (locking.isPresent()
        && BY_COLUMNS.contains(locking.get().constant("type").orElse(""))
        && annotations.hibernate("DynamicUpdate").isEmpty()) {
      problems.report(StartMessage.LOCKED_BY_COLUMNS, locking.get().origin(), entity);
    }
  }

  /** Reports a one-to-one relationship that is mapped by the other side, and has to be an id. */
  void checkInverse(Attribute attribute) {
    if (attribute.id()) {
      problems.report(AttributeMessage.INVERSE_ID, attribute.origin(), attribute.name());
    }
    Optional<AnnotationView> comment = attribute.annotations().hibernate("Comment");
    if (comment.isPresent()) {
      problems.report(StartMessage.COMMENT_OF_INVERSE, comment.get().origin(), attribute.name());
    }
  }

  private void refuse(String name, Optional<AnnotationView> one, Optional<AnnotationView> other) {
    if (one.isPresent() && other.isPresent()) {
      problems.report(
          AttributeMessage.CONTRADICTION,
          other.get().origin(),
          name,
          one.get().simpleName(),
          other.get().simpleName());
    }
  }
}
