package dev.sterna.processor.pending;

import dev.sterna.operation.Operation;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Problem;
import dev.sterna.review.Finding;
import dev.sterna.review.Severity;
import dev.sterna.schema.QualifiedName;
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

  /** What stands in the way of a draft of these findings. */
  List<Problem> errors(List<Finding> findings) {
    return notes(findings.stream().filter(f -> f.severity() == Severity.ERROR));
  }

  /** What is lost, the first of the changes and of the other findings, and how many changes. */
  List<Problem> pending(List<Operation> operations, List<Finding> findings) {
    PendingChanges kinds = new PendingChanges(model.origins());
    List<PendingChange> changes = operations.stream().flatMap(o -> o.accept(kinds)).toList();
    List<Problem> lost = notes(findings.stream().filter(f -> f.severity() == Severity.DESTRUCTIVE));
    List<Problem> others = notes(findings.stream().filter(f -> isOther(f.severity())));
    return Stream.of(
            lost.stream(),
            changes.stream().limit(MOST_NOTES).map(this::note),
            others.stream().limit(MOST_NOTES),
            Stream.of(summary(changes.size(), lost)))
        .flatMap(notes -> notes)
        .toList();
  }

  private static boolean isOther(Severity severity) {
    return severity == Severity.WARNING || severity == Severity.INFO;
  }

  private List<Problem> notes(Stream<Finding> findings) {
    ReviewNotes notes = new ReviewNotes(model.origins(), base.declaration());
    return findings.map(notes::of).toList();
  }

  private Problem note(PendingChange change) {
    return Problem.of(
        Message.PENDING, change.origin().orElse(base.declaration()), change.description());
  }

  private Problem summary(int changes, List<Problem> lost) {
    return Problem.of(
        lost.isEmpty() ? Message.PENDING_SUMMARY : Message.PENDING_SUMMARY_DESTRUCTIVE,
        base.declaration(),
        changes == 1 ? "one change" : changes + " changes",
        Draft.CLASS_NAME);
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
