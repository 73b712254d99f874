package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.Generator.Source;
import dev.sterna.processor.report.MappingMessage;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Hibernate's {@code @GenericGenerator}: a class, or a word for one, and parameters, said in the
 * terms of the generators that Jakarta Persistence has.
 */
final class GenericGenerators {

  private static final Map<String, Source> KNOWN =
      Map.ofEntries(
          Map.entry("assigned", Source.UNSEEN),
          Map.entry("foreign", Source.UNSEEN),
          Map.entry("guid", Source.UNSEEN),
          Map.entry("increment", Source.UNSEEN),
          Map.entry("select", Source.UNSEEN),
          Map.entry("uuid", Source.UNSEEN),
          Map.entry("uuid.hex", Source.UNSEEN),
          Map.entry("uuid2", Source.UNSEEN),
          Map.entry("identity", Source.IDENTITY),
          Map.entry("native", Source.SEQUENCE),
          Map.entry("sequence", Source.SEQUENCE),
          Map.entry("enhanced-sequence", Source.SEQUENCE),
          Map.entry("table", Source.TABLE),
          Map.entry("enhanced-table", Source.TABLE));

  private static final Map<String, String> MEMBERS =
      Map.ofEntries(
          Map.entry("catalog", "catalog"),
          Map.entry("schema", "schema"),
          Map.entry("sequence_name", "sequenceName"),
          Map.entry("sequence", "sequenceName"),
          Map.entry("initial_value", "initialValue"),
          Map.entry("increment_size", "allocationSize"),
          Map.entry("table_name", "table"),
          Map.entry("segment_column_name", "pkColumnName"),
          Map.entry("value_column_name", "valueColumnName"),
          Map.entry("segment_value", "pkColumnValue"));

  private static final Set<String> NUMBERS = Set.of("initialValue", "allocationSize");

  /** What makes a sequence or table other than its members say. */
  private static final Set<String> UNSUPPORTED =
      Set.of("force_table_use", "sequence_per_entity_suffix", "segment_value_length");

  /** With these, each value of a sequence stands for itself or for many that nobody counts. */
  private static final Set<String> SINGLE = Set.of("none", "hilo", "legacy-hilo");

  private final GeneratorClasses classes;
  private final Problems problems;

  GenericGenerators(GeneratorClasses classes, Problems problems) {
    this.classes = classes;
    this.problems = problems;
  }

  /** What a word stands for that Hibernate knows as a generator. */
  static Optional<Source> known(String strategy) {
    return Optional.ofNullable(KNOWN.get(strategy));
  }

  /** The generator of an id; one of a class that only running it tells about is reported. */
  Generator generator(AnnotationView generic, Attribute id) {
    Optional<String> type = generic.type("type").flatMap(JavaTypes::element).map(JavaTypes::nameOf);
    String strategy = type.or(() -> generic.text("strategy")).orElse("");
    Optional<Generator> made =
        known(strategy).map(Generator::of).or(() -> classes.exported(strategy));
    if (made.isEmpty()) {
      classes.reportUndecidable(strategy, generic.origin(), id);
      return Generator.UNSEEN;
    }
    AnnotationView declared = withClass(standard(generic), made.get().declared());
    return new Generator(made.get().source(), Optional.of(declared), generic.text("name"));
  }

  /** What is said on the class of a generator has the last word, but for the name of each use. */
  private static AnnotationView withClass(AnnotationView use, Optional<AnnotationView> ofClass) {
    Map<String, MemberValue> values = new HashMap<>(use.values());
    ofClass.ifPresent(said -> values.putAll(said.values()));
    Optional.ofNullable(use.values().get("name")).ifPresent(name -> values.put("name", name));
    return new AnnotationView(use.name(), use.origin(), values);
  }

  /** What a generic generator says, as the members of the standard ones would say it. */
  private AnnotationView standard(AnnotationView generic) {
    Map<String, MemberValue> values = new HashMap<>();
    generic.text("name").ifPresent(name -> values.put("name", generic.values().get("name")));
    boolean single = false;
    for (AnnotationView parameter : generic.annotations("parameters")) {
      String name = parameter.text("name").orElse("");
      String value = parameter.text("value").orElse("");
      single |= name.equals("optimizer") && SINGLE.contains(value);
      if (UNSUPPORTED.contains(name) && !value.equals("false")) {
        problems.report(
            MappingMessage.ANNOTATION_UNSUPPORTED,
            parameter.origin(),
            "GenericGenerator(parameters = " + name + ")");
      }
      String member = MEMBERS.get(name);
      if (member != null) {
        number(value)
            .filter(number -> NUMBERS.contains(member))
            .ifPresentOrElse(
                number -> values.put(member, new MemberValue(number, parameter.origin())),
                () -> values.put(member, new MemberValue(value, parameter.origin())));
      }
    }
    if (single) {
      values.put("allocationSize", new MemberValue(1, generic.origin()));
    }
    return new AnnotationView(Annotations.HIBERNATE + "GenericGenerator", generic.origin(), values);
  }

  private static Optional<Integer> number(String text) {
    try {
      return Optional.of(Integer.valueOf(text));
    } catch (NumberFormatException none) {
      return Optional.empty();
    }
  }
}
