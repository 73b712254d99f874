package dev.sterna.emit;

import dev.sterna.history.History;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Migration;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a compile would have found; each {@code with…} method returns another set. */
record RecordedRevisions(
    List<RevisionInfo> revisions, Map<String, Recorded> migrations, Optional<DraftRevision> draft)
    implements RevisionSet {

  static final String PACKAGE = "com.matar.migrations";

  static RecordedRevisions none() {
    return new RecordedRevisions(List.of(), Map.of(), Optional.empty());
  }

  RecordedRevisions with(RevisionInfo revision, List<Operation> up, List<Operation> down) {
    List<RevisionInfo> more = new ArrayList<>(revisions);
    more.add(revision);
    Map<String, Recorded> recorded = new LinkedHashMap<>(migrations);
    recorded.put(revision.id(), new Recorded(up, down));
    return new RecordedRevisions(more, recorded, Optional.empty());
  }

  /** These revisions and those of the other set. */
  RecordedRevisions and(RecordedRevisions other) {
    RecordedRevisions all = this;
    for (RevisionInfo revision : other.revisions) {
      if (!all.migrations.containsKey(revision.id())) {
        Recorded recorded = other.migrations.get(revision.id());
        all = all.with(revision, recorded.up, recorded.down);
      }
    }
    return all;
  }

  /** A draft that does this to what the only head leaves. */
  RecordedRevisions drafting(List<Operation> upgrade) {
    Schema before = History.of(this).schema();
    List<String> parents =
        RevisionGraph.of(revisions).heads().stream().map(RevisionInfo::id).toList();
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
    return new RecordedRevisions(
        revisions,
        migrations,
        Optional.of(
            new DraftRevision(
                identity,
                Fingerprint.of(before),
                Map.of(),
                List.of(),
                RandomRows.TABLES,
                migration)));
  }

  @Override
  public String packageName() {
    return PACKAGE;
  }

  @Override
  public String defaultSchema() {
    return "public";
  }

  @Override
  public Migration migration(String id) {
    return migrations.get(id);
  }

  record Recorded(List<Operation> up, List<Operation> down) implements Migration {

    @Override
    public void upgrade(Operations op) {
      up.forEach(op::apply);
    }

    @Override
    public void downgrade(Operations op) {
      down.forEach(op::apply);
    }
  }
}
