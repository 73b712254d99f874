package dev.sterna.migration;

import dev.sterna.revision.RevisionInfo;
import java.util.Map;
import java.util.Objects;

/**
 * The pending migration of the last compile: what the model has beyond the snapshot.
 *
 * @param revision its identity; it has no time and no message yet
 * @param base the fingerprint of the snapshot that it was made from
 * @param entities the entity class of each table whose class the snapshot does not know yet, as
 *     {@code schema.table} or {@code table}, to the class's qualified name
 * @param migration the migration itself
 */
public record DraftRevision(
    RevisionInfo revision, String base, Map<String, String> entities, Migration migration) {

  public DraftRevision {
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(base, "base");
    entities = Map.copyOf(entities);
    Objects.requireNonNull(migration, "migration");
  }
}
