package dev.sterna.snapshot;

import dev.sterna.diff.Renames;
import dev.sterna.migration.EnumColumn;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What {@code schema.jsonl} holds: the schema at the head of the revisions, and what belongs to it
 * without being part of its equality.
 *
 * @param schema the schema
 * @param entities the qualified name of the entity class of each table that has one
 * @param retained what the database keeps though no entity declares it any more
 * @param rows the rows that entities declare
 * @param renames what had another name before, as long as it has its present one
 * @param enums the constants that values of columns stand for
 */
public record Snapshot(
    Schema schema,
    SortedMap<QualifiedName, String> entities,
    List<Retained> retained,
    List<ReferenceRow> rows,
    Renames renames,
    List<EnumColumn> enums) {

  private static final Snapshot EMPTY = new Snapshot(Schema.empty(), Map.of(), List.of());

  public Snapshot {
    Objects.requireNonNull(schema, "schema");
    entities = Collections.unmodifiableSortedMap(new TreeMap<>(entities));
    retained = List.copyOf(retained);
    rows = List.copyOf(rows);
    Objects.requireNonNull(renames, "renames");
    enums = List.copyOf(enums);
  }

  /** A snapshot without rows and enums in which nothing was renamed. */
  public Snapshot(Schema schema, Map<QualifiedName, String> entities, List<Retained> retained) {
    this(schema, new TreeMap<>(entities), retained, List.of(), Renames.NONE, List.of());
  }

  /** The snapshot before the first revision. */
  public static Snapshot empty() {
    return EMPTY;
  }
}
