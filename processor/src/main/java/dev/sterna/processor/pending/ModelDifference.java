package dev.sterna.processor.pending;

import dev.sterna.diff.Diff;
import dev.sterna.diff.Renaming;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Retained;
import dev.sterna.snapshot.RetainedReplay;
import java.util.ArrayList;
import java.util.List;

/**
 * What a model has beyond a snapshot: first what is renamed, then what is retained, then the rest.
 *
 * @param operations what brings the snapshot to the model
 * @param notes what is to be said of past names
 */
record ModelDifference(List<Operation> operations, List<Problem> notes) {

  ModelDifference {
    operations = List.copyOf(operations);
    notes = List.copyOf(notes);
  }

  /**
   * The difference.
   *
   * @param before what the filter shows of the snapshot
   * @param declared what it shows of the model
   */
  static ModelDifference of(DraftBase base, Schema before, Schema declared, MappedModel model) {
    ResolvedHints hints = hints(base, before, declared, model);
    Renaming renaming = Renaming.of(before, declared, hints.renames());
    Schema renamed = renaming.schema();
    Retention.Kept kept =
        new Retention(retained(base, renaming), base.releases()).in(renamed, declared);
    Schema after = new HandMade(renamed, kept.schema()).kept();
    List<Operation> operations = new ArrayList<>(renaming.operations());
    operations.addAll(kept.marks());
    operations.addAll(Diff.between(renamed, after));
    List<Problem> notes = new ArrayList<>(hints.notes());
    if (!operations.isEmpty()) {
      notes.addAll(new LikelyRenames(renamed, after).questions(model.origins()));
    }
    return new ModelDifference(AlterTable.folding(operations), notes);
  }

  /** Before the first revision nothing has a past. */
  private static ResolvedHints hints(
      DraftBase base, Schema before, Schema declared, MappedModel model) {
    return base.heads().all().isEmpty()
        ? ResolvedHints.NONE
        : new HintResolution(before, declared, base.snapshot().renames()).of(model.hints());
  }

  /** What the snapshot retains, under new names. */
  private static List<Retained> retained(DraftBase base, Renaming renaming) {
    return renaming.operations().isEmpty()
        ? base.snapshot().retained()
        : RetainedReplay.of(base.snapshot(), "", renaming.operations());
  }
}
