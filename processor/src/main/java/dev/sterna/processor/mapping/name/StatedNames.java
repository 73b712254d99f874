package dev.sterna.processor.mapping.name;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Annotations;
import dev.sterna.processor.mapping.declaration.MemberValue;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.report.MappingMessage;
import java.util.Collection;
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
    for (AnnotationView annotation : annotations.all()) {
      check(annotation);
    }
  }

  /** Annotations stand in each other, as indexes do in a table. */
  private void check(AnnotationView annotation) {
    if (annotation.values().isEmpty()) {
      return;
    }
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
    for (String member : annotated(annotation)) {
      for (AnnotationView inner : annotation.annotations(member)) {
        check(inner);
      }
    }
  }

  /** The members that hold annotations, in an order that no hash decides. */
  private static Collection<String> annotated(AnnotationView annotation) {
    Collection<String> members = List.of();
    for (Map.Entry<String, MemberValue> member : annotation.values().entrySet()) {
      if (member.getValue().holdsAnnotations()) {
        members = members.isEmpty() ? new TreeSet<>() : members;
        members.add(member.getKey());
      }
    }
    return members;
  }

  private void check(
      AnnotationView annotation, String member, Function<String, PhysicalName> physical) {
    Optional<String> written = annotation.text(member);
    Optional<NameFault> fault =
        written.isPresent() ? fault(written.get(), physical) : Optional.empty();
    if (fault.isPresent()) {
      problems.report(
          MappingMessage.NAME_UNUSABLE,
          annotation.origin(member),
          written.get(),
          fault.get().problem(),
          fault.get().nextStep());
    }
  }

  private static Optional<NameFault> fault(
      String written, Function<String, PhysicalName> physical) {
    return NameFault.of(EMPTY.contains(written) ? "" : physical.apply(written).text());
  }
}
