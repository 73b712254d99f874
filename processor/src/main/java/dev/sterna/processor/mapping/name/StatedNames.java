package dev.sterna.processor.mapping.name;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.List;
import java.util.Map;
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

  /** The members of Jakarta Persistence's annotations that name something in the database. */
  private static final Map<String, List<String>> MEMBERS =
      Map.ofEntries(
          Map.entry("Table", List.of("schema", "name")),
          Map.entry("SecondaryTable", List.of("schema", "name")),
          Map.entry("JoinTable", List.of("schema", "name")),
          Map.entry("CollectionTable", List.of("schema", "name")),
          Map.entry("Column", List.of("name")),
          Map.entry("JoinColumn", List.of("name")),
          Map.entry("PrimaryKeyJoinColumn", List.of("name")),
          Map.entry("MapKeyColumn", List.of("name")),
          Map.entry("MapKeyJoinColumn", List.of("name")),
          Map.entry("OrderColumn", List.of("name")),
          Map.entry("DiscriminatorColumn", List.of("name")),
          Map.entry("SequenceGenerator", List.of("schema", "sequenceName")),
          Map.entry(
              "TableGenerator", List.of("schema", "table", "pkColumnName", "valueColumnName")));

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
      if (CONSTRAINTS.contains(simpleName)) {
        check(annotation, "name", PhysicalName::of);
      }
      for (String member : MEMBERS.getOrDefault(simpleName, List.of())) {
        check(annotation, member, naming::physical);
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
