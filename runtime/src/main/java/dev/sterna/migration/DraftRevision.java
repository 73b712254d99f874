package dev.sterna.migration;

import dev.sterna.revision.RevisionInfo;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The pending migration of the last compile: what the model has beyond the snapshot.
 *
 * @param revision its identity; it has no time and no message yet
 * @param base the fingerprint of the snapshot that it was made from
 * @param entities the entity class of each table whose class the snapshot does not know yet, as
 *     {@code schema.table} or {@code table}, to the class's qualified name
 * @param enums the columns of enums whose constants the snapshot does not know so yet
 * @param rowTables the tables whose rows entities declare, as {@code schema.table} or {@code table}
 * @param migration the migration itself
 */
public record DraftRevision(
    RevisionInfo revision,
    String base,
    Map<String, String> entities,
    List<EnumColumn> enums,
    Set<String> rowTables,
    Migration migration) {

  public DraftRevision {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(base, "base");
    entities = Map.copyOf(entities);
    enums = List.copyOf(enums);
    rowTables = Set.copyOf(rowTables);
    Objects.requireNonNull(migration, "migration");
  }

  /** A draft of a model without enums and rows. */
  public DraftRevision(
      RevisionInfo revision, String base, Map<String, String> entities, Migration migration) {
    this(revision, base, entities, List.of(), Set.of(), migration);
  }
}
