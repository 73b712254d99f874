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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The column of a basic attribute (Jakarta Persistence 3.2, sections 2.6 and 11.1.9). */
public final class ColumnRules {

  private final ValueRules values;
  private final NamingRules naming;
  private final Problems problems;

  public ColumnRules(
      AttributeReader reader,
      JavaTypes javaTypes,
      Converters converters,
      NamingRules naming,
      Problems problems) {
    BasicTypes basicTypes = new BasicTypes(javaTypes);
    ConverterRules converterRules = new ConverterRules(converters, basicTypes, javaTypes, problems);
    values = new ValueRules(reader, basicTypes, converterRules, problems);
    this.naming = naming;
    this.problems = problems;
  }

  /** The column, unless something is wrong with the attribute, which is then reported. */
  public Optional<MappedColumn> column(Attribute attribute) {
    return values.mapping(attribute).map(mapping -> column(attribute, mapping));
  }

  private MappedColumn column(Attribute attribute, BasicMapping mapping) {
    Optional<AnnotationView> annotation = attribute.annotations().persistence("Column");
    ColumnMembers members = ColumnMembers.read(annotation, attribute, problems);
    PhysicalName name = naming.column(members.name().orElse(attribute.name()));
    MappedColumn column =
        MappedColumn.of(
            name,
            mapping.type().stored(members.facets()),
            members.definition().map(ColumnDefinition::clauses).orElse(ColumnClauses.NONE),
            members,
            checks(members, mapping, name));
    requireLimits(attribute, column);
    return column;
  }

  private static List<CheckClause> checks(
      ColumnMembers members, BasicMapping mapping, PhysicalName column) {
    if (mapping.values().isEmpty()) {
      return members.checks();
    }
    List<CheckClause> checks = new ArrayList<>(members.checks());
    checks.add(mapping.values().get().on(column));
    return checks;
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
}
