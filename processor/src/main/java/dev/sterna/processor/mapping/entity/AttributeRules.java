package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.BasicTypes;
import dev.sterna.processor.mapping.column.ColumnRules;
import dev.sterna.processor.mapping.column.Converters;
import dev.sterna.processor.mapping.column.DocumentTypes;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.StoredType;
import dev.sterna.processor.mapping.column.TimeZoneRules;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.StatedNames;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.CollectionMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.StartMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.type.DeclaredType;

/**
 * Tells which family of mapping an attribute belongs to, and hands it to the rules of that family
 * (Jakarta Persistence 3.2, sections 2.2 to 2.12).
 */
final class AttributeRules {

  /** Basic types that neither count nor tell the time. */
  private static final Set<String> WITHOUT_NEXT =
      Set.of(
          "java.lang.Boolean",
          "java.lang.Character",
          "java.lang.Double",
          "java.lang.Float",
          "java.lang.String",
          "java.math.BigDecimal",
          "java.math.BigInteger",
          "java.time.LocalDate",
          "java.time.LocalTime",
          "java.util.UUID");

  private final ColumnRules columns;
  private final ToOneRules toOnes;
  private final EmbeddedRules embeddeds;
  private final StructRules structs;
  private final CompositeTypeRules composites;
  private final Contradictions contradictions;
  private final CollectionAnnotations collectionAnnotations;
  private final PluralRules plurals;
  private final AnyRules anys;
  private final GeneratorRules generators;
  private final StatedNames names;
  private final Problems problems;

  AttributeRules(
      JavaTypes javaTypes,
      AttributeReader reader,
      Converters converters,
      NamingRules naming,
      DocumentTypes documents,
      StatedNames names,
      Problems problems) {
    columns = new ColumnRules(reader, javaTypes, converters, naming, documents, problems);
    ReferenceRules references = new ReferenceRules(javaTypes, reader, problems);
    toOnes = new ToOneRules(references);
    embeddeds = new EmbeddedRules(reader, this::read, naming, problems);
    structs = new StructRules(reader, new BasicTypes(javaTypes), embeddeds, columns, problems);
    composites = new CompositeTypeRules(reader.sources(), problems);
    contradictions = new Contradictions(problems);
    collectionAnnotations = new CollectionAnnotations(javaTypes, problems);
    ElementRules elements = new ElementRules(references, this::singular, problems);
    anys = new AnyRules(javaTypes, columns, problems);
    generators = new GeneratorRules(javaTypes, reader, problems);
    plurals =
        new PluralRules(
            javaTypes,
            references,
            elements,
            columns,
            new CollectionPlaces(javaTypes, reader),
            new SoftDeleteRules(javaTypes, reader.sources(), naming, problems),
            new RowCopyRules(javaTypes, reader),
            anys,
            generators,
            naming,
            problems);
    this.names = names;
    this.problems = problems;
  }

  /** The attribute, if it has columns and nothing is wrong with it, which is then reported. */
  Optional<? extends MappedAttribute> read(Attribute attribute) {
    return attribute.annotations().areNone() ? singular(attribute) : annotated(attribute);
  }

  private Optional<? extends MappedAttribute> annotated(Attribute attribute) {
    names.check(attribute.annotations());
    contradictions.check(attribute);
    collectionAnnotations.check(attribute);
    ToOneRules.refuseColumn(attribute, problems);
    if (!UnsupportedAnnotations.areSupportedOnAttribute(attribute.annotations(), problems)
        || isFormula(attribute)) {
      return Optional.empty();
    }
    if (ToOneRules.isInverse(attribute)) {
      contradictions.checkInverse(attribute);
      return Optional.empty();
    }
    Optional<AnnotationView> plural = PluralRules.annotation(attribute);
    if (plural.isPresent()) {
      refuseMapsId(attribute);
      return plurals.read(attribute, plural.get());
    }
    Optional<AnnotationView> softDelete = attribute.annotations().hibernate("SoftDelete");
    if (softDelete.isPresent()) {
      problems.report(
          CollectionMessage.SOFT_DELETE_MISPLACED, softDelete.get().origin(), attribute.name());
    }
    Optional<AnnotationView> any = AnyRules.annotation(attribute);
    if (any.isPresent()) {
      return anys.read(attribute, any.get());
    }
    Optional<AnnotationView> relationship = ToOneRules.relationship(attribute);
    if (relationship.isPresent()) {
      return JoinTableRules.annotation(attribute).isPresent()
          ? plurals.readToOne(attribute, relationship.get())
          : toOnes.read(attribute, relationship.get());
    }
    return singular(attribute);
  }

  /** In Hibernate a formula is that of a basic attribute that has no column. */
  private boolean isFormula(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    return annotations.hibernate("Formula").isPresent()
        && annotations.first("Column", "ManyToOne", "OneToOne", "OneToMany", "ManyToMany").isEmpty()
        && embeddeds.embeddable(attribute).isEmpty();
  }

  private Optional<? extends MappedAttribute> singular(Attribute attribute) {
    Optional<AnnotationView> composite = CompositeTypeRules.annotation(attribute);
    if (composite.isPresent()) {
      return composites
          .embeddable(attribute, composite.get())
          .flatMap(type -> embeddeds.read(attribute, type));
    }
    Optional<DeclaredType> struct = structs.embeddable(attribute);
    if (struct.isPresent()) {
      return structs.read(attribute, struct.get());
    }
    Optional<DeclaredType> embeddable = embeddeds.embeddable(attribute);
    if (embeddable.isPresent() && attribute.annotations().hasPersistence("Version")) {
      problems.report(
          MappingMessage.VERSION_TYPE,
          attribute.origin(),
          attribute.name(),
          JavaTypes.nameOf(embeddable.get()));
    }
    return embeddable.isPresent() ? embedded(attribute, embeddable.get()) : basic(attribute);
  }

  /**
   * Section 11.1.21: a generator of Jakarta Persistence makes one value. Hibernate makes the
   * sequence or table of an id of several all the same.
   */
  private Optional<EmbeddedAttribute> embedded(Attribute attribute, DeclaredType type) {
    Optional<AnnotationView> generated = attribute.annotations().persistence("GeneratedValue");
    if (generated.isPresent()
        && !generators.isGeneric(attribute, generated.get())
        && !(attribute.id() && GeneratorRules.isCounted(generated.get()))) {
      problems.report(StartMessage.ID_GENERATED_WHOLE, generated.get().origin(), attribute.name());
    }
    return embeddeds.read(attribute, type);
  }

  private Optional<? extends MappedAttribute> basic(Attribute attribute) {
    Optional<AnnotationView> generated = attribute.annotations().persistence("GeneratedValue");
    if (generated.isPresent() && !attribute.id()) {
      problems.report(MappingMessage.GENERATED_NOT_ID, generated.get().origin(), attribute.name());
    }
    if (!attribute.id()) {
      generators.requireUnseen(attribute);
    }
    requireNext(attribute);
    refuseMapsId(attribute);
    return TimeZoneRules.isSplit(attribute) ? split(attribute) : whole(attribute);
  }

  /** Section 11.1.57: the value of a version is followed by another one. */
  private void requireNext(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (!annotations.hasPersistence("Version")) {
      return;
    }
    String type = JavaTypes.boxedNameOf(attribute.type());
    if (WITHOUT_NEXT.contains(type)
        && annotations.hibernate("Type").isEmpty()
        && annotations.hibernate("JavaType").isEmpty()) {
      problems.report(MappingMessage.VERSION_TYPE, attribute.origin(), attribute.name(), type);
    }
  }

  /** Section 11.1.39. */
  private void refuseMapsId(Attribute attribute) {
    Optional<AnnotationView> mapsId = attribute.annotations().persistence("MapsId");
    if (mapsId.isPresent()) {
      problems.report(AttributeMessage.MAPS_ID_MISPLACED, mapsId.get().origin(), attribute.name());
    }
  }

  /** An attribute whose offset has a column of its own is made of two parts. */
  private Optional<EmbeddedAttribute> split(Attribute attribute) {
    List<MappedAttribute> parts = new ArrayList<>();
    for (MappedColumn column : columns.split(attribute)) {
      parts.add(new BasicAttribute(attribute, false, column));
    }
    return Optional.of(new EmbeddedAttribute(attribute, parts));
  }

  private Optional<BasicAttribute> whole(Attribute attribute) {
    Optional<MappedColumn> column = columns.column(attribute);
    return column.isPresent()
        ? Optional.of(
            new BasicAttribute(
                attribute,
                ColumnRules.isMandatory(attribute),
                attribute.id() ? generators.key(attribute, column.get()) : column.get()))
        : Optional.empty();
  }

  /** The type of the column of a basic attribute of which nothing is said. */
  Optional<StoredType> usualType(Attribute attribute) {
    return columns.column(attribute.asId(Annotations.NONE)).map(MappedColumn::type);
  }
}
