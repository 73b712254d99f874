package dev.sterna.processor.pending;

import dev.sterna.adopt.Baseline;
import dev.sterna.filter.ColumnFilter;
import dev.sterna.filter.TableFilter;
import dev.sterna.operation.Operation;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.revision.FoundHeads;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.RetainedReplay;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Optional;

/** What a compile finds pending on a baseline. */
public final class Pending {

  private static final SchemaFilter EVERYTHING =
      new SchemaFilter(
          new TableFilter(List.of()), new ColumnFilter(List.of()), new Hooks(List.of()));

  private Pending() {}

  /** The operations that a model drafts after this baseline, written and read again. */
  public static List<Operation> after(Baseline baseline, MappedModel model) {
    Snapshot written =
        new Snapshot(
            baseline.schema(),
            model.entities(),
            RetainedReplay.of(Snapshot.empty(), "4640e9af0234", baseline.upgrade()));
    return after(SnapshotFormat.read(SnapshotFormat.write(written)), model);
  }

  private static List<Operation> after(Snapshot snapshot, MappedModel model) {
    Optional<QualifiedName> table = model.schema().tables().keySet().stream().findFirst();
    if (table.isEmpty()) {
      return List.of();
    }
    Schema schema = snapshot.schema();
    DraftBase base =
        new DraftBase(
            "m",
            model.origins().of(table.get()).orElseThrow(),
            EVERYTHING,
            new Releases(Optional.empty(), Optional.empty()),
            new FoundHeads(List.of(), List.of()),
            Optional.of(snapshot),
            Fingerprint.of(schema));
    return ModelDifference.of(base, schema, model.schema(), model).operations();
  }
}
