package dev.sterna.processor.pending;

import dev.sterna.diff.Diff;
import dev.sterna.diff.Leeway;
import dev.sterna.diff.Renaming;
import dev.sterna.migration.EnumColumn;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
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
 * @param enums the columns of enums that the snapshot does not know so
 */
record ModelDifference(List<Operation> operations, List<Problem> notes, List<EnumColumn> enums) {

  ModelDifference {
    operations = List.copyOf(operations);
    notes = List.copyOf(notes);
    enums = List.copyOf(enums);
  }

  /**
   * The difference.
   *
   * @param before what the filter shows of the snapshot
   * @param declared what it shows of the model
   */
  static ModelDifference of(DraftBase base, Schema before, Schema declared, MappedModel model) {
    ResolvedHints hints = ResolvedHints.of(base, before, declared, model);
    Renaming renaming = Renaming.of(before, declared, hints.renames());
    List<Operation> data = new EnumChanges(renaming.schema(), declared).of(hints.enums());
    Schema renamed = Replay.of(renaming.schema(), data);
    List<Retained> retained = retained(base, renaming);
    Schema shown =
        model.origins().hidden().isEmpty()
            ? declared
            : new HiddenValues(model.origins().hidden(), renamed, retained).shownIn(declared);
    Schema open = new Leeway(model.openNames()::contains).taken(renamed, shown);
    Retention.Kept kept = new Retention(retained, base.releases()).in(renamed, open);
    Schema after = HandMade.between(renamed, kept.schema()).kept();
    List<Operation> operations = new ArrayList<>(renaming.operations());
    operations.addAll(data);
    operations.addAll(kept.marks());
    operations.addAll(Diff.between(renamed, after));
    List<Problem> notes = new ArrayList<>(hints.notes());
    notes.addAll(new FixedOptions(renamed, declared).notes(model.origins()));
    if (!operations.isEmpty()) {
      TableOwners owners = new TableOwners(base.snapshot().entities(), model.entities());
      notes.addAll(
          new LikelyRenames(renamed, after, kept.unmapped(), owners).questions(model.origins()));
      notes.addAll(hints.questions());
    }
    return new ModelDifference(AlterTable.folding(operations), notes, hints.news());
  }

  /** What the snapshot retains, under new names. */
  private static List<Retained> retained(DraftBase base, Renaming renaming) {
    return renaming.operations().isEmpty()
        ? base.snapshot().retained()
        : RetainedReplay.of(base.snapshot(), "", renaming.operations());
  }
}
