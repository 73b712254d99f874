package dev.sterna.processor.pending;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.ReferenceRow;
import dev.sterna.snapshot.RowReplay;
import dev.sterna.snapshot.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What a draft does, and its way back.
 *
 * @param upgrade changes of the schema, and then those of reference data
 * @param downgrade the same from last to first
 */
record DraftPlan(List<Operation> upgrade, List<Operation> downgrade) {

  DraftPlan {
    upgrade = List.copyOf(upgrade);
    downgrade = List.copyOf(downgrade);
  }

  /**
   * A plan.
   *
   * @param before the snapshot
   * @param changes what changes its schema
   * @param declared the tables that entities declare, whose rows are looked after
   * @param rows the rows that they declare
   */
  static DraftPlan of(
      Snapshot before, List<Operation> changes, Schema declared, List<ReferenceRow> rows) {
    List<ReferenceRow> known = new ArrayList<>();
    if (!before.rows().isEmpty()) {
      for (ReferenceRow row : RowReplay.of(before, changes, Set.of())) {
        if (declared.table(row.table()).isPresent()) {
          known.add(row);
        }
      }
    }
    List<Operation> upgrade = new ArrayList<>(changes);
    List<Operation> downgrade = new ArrayList<>();
    if (!known.isEmpty() || !rows.isEmpty()) {
      ReferenceChanges data = new ReferenceChanges(Replay.of(before.schema(), changes));
      upgrade.addAll(data.between(known, rows));
      downgrade.addAll(data.between(rows, known));
    }
    downgrade.addAll(Reversal.of(changes, before.schema()));
    return new DraftPlan(upgrade, downgrade);
  }
}
