package dev.sterna.emit;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.EnumColumn;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.RetainedReplay;
import dev.sterna.snapshot.RowReplay;
import dev.sterna.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The snapshot that a draft leaves when it is kept. */
public final class NextSnapshot {

  private NextSnapshot() {}

  /**
   * The snapshot after a draft; a table that is gone, or retained, has no entity.
   *
   * @param before the snapshot that the draft was made from
   * @param upgrade what the draft does
   * @param id the id that it gets
   * @throws dev.sterna.operation.ReplayException if it does not apply to that snapshot
   */
  public static Snapshot of(
      Snapshot before, DraftRevision draft, List<Operation> upgrade, String id) {
    Schema after = Replay.of(before.schema(), upgrade);
    List<Retained> retained = RetainedReplay.of(before, id, upgrade);
    return new Snapshot(
        after,
        entities(before, draft, after, retained),
        retained,
        RowReplay.of(before, upgrade, draft.rowTables()),
        before.renames().followedBy(upgrade, after),
        enums(before, draft, after));
  }

  private static SortedMap<QualifiedName, String> entities(
      Snapshot before, DraftRevision draft, Schema after, List<Retained> retained) {
    SortedMap<QualifiedName, String> entities = new TreeMap<>(before.entities());
    for (QualifiedName table : after.tables().keySet()) {
      String entity = draft.entities().get(table.toString());
      if (entity != null) {
        entities.put(table, entity);
      }
    }
    entities
        .keySet()
        .removeIf(table -> after.table(table).isEmpty() || isRetained(table, retained));
    return entities;
  }

  private static boolean isRetained(QualifiedName table, List<Retained> retained) {
    SchemaPart part = SchemaPart.table(table);
    return retained.stream().anyMatch(line -> line.part().equals(part));
  }

  private static List<EnumColumn> enums(Snapshot before, DraftRevision draft, Schema after) {
    SortedMap<SchemaPart, EnumColumn> enums = new TreeMap<>();
    before.enums().forEach(each -> enums.put(part(each), each));
    draft.enums().forEach(each -> enums.put(part(each), each));
    enums.keySet().removeIf(part -> !part.isIn(after));
    return new ArrayList<>(enums.values());
  }

  private static SchemaPart part(EnumColumn column) {
    return SchemaPart.column(column.table(), column.column());
  }
}
