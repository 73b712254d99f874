package dev.sterna.processor.pending;

import dev.sterna.emit.MigrationSource;
import dev.sterna.emit.RevisionId;
import dev.sterna.emit.RevisionsSource.PendingDraft;
import dev.sterna.emit.SourceChecksum;
import dev.sterna.migration.EnumColumn;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.processor.mapping.MappedModel;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.source.Initializers;
import dev.sterna.review.Finding;
import dev.sterna.review.Review;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.ReferenceRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Compares a model with the snapshot, and drafts the revision that would bring them together. */
public final class Drafting {

  private final DraftBase base;
  private final Initializers initializers;

  public Drafting(DraftBase base, Initializers initializers) {
    this.base = base;
    this.initializers = initializers;
  }

  /**
   * The draft of this model, and what to tell about it.
   *
   * @param rows the rows that its entities declare
   */
  public DraftOutcome of(MappedModel model, List<ReferenceRow> rows) {
    Optional<Problem> obstacle = base.problem();
    return obstacle.isPresent()
        ? DraftOutcome.none(obstacle.stream().toList())
        : compare(model, rows);
  }

  private DraftOutcome compare(MappedModel model, List<ReferenceRow> rows) {
    SchemaFilter.Sides sides = base.filter().of(base.snapshot().schema(), model.schema());
    Schema before = sides.before();
    Schema declared = sides.declared();
    List<Problem> unknown =
        new UnknownTargets(declared, base.snapshot().schema()).problems(model.origins());
    if (!unknown.isEmpty()) {
      return DraftOutcome.none(unknown);
    }
    ModelDifference found = ModelDifference.of(base, before, declared, model);
    List<Operation> operations =
        found.operations().isEmpty() ? List.of() : rewritten(found.operations(), model);
    DraftPlan plan = DraftPlan.of(base.snapshot(), operations, declared, rows);
    return plan.upgrade().isEmpty()
        ? DraftOutcome.none(new DraftNotes(base, model, initializers).renamedEntities())
            .after(found.notes())
        : outcome(plan, model, new DraftFacts(newEntities(model), found.enums(), tables(rows)))
            .after(found.notes());
  }

  private List<Operation> rewritten(List<Operation> differences, MappedModel model) {
    return base.filter()
        .hooks()
        .rewritten(new Fills(initializers, model).apply(differences), base.snapshot().schema());
  }

  private static Set<String> tables(List<ReferenceRow> rows) {
    Set<String> tables = new TreeSet<>();
    for (ReferenceRow row : rows) {
      tables.add(row.table().toString());
    }
    return tables;
  }

  private DraftOutcome outcome(DraftPlan plan, MappedModel model, DraftFacts facts) {
    List<Finding> findings = Review.of(plan.upgrade(), base.snapshot().schema());
    DraftNotes notes = new DraftNotes(base, model, initializers);
    List<Problem> errors = notes.errors(findings);
    if (!errors.isEmpty()) {
      return DraftOutcome.none(errors);
    }
    Draft draft = draft(plan, facts);
    return new DraftOutcome(Optional.of(draft), notes.pending(plan.upgrade(), findings))
        .after(notes.renamedEntities());
  }

  private Draft draft(DraftPlan plan, DraftFacts facts) {
    Schema before = base.snapshot().schema();
    String id = RevisionId.of(base.parents(), List.of(), plan.upgrade());
    String schema = Fingerprint.of(Replay.of(before, plan.upgrade()));
    RevisionInfo info = info(id, schema, "");
    String source =
        new MigrationSource(base.packageName(), info, plan.upgrade(), plan.downgrade()).asDraft();
    return new Draft(
        new PendingDraft(
            info(id, schema, SourceChecksum.of(Draft.CLASS_NAME, source)),
            base.fingerprint(),
            facts.entities(),
            facts.enums(),
            facts.rowTables()),
        source);
  }

  /** What a draft says of the model beside its operations. */
  private record DraftFacts(
      Map<String, String> entities, List<EnumColumn> enums, Set<String> rowTables) {}

  private RevisionInfo info(String id, String schema, String checksum) {
    return new RevisionInfo(
        id,
        base.parents(),
        List.of(),
        List.of(),
        List.of(),
        "",
        Optional.empty(),
        schema,
        checksum,
        Draft.CLASS_NAME);
  }

  /** The tables whose entity class the snapshot does not name as the model does. */
  private Map<String, String> newEntities(MappedModel model) {
    Map<QualifiedName, String> known = base.snapshot().entities();
    Map<String, String> entities = new TreeMap<>();
    model
        .entities()
        .forEach(
            (table, entity) -> {
              if (!entity.equals(known.get(table))) {
                entities.put(table.toString(), entity);
              }
            });
    return entities;
  }
}
