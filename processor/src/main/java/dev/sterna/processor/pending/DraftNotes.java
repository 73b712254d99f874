package dev.sterna.processor.pending;

import dev.sterna.operation.Operation;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.PendingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.source.Initializers;
import dev.sterna.review.Finding;
import dev.sterna.review.Severity;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What is told about a draft: at the entities and fields that it comes from, and in one line. */
final class DraftNotes {

  /** More notes of a kind than this only hide what else the compiler says. */
  private static final int MOST_NOTES = 10;

  private final DraftBase base;
  private final MappedModel model;
  private final Initializers initializers;

  DraftNotes(DraftBase base, MappedModel model, Initializers initializers) {
    this.base = base;
    this.model = model;
    this.initializers = initializers;
  }

  /** What stands in the way of a draft of these findings. */
  List<Problem> errors(List<Finding> findings) {
    return notes(findings.stream().filter(f -> f.severity() == Severity.ERROR));
  }

  /** What is lost, what changes, what others notice of it, and how many changes there are. */
  List<Problem> pending(List<Operation> operations, List<Finding> findings) {
    List<Finding> losses =
        findings.stream().filter(f -> f.severity() == Severity.DESTRUCTIVE).toList();
    PendingChanges kinds = new PendingChanges(model.origins(), losses);
    List<PendingChange> changes = operations.stream().flatMap(o -> o.accept(kinds)).toList();
    List<List<Problem>> notes =
        List.of(
            notes(losses.stream()),
            changeNotes(changes),
            notes(findings.stream().filter(f -> isOther(f.severity()))));
    boolean isAll = notes.stream().allMatch(kind -> kind.size() <= MOST_NOTES);
    return Stream.concat(
            notes.stream().flatMap(kind -> kind.stream().limit(MOST_NOTES)),
            Stream.of(summary(changes.size(), isAll, losses)))
        .toList();
  }

  private static boolean isOther(Severity severity) {
    return severity == Severity.WARNING || severity == Severity.INFO;
  }

  private List<Problem> notes(Stream<Finding> findings) {
    ReviewNotes notes = new ReviewNotes(model.origins(), initializers, base.declaration());
    return findings.map(notes::of).toList();
  }

  /** One note for each entity or field, with all that it asks for. */
  private List<Problem> changeNotes(List<PendingChange> changes) {
    Map<Origin, List<PendingChange>> places = new LinkedHashMap<>();
    changes.stream()
        .filter(change -> !change.isTold())
        .forEach(
            change ->
                places.computeIfAbsent(place(change), place -> new ArrayList<>()).add(change));
    return places.entrySet().stream()
        .map(place -> Problem.of(PendingMessage.PENDING, place.getKey(), text(place.getValue())))
        .toList();
  }

  /** The element alone: a column may come from an annotation on it. */
  private Origin place(PendingChange change) {
    return change.origin().map(origin -> Origin.of(origin.element())).orElse(base.declaration());
  }

  /** The descriptions, each table named once. */
  private static String text(List<PendingChange> changes) {
    StringBuilder text = new StringBuilder();
    String table = "";
    for (PendingChange change : changes) {
      text.append(text.isEmpty() ? "" : "; ");
      if (!change.table().equals(table)) {
        table = change.table();
        text.append(table.isEmpty() ? "" : table + ": ");
      }
      text.append(change.description());
    }
    return text.toString();
  }

  private Problem summary(int changes, boolean isAll, List<Finding> losses) {
    String count = changes == 1 ? "one change" : changes + " changes";
    return Problem.of(
        losses.isEmpty()
            ? PendingMessage.PENDING_SUMMARY
            : PendingMessage.PENDING_SUMMARY_DESTRUCTIVE,
        base.declaration(),
        isAll ? count : count + " (the command check lists them all)",
        Draft.CLASS_NAME);
  }

  /** The tables that passed from one entity class to another. */
  List<Problem> renamedEntities() {
    List<Problem> notes = new ArrayList<>();
    Map<QualifiedName, String> known = base.snapshot().entities();
    for (Map.Entry<QualifiedName, String> each : model.entities().entrySet()) {
      String before = known.getOrDefault(each.getKey(), each.getValue());
      if (!before.equals(each.getValue())) {
        notes.add(
            Problem.of(
                PendingMessage.ENTITY_RENAMED,
                model.origins().of(each.getKey()).orElse(base.declaration()),
                each.getKey(),
                before,
                each.getValue()));
      }
    }
    return notes;
  }
}
