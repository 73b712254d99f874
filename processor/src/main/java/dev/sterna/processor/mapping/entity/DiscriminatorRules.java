package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnClauses;
import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.TypeLimits;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.schema.Identifier;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code @DiscriminatorColumn} and {@code @DiscriminatorValue} (Jakarta Persistence 3.2, sections
 * 11.1.12 to 11.1.14), and Hibernate's {@code @DiscriminatorFormula} and
 * {@code @DiscriminatorOptions}.
 */
final class DiscriminatorRules {

  private static final String NAME = "DTYPE";

  /** Of a column in general; a discriminator that nothing overrides has 31. */
  private static final int USUAL_LENGTH = 255;

  private final NamingRules naming;
  private final Problems problems;

  DiscriminatorRules(NamingRules naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  /** The discriminator of a hierarchy, as the class at its root has it. */
  Optional<Discriminator> read(
      InheritanceStrategy strategy, Annotations annotations, Origin origin) {
    Optional<AnnotationView> column = annotations.persistence("DiscriminatorColumn");
    Optional<AnnotationView> formula = annotations.hibernate("DiscriminatorFormula");
    return switch (strategy) {
      case SINGLE_TABLE ->
          Optional.of(
              formula.isPresent()
                  ? computed(formula.get(), column)
                  : stored(column, annotations, origin));
      case JOINED -> {
        formula.ifPresent(
            f -> problems.report(InheritanceMessage.DISCRIMINATOR_MISPLACED, f.origin(), "JOINED"));
        yield column.map(c -> stored(Optional.of(c), annotations, origin));
      }
      case TABLE_PER_CLASS -> Optional.empty();
    };
  }

  private static boolean option(Annotations annotations, String member, boolean usual) {
    Optional<AnnotationView> options = annotations.hibernate("DiscriminatorOptions");
    return options.isPresent() ? options.get().truth(member, usual) : usual;
  }

  private static Discriminator computed(AnnotationView formula, Optional<AnnotationView> column) {
    DiscriminatorType stated = type(formula);
    DiscriminatorType type =
        stated == DiscriminatorType.STRING
            ? column.map(DiscriminatorRules::type).orElse(stated)
            : stated;
    return new Discriminator(type, Optional.empty(), formula.text("value").orElse(""), true, true);
  }

  private Discriminator stored(
      Optional<AnnotationView> annotation, Annotations beside, Origin origin) {
    MappedColumn column = column(annotation, NAME, origin);
    return new Discriminator(
        annotation.isPresent() ? type(annotation.get()) : DiscriminatorType.STRING,
        Optional.of(option(beside, "insert", true) ? column : column.unwritten()),
        Identifier.sql(column.name().catalog()),
        annotation.isPresent(),
        option(beside, "force", false));
  }

  private MappedColumn column(
      Optional<AnnotationView> annotation, String usualName, Origin origin) {
    DiscriminatorType type =
        annotation.isPresent() ? type(annotation.get()) : DiscriminatorType.STRING;
    ColumnMembers members = ColumnMembers.of(annotation, origin, problems);
    MappedColumn column =
        MappedColumn.of(
                naming.column(members.name().orElse(usualName)),
                type.stored(
                    annotation.isPresent() ? annotation.get().integer("length") : Optional.empty()),
                members.definition().isPresent()
                    ? members.definition().get().clauses()
                    : ColumnClauses.NONE,
                members,
                List.of())
            .notNull();
    requireLimits(column);
    return column;
  }

  private void requireLimits(MappedColumn column) {
    Optional<String> range = TypeLimits.exceeded(column.sql());
    if (range.isPresent()) {
      problems.report(
          MappingMessage.TYPE_OUT_OF_RANGE,
          column.origin(),
          column.name().text(),
          column.sql(),
          range.get());
    }
  }

  /**
   * The column that tells apart the classes of an embeddable attribute, of which nothing is
   * checked.
   *
   * @param root the annotations of the class that is its type
   */
  MappedColumn ofEmbedded(Attribute embedded, Annotations root) {
    Optional<AnnotationView> column = root.persistence("DiscriminatorColumn");
    Optional<AnnotationView> override =
        embedded.overrides().replacing("{discriminator}", Annotations.NONE).persistence("Column");
    String usual = column.isPresent() ? NAME : embedded.name() + "_" + NAME;
    return override.isEmpty()
        ? column(column, usual, embedded.origin())
        : column(Optional.of(renamed(column, override.get())), usual, embedded.origin());
  }

  /** An override says the name and the length, the rest stays. */
  private static AnnotationView renamed(Optional<AnnotationView> column, AnnotationView override) {
    Map<String, MemberValue> values =
        new HashMap<>(column.map(AnnotationView::values).orElse(Map.of()));
    values.put("length", new MemberValue(USUAL_LENGTH, override.origin()));
    values.putAll(override.values());
    return new AnnotationView(override.name(), override.origin(), values);
  }

  private static DiscriminatorType type(AnnotationView annotation) {
    return annotation
        .constant("discriminatorType")
        .map(DiscriminatorType::valueOf)
        .orElse(DiscriminatorType.STRING);
  }

  /** The value of an entity; without one its rows cannot be told apart, which is then reported. */
  Optional<DiscriminatorValue> value(
      DiscriminatorType type, String entityName, Annotations annotations, Origin origin) {
    Optional<AnnotationView> stated = annotations.persistence("DiscriminatorValue");
    Optional<String> value =
        stated.isPresent() ? stated.get().written("value") : type.usual(entityName);
    if (stated.isPresent() && value.equals(Optional.of("null"))) {
      return Optional.of(DiscriminatorValue.NULL);
    }
    if (stated.isPresent() && value.equals(Optional.of("not null"))) {
      return Optional.of(DiscriminatorValue.ANY);
    }
    Optional<String> literal = value.isPresent() ? type.literal(value.get()) : Optional.empty();
    if (literal.isEmpty()) {
      problems.report(
          InheritanceMessage.DISCRIMINATOR_VALUE,
          stated.map(v -> v.origin("value")).orElse(origin),
          entityName,
          type);
      return Optional.empty();
    }
    return Optional.of(DiscriminatorValue.one(literal.get()));
  }
}
