package dev.sterna.processor.pending;

import dev.sterna.operation.Operation;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is told about a draft: at the entities and fields that it comes from, and in one line. */
final class DraftNotes {

  /** More notes than this only hide what else the compiler says. */
  private static final int MOST_NOTES = 5;

  private final DraftBase base;
  private final MappedModel model;

  DraftNotes(DraftBase base, MappedModel model) {
    this.base = base;
    this.model = model;
  }

  /** What the operations would do to a database with rows in it. */
  List<Problem> findings(Schema before, List<Operation> operations) {
    return List.of();
  }

  /** Each of the first changes, and their number. */
  List<Problem> pending(List<Operation> operations) {
    PendingChanges kinds = new PendingChanges(model.origins());
    List<PendingChange> changes = operations.stream().flatMap(o -> o.accept(kinds)).toList();
    if (changes.isEmpty()) {
      return List.of();
    }
    List<Problem> notes = new ArrayList<>();
    // What destroys data must not be lost among the rest.
    Stream.concat(
            changes.stream().filter(PendingChange::destructive),
            changes.stream().filter(change -> !change.destructive()))
        .limit(MOST_NOTES)
        .map(this::note)
        .forEach(notes::add);
    String number = changes.size() == 1 ? "one change" : changes.size() + " changes";
    notes.add(Problem.of(Message.PENDING_SUMMARY, base.declaration(), number, Draft.CLASS_NAME));
    return notes;
  }

  private Problem note(PendingChange change) {
    Origin origin = change.origin().orElse(base.declaration());
    return Problem.of(
        change.destructive() ? Message.PENDING_DESTRUCTIVE : Message.PENDING,
        origin,
        change.description());
  }

  /** The tables that passed from one entity class to another. */
  List<Problem> renamedEntities() {
    List<Problem> notes = new ArrayList<>();
    Map<QualifiedName, String> known = base.snapshot().entities();
    model
        .entities()
        .forEach(
            (table, entity) -> {
              String before = known.getOrDefault(table, entity);
              if (!before.equals(entity)) {
                notes.add(
                    Problem.of(
                        Message.ENTITY_RENAMED,
                        model.origins().of(table).orElse(base.declaration()),
                        table,
                        before,
                        entity));
              }
            });
    return notes;
  }
}
