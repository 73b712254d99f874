package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.schema.SqlType;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** The column of a basic attribute (Jakarta Persistence 3.2, sections 2.6 and 11.1.9). */
public final class ColumnRules {

  private static final Set<String> TEMPORAL = Set.of("java.util.Date", "java.util.Calendar");

  private final AttributeReader reader;
  private final BasicTypes basicTypes;
  private final NamingRules naming;
  private final Problems problems;

  public ColumnRules(
      AttributeReader reader, BasicTypes basicTypes, NamingRules naming, Problems problems) {
    this.reader = reader;
    this.basicTypes = basicTypes;
    this.naming = naming;
    this.problems = problems;
  }

  /** The column, unless something is wrong with the attribute, which is then reported. */
  public Optional<MappedColumn> column(Attribute attribute) {
    return basicType(attribute).map(type -> column(attribute, type));
  }

  private MappedColumn column(Attribute attribute, BasicType type) {
    Optional<AnnotationView> annotation = attribute.annotations().persistence("Column");
    ColumnMembers members = ColumnMembers.read(annotation, attribute, problems);
    PhysicalName name = naming.column(members.name().orElse(attribute.name()));
    MappedColumn column =
        MappedColumn.of(
            name,
            type.stored(members.facets()),
            members.definition().map(ColumnDefinition::clauses).orElse(ColumnClauses.NONE),
            members,
            Stream.concat(members.checks().stream(), enumCheck(attribute, name)).toList());
    TypeLimits.exceeded(column.type().sql())
        .ifPresent(
            range ->
                problems.report(
                    MappingMessage.TYPE_OUT_OF_RANGE,
                    members.origin(),
                    attribute.name(),
                    column.type().sql(),
                    range));
    return column;
  }

  private static Stream<CheckClause> enumCheck(Attribute attribute, PhysicalName column) {
    return isEnum(attribute)
        ? Stream.of(
            EnumRules.check(column, attribute.type(), EnumRules.isByName(attribute.annotations())))
        : Stream.empty();
  }

  /**
   * Whether an entity always has a value for the attribute. A primitive is mandatory only where
   * {@code @Column} is absent: with the annotation its {@code nullable} decides, which is true
   * unless said. In an embeddable class, of which there may be no instance, it is so only with
   * {@code @Basic}.
   */
  public static boolean isMandatory(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    Optional<AnnotationView> basic = annotations.persistence("Basic");
    boolean optional = basic.flatMap(b -> b.truth("optional")).orElse(true);
    return annotations.hasPersistence("Version")
        || !optional
        || attribute.type().getKind().isPrimitive()
            && !annotations.hasPersistence("Column")
            && (basic.isPresent() || !attribute.site().embedded());
  }

  private static boolean isEnum(Attribute attribute) {
    return JavaTypes.isEnum(attribute.type())
        && attribute.annotations().hibernate("JdbcTypeCode").isEmpty();
  }

  private Optional<BasicType> basicType(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    Optional<String> unresolved = JavaTypes.unresolved(attribute.type());
    if (unresolved.isPresent()) {
      problems.report(
          MappingMessage.TYPE_UNRESOLVED,
          attribute.origin(),
          attribute.name(),
          unresolved.orElseThrow());
      return Optional.empty();
    }
    boolean json = JsonRules.isJson(annotations);
    TypeMirror value = basicTypes.elementOf(attribute.type()).orElse(attribute.type());
    Optional<Message> misplaced =
        isEntity(attribute.type())
            ? Optional.of(MappingMessage.ENTITY_WITHOUT_RELATIONSHIP)
            : misplaced(json ? attribute.type() : value);
    if (misplaced.isPresent()) {
      problems.report(
          misplaced.orElseThrow(), attribute.origin(), attribute.name(), JavaTypes.nameOf(value));
      return Optional.empty();
    }
    if (json) {
      return Optional.of(BasicType.unlimited(SqlType.jsonb()));
    }
    if (annotations.hasPersistence("Temporal")) {
      return temporal(attribute, annotations.persistence("Temporal").orElseThrow());
    }
    if (annotations.hasPersistence("Enumerated")) {
      return enumerated(attribute, annotations.persistence("Enumerated").orElseThrow());
    }
    Optional<BasicType> type =
        annotations.hasPersistence("Lob")
            ? basicTypes.lob(attribute.type())
            : basicTypes.of(attribute.type());
    if (type.isEmpty()) {
      problems.report(
          MappingMessage.TYPE_NOT_BASIC,
          attribute.origin(),
          attribute.name(),
          JavaTypes.nameOf(attribute.type()));
    }
    return type;
  }

  private boolean isEntity(TypeMirror type) {
    return JavaTypes.element(type)
        .filter(element -> reader.annotationsOf(element).hasPersistence("Entity"))
        .isPresent();
  }

  /** What is wrong with a type that is mapped, but not as a basic one. */
  private Optional<Message> misplaced(TypeMirror type) {
    Optional<TypeElement> element = JavaTypes.element(type);
    if (element.isEmpty()) {
      return Optional.empty();
    }
    if (JavaTypes.isEnum(type) && hasOwnValues(element.orElseThrow())) {
      return Optional.of(MappingMessage.ENUM_VALUES_UNSUPPORTED);
    }
    Annotations ofType = reader.annotationsOf(element.orElseThrow());
    boolean embeddable =
        ofType.hasPersistence("Embeddable") || ofType.hibernate("Struct").isPresent();
    return embeddable ? Optional.of(MappingMessage.EMBEDDABLE_UNSUPPORTED) : Optional.empty();
  }

  /** Whether an enum says itself what is stored ({@code @EnumeratedValue}). */
  private boolean hasOwnValues(TypeElement type) {
    return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
        .anyMatch(field -> reader.annotationsOf(field).hasPersistence("EnumeratedValue"));
  }

  /** Section 11.1.53: of a date, or of an array or collection of dates. */
  private Optional<BasicType> temporal(Attribute attribute, AnnotationView temporal) {
    BasicType stored =
        switch (temporal.constant("value").orElse("TIMESTAMP")) {
          case "DATE" -> BasicType.fixed(SqlType.date(), 4);
          case "TIME" -> BasicType.seconds(SqlType::time, 0, 4);
          default -> BasicType.seconds(SqlType::timestamp, 6, 8);
        };
    Optional<BasicType> fitting =
        single(attribute.type(), type -> TEMPORAL.contains(JavaTypes.nameOf(type)), stored);
    if (fitting.isEmpty()) {
      problems.report(MappingMessage.NOT_TEMPORAL, temporal.origin(), attribute.name());
    }
    return fitting;
  }

  /** Section 11.1.18: of an enum, or of an array or collection of enums. */
  private Optional<BasicType> enumerated(Attribute attribute, AnnotationView enumerated) {
    BasicType stored =
        EnumRules.isByName(attribute.annotations()) ? EnumRules.NAME : EnumRules.ORDINAL;
    Optional<BasicType> fitting = single(attribute.type(), JavaTypes::isEnum, stored);
    if (fitting.isEmpty()) {
      problems.report(MappingMessage.NOT_ENUM, enumerated.origin(), attribute.name());
    }
    return fitting;
  }

  /** How a value of such a type is stored, or an array or a collection of such values. */
  private Optional<BasicType> single(
      TypeMirror type, Predicate<TypeMirror> suits, BasicType stored) {
    return suits.test(type)
        ? Optional.of(stored)
        : basicTypes.elementOf(type).filter(suits).map(element -> stored.array());
  }
}
