package dev.sterna.processor.mapping.name;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Checks the names that annotations state. One that Sterna derives is cut without a word, as
 * PostgreSQL does, and it can be neither empty nor without meaning.
 */
public final class StatedNames {

  private static final List<String> EMPTY = List.of("``", "\"\"");

  private static final Set<String> TABLES =
      Set.of("Table", "SecondaryTable", "JoinTable", "CollectionTable");

  private static final Set<String> COLUMNS =
      Set.of(
          "Column",
          "JoinColumn",
          "PrimaryKeyJoinColumn",
          "MapKeyColumn",
          "MapKeyJoinColumn",
          "OrderColumn",
          "DiscriminatorColumn");

  /** Those whose name no naming strategy changes. */
  private static final Set<String> CONSTRAINTS =
      Set.of("Index", "UniqueConstraint", "CheckConstraint", "ForeignKey");

  private final NamingRules naming;
  private final Problems problems;

  public StatedNames(NamingRules naming, Problems problems) {
    this.naming = naming;
    this.problems = problems;
  }

  public void check(Annotations annotations) {
    annotations.all().forEach(this::check);
  }

  /** Annotations stand in each other, as indexes do in a table. */
  private void check(AnnotationView annotation) {
    String name = annotation.name();
    if (name.startsWith(Annotations.PERSISTENCE)) {
      String simpleName = name.substring(Annotations.PERSISTENCE.length());
      if (TABLES.contains(simpleName)) {
        check(annotation, "schema", naming::schema);
        check(annotation, "name", naming::table);
      } else if (COLUMNS.contains(simpleName)) {
        check(annotation, "name", naming::column);
      } else if (CONSTRAINTS.contains(simpleName)) {
        check(annotation, "name", PhysicalName::of);
      } else if (simpleName.equals("SequenceGenerator")) {
        check(annotation, "schema", naming::schema);
        check(annotation, "sequenceName", naming::sequence);
      } else if (simpleName.equals("TableGenerator")) {
        check(annotation, "schema", naming::schema);
        check(annotation, "table", naming::table);
        check(annotation, "pkColumnName", naming::column);
        check(annotation, "valueColumnName", naming::column);
      }
    }
    for (String member : new TreeSet<>(annotation.values().keySet())) {
      annotation.annotations(member).forEach(this::check);
    }
  }

  private void check(
      AnnotationView annotation, String member, Function<String, PhysicalName> physical) {
    annotation
        .text(member)
        .ifPresent(
            written ->
                fault(written, physical)
                    .ifPresent(
                        fault ->
                            problems.report(
                                MappingMessage.NAME_UNUSABLE,
                                annotation.origin(member),
                                written,
                                fault.problem(),
                                fault.nextStep())));
  }

  private static Optional<NameFault> fault(
      String written, Function<String, PhysicalName> physical) {
    return NameFault.of(EMPTY.contains(written) ? "" : physical.apply(written).text());
  }
}
