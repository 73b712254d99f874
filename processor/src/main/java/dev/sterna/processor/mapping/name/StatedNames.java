package dev.sterna.processor.mapping.name;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Checks the names that annotations state. One that Sterna derives is cut without a word, as
 * PostgreSQL does, and it can be neither empty nor without meaning.
 */
public final class StatedNames {

  private static final List<String> EMPTY = List.of("``", "\"\"");

  /** The members of Jakarta Persistence's annotations that name something in the database. */
  private static final Map<String, List<String>> MEMBERS =
      Map.of(
          "Table", List.of("schema", "name"),
          "Column", List.of("name"),
          "JoinColumn", List.of("name"),
          "Index", List.of("name"),
          "UniqueConstraint", List.of("name"),
          "CheckConstraint", List.of("name"),
          "ForeignKey", List.of("name"),
          "SequenceGenerator", List.of("schema", "sequenceName"));

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
      MEMBERS
          .getOrDefault(name.substring(Annotations.PERSISTENCE.length()), List.of())
          .forEach(member -> check(annotation, member));
    }
    for (String member : new TreeSet<>(annotation.values().keySet())) {
      annotation.annotations(member).forEach(this::check);
    }
  }

  private void check(AnnotationView annotation, String member) {
    annotation
        .text(member)
        .ifPresent(
            written ->
                fault(written)
                    .ifPresent(
                        fault ->
                            problems.report(
                                MappingMessage.NAME_UNUSABLE,
                                annotation.origin(member),
                                written,
                                fault.problem(),
                                fault.nextStep())));
  }

  private Optional<NameFault> fault(String written) {
    return NameFault.of(EMPTY.contains(written) ? "" : naming.physical(written).text());
  }
}
