package dev.sterna.emit;

import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the processor would have generated. */
record TestRevisions(List<RevisionInfo> revisions, Optional<DraftRevision> draft)
    implements RevisionSet {

  /** Nothing pending. */
  static TestRevisions of(RevisionInfo... revisions) {
    return new TestRevisions(List.of(revisions), Optional.empty());
  }

  /** A draft that does this to that schema, on top of these parents. */
  TestRevisions withDraft(
      Schema before, List<Operation> upgrade, List<String> parents, Map<String, String> entities) {
    RevisionInfo identity =
        new RevisionInfo(
            RevisionId.of(parents, List.of(), upgrade),
            parents,
            List.of(),
            List.of(),
            List.of(),
            "",
            Optional.empty(),
            Fingerprint.of(Replay.of(before, upgrade)),
            "",
            "Draft");
    Recorded migration = new Recorded(upgrade, Reversal.of(upgrade, before));
    return new TestRevisions(
        revisions,
        Optional.of(new DraftRevision(identity, Fingerprint.of(before), entities, migration)));
  }

  private record Recorded(List<Operation> up, List<Operation> down) implements Migration {

    @Override
    public void upgrade(Operations op) {
      up.forEach(op::apply);
    }

    @Override
    public void downgrade(Operations op) {
      down.forEach(op::apply);
    }
  }

  @Override
  public String packageName() {
    return Sources.PACKAGE;
  }

  @Override
  public String defaultSchema() {
    return "public";
  }

  @Override
  public Migration migration(String id) {
    throw new IllegalArgumentException(id);
  }
}
