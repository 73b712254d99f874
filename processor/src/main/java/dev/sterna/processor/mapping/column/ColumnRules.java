package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.AttributeReader;
import dev.sterna.processor.mapping.declaration.BeanConstraints;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.NamePatterns;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.AttributeMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.schema.SqlType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The column of a basic attribute (Jakarta Persistence 3.2, sections 2.6 and 11.1.9). */
public final class ColumnRules {

  /** The annotations that generate the values of an attribute. */
  private static final List<String> GENERATED =
      List.of("CreationTimestamp", "UpdateTimestamp", "CurrentTimestamp", "TenantId");

  private static final Set<String> FLOATING = Set.of("real", "double precision", "float");

  private final ValueRules values;
  private final NamingRules naming;
  private final Problems problems;

  public ColumnRules(
      AttributeReader reader,
      JavaTypes javaTypes,
      Converters converters,
      NamingRules naming,
      DocumentTypes documents,
      Problems problems) {
    BasicTypes basicTypes = new BasicTypes(javaTypes);
    ConverterRules converterRules =
        new ConverterRules(converters, basicTypes, javaTypes, reader.sources(), problems);
    values =
        new ValueRules(
            reader,
            basicTypes,
            converterRules,
            new JdbcTypeRules(javaTypes),
            new UserTypeRules(javaTypes, reader.sources()),
            documents,
            problems);
    this.naming = naming;
    this.problems = problems;
  }

  /** The column, unless something is wrong with the attribute, which is then reported. */
  public Optional<MappedColumn> column(Attribute attribute) {
    Optional<BasicMapping> mapping = values.mapping(attribute);
    return mapping.isPresent() ? Optional.of(column(attribute, mapping.get())) : Optional.empty();
  }

  /**
   * The columns of an attribute whose offset is stored apart: Hibernate makes two attributes of it,
   * of which {@code @Column} gives the first no more than its name and digits.
   */
  public List<MappedColumn> split(Attribute attribute) {
    ColumnMembers members =
        ColumnMembers.read(attribute.annotations().persistence("Column"), attribute, problems);
    PhysicalName name = name(attribute, members.name().orElse(attribute.name()), "");
    BasicType type = TimeZoneRules.type(attribute.annotations(), attribute.type()).orElseThrow();
    ColumnMembers offset =
        ColumnMembers.read(TimeZoneRules.offsetColumn(attribute), attribute, problems);
    PhysicalName offsetName =
        name(
            attribute,
            offset.name().orElse(members.name().orElse(attribute.name()) + "_tz"),
            "_tz");
    return List.of(
        MappedColumn.of(
            name,
            type.stored(members.facets()).ofConverted(),
            ColumnClauses.NONE,
            members.bare(),
            List.of()),
        MappedColumn.of(
            offsetName,
            BasicType.fixed(SqlType.integer(), 4).stored(ColumnFacets.USUAL).ofConverted(),
            offset.definition().map(ColumnDefinition::clauses).orElse(ColumnClauses.NONE),
            offset.withClauses(offset.clauses().withNotNull(!members.nullable())),
            offset.checks()));
  }

  /** The column of an attribute whose values are of a composite type, which it has last. */
  public MappedColumn ofStruct(Attribute attribute, SqlType type) {
    return column(attribute, BasicMapping.of(BasicType.unlimited(type))).withoutComment();
  }

  private MappedColumn column(Attribute attribute, BasicMapping mapping) {
    Optional<AnnotationView> annotation = attribute.annotations().persistence("Column");
    ColumnMembers members =
        ColumnAdditions.to(
            ColumnMembers.read(annotation, attribute, problems), attribute.annotations());
    PhysicalName name = name(attribute, members.name().orElse(attribute.name()), "");
    StoredType usual = mapping.type().stored(ConstraintRules.facets(members.facets(), attribute));
    MappedColumn column =
        MappedColumn.of(
            name,
            usual,
            members.definition().isPresent()
                ? members.definition().get().clauses()
                : ColumnClauses.NONE,
            members,
            checks(attribute, members, mapping, name));
    if (hasScale(usual, members)) {
      problems.report(AttributeMessage.SCALE_OF_FLOATING, members.origin(), attribute.name());
    } else {
      requireLimits(attribute, column);
    }
    return !attribute.id() && attribute.annotations().hibernate("Changelog.ChangesetId").isPresent()
        ? column.with(column.clauses().withUnique(true))
        : column;
  }

  /**
   * @param suffix what comes after the attribute's past names
   */
  private PhysicalName name(Attribute attribute, String logical, String suffix) {
    NamePatterns patterns = attribute.site().namePatterns();
    List<Hint> hints = attribute.hints();
    return hints.isEmpty()
        ? naming.column(patterns.apply(logical))
        : naming.column(patterns.apply(logical), Hint.of(hints, suffix, patterns));
  }

  private static List<CheckClause> checks(
      Attribute attribute, ColumnMembers members, BasicMapping mapping, PhysicalName column) {
    List<CheckClause> constraints = ConstraintRules.checks(attribute, column);
    if (mapping.values().isEmpty() && constraints.isEmpty()) {
      return members.checks();
    }
    List<CheckClause> checks = new ArrayList<>(members.checks());
    if (mapping.values().isPresent()) {
      checks.add(mapping.values().get().on(column));
    }
    checks.addAll(constraints);
    return checks;
  }

  /** What Hibernate does not start with, whatever {@code columnDefinition} says. */
  private static boolean hasScale(StoredType usual, ColumnMembers members) {
    ColumnFacets facets = members.facets();
    return FLOATING.contains(usual.sql().name())
        && usual.sql().dimensions() == 0
        && facets.precision() > 0
        && facets.scale() != 0;
  }

  private void requireLimits(Attribute attribute, MappedColumn column) {
    Optional<String> range = TypeLimits.exceeded(column.sql());
    if (range.isPresent()) {
      problems.report(
          MappingMessage.TYPE_OUT_OF_RANGE,
          column.origin(),
          attribute.name(),
          column.sql(),
          range.get());
    }
  }

  /** Whether Hibernate itself gives the attribute its values. */
  private static boolean hasAlwaysAValue(Annotations annotations) {
    if (!annotations.mayBeHibernates()) {
      return false;
    }
    for (String annotation : GENERATED) {
      if (annotations.hibernate(annotation).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** Whether annotations make an attribute basic, though its type may be that of an embeddable. */
  public static boolean isBasic(Annotations annotations) {
    return ConverterRules.isConverted(annotations)
        || JdbcTypeRules.choice(annotations)
            .flatMap(JdbcTypeRules::code)
            .filter(JdbcTypeCode::isDocument)
            .isPresent()
        || annotations.hibernate("Type").isPresent();
  }

  /**
   * Whether an entity always has a value for the attribute. A primitive is mandatory only where
   * {@code @Column} is absent: with the annotation its {@code nullable} decides, which is true
   * unless said. In an embeddable class, of which there may be no instance, it is so only with
   * {@code @Basic}.
   */
  public static boolean isMandatory(Attribute attribute) {
    Annotations annotations = attribute.annotations();
    if (annotations.areNone()) {
      return attribute.type().getKind().isPrimitive() && !attribute.site().embedded();
    }
    if (ColumnAdditions.isGenerated(annotations)) {
      return false;
    }
    Optional<AnnotationView> basic = annotations.persistence("Basic");
    boolean optional = basic.isEmpty() || basic.get().truth("optional", true);
    return annotations.hasPersistence("Version")
        || hasAlwaysAValue(annotations)
        || BeanConstraints.isNotNull(annotations)
        || !optional
        || attribute.type().getKind().isPrimitive()
            && !annotations.hasPersistence("Column")
            && (basic.isPresent() || !attribute.site().embedded());
  }
}
