package dev.sterna.processor.mapping;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.Severity;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The schema that a set of entities asks for.
 *
 * @param schema the schema; without what has an error in {@code problems}
 * @param entities the qualified name of the entity class of each table that has one
 * @param origins where each table and column comes from
 * @param hints what it says of past names
 * @param openNames the names of constraints and indexes that it does not state
 * @param problems what is wrong with the entities, in the order of their names
 */
public record MappedModel(
    Schema schema,
    SortedMap<QualifiedName, String> entities,
    Origins origins,
    NameHints hints,
    Set<QualifiedName> openNames,
    List<Problem> problems) {

  public MappedModel {
    Objects.requireNonNull(schema, "schema");
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
    Objects.requireNonNull(origins, "origins");
    Objects.requireNonNull(hints, "hints");
    Objects.requireNonNull(openNames, "openNames");
    problems = List.copyOf(problems);
  }

  /** Whether the schema is not what the author of the entities means. */
  public boolean hasErrors() {
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        return true;
      }
    }
    return false;
  }
}
