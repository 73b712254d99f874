package dev.sterna.rewrite;

import dev.sterna.diff.Renames;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.history.History;
import dev.sterna.migration.EnumColumn;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameTable;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.snapshot.EnumReplay;
import dev.sterna.snapshot.ReferenceRow;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.RetainedReplay;
import dev.sterna.snapshot.RowReplay;
import dev.sterna.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The snapshot as it was before a revision: the schema replayed from the others, and beside it what
 * the file says, without what came with the revision and with what went with it.
 *
 * @param folder where the file lies
 * @param all the history with the revision
 * @param others the history without it
 */
record FormerSnapshot(MigrationFolder folder, History all, History others) {

  Snapshot before(RevisionInfo revision) {
    Schema schema = others.schema();
    Snapshot left = folder.snapshotAround(schema);
    SortedMap<QualifiedName, String> entities =
        entities(all.upgrade(revision), schema, left.entities());
    SortedMap<SchemaPart, Retained> retained = new TreeMap<>();
    Snapshot replayed = replayed();
    replayed.retained().forEach(line -> retained.put(line.part(), line));
    left.retained().stream()
        .filter(line -> !line.since().equals(revision.id()))
        .forEach(line -> retained.put(line.part(), line));
    List<ReferenceRow> rows = new ArrayList<>(left.rows());
    rows.addAll(rowsBroughtBack(revision));
    return RowReplay.renewed(
        new Snapshot(
            schema,
            entities,
            List.copyOf(retained.values()),
            rows,
            replayed.renames(),
            enums(revision, schema)),
        others.upgrades(others.graph().revisions()));
  }

  private List<EnumColumn> enums(RevisionInfo revision, Schema schema) {
    List<EnumColumn> known = folder.enums();
    return EnumReplay.before(known, all.upgrade(revision)).stream()
        .filter(column -> SchemaPart.column(column.table(), column.column()).isIn(schema))
        .toList();
  }

  /** A table that was renamed has its entity under the former name again. */
  private SortedMap<QualifiedName, String> entities(
      List<Operation> upgrade, Schema schema, Map<QualifiedName, String> known) {
    SortedMap<QualifiedName, String> entities = new TreeMap<>(known);
    SortedMap<QualifiedName, String> named = new TreeMap<>(folder.entities());
    List<Operation> back = new ArrayList<>(upgrade);
    Collections.reverse(back);
    for (Operation operation : back) {
      if (operation instanceof RenameTable rename && named.containsKey(rename.to())) {
        String entity = named.remove(rename.to());
        named.put(rename.from(), entity);
        entities.put(rename.from(), entity);
      }
    }
    entities.keySet().retainAll(schema.tables().keySet());
    return entities;
  }

  /** What the others say of renames and of what is retained. */
  private Snapshot replayed() {
    Schema schema = Schema.empty();
    List<Retained> retained = List.of();
    Renames renames = Renames.NONE;
    for (RevisionInfo revision : others.graph().revisions()) {
      List<Operation> upgrade = others.upgrade(revision);
      retained =
          RetainedReplay.of(new Snapshot(schema, Map.of(), retained), revision.id(), upgrade);
      schema = others.replay(schema, List.of(revision));
      renames = renames.followedBy(upgrade, schema);
    }
    return new Snapshot(schema, new TreeMap<>(), retained, List.of(), renames, List.of());
  }

  /** The reference data that the revision deletes, which its way back inserts. */
  private List<ReferenceRow> rowsBroughtBack(RevisionInfo revision) {
    List<Operation> inserts =
        all.downgrade(revision).stream().filter(InsertRows.class::isInstance).toList();
    return RowReplay.of(List.of(), inserts);
  }
}
