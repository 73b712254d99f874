package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.execute.RevisionCode;
import dev.sterna.migration.DraftRevision;
import dev.sterna.migration.Operations;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The step from the draft of the last compile to a revision, with which the snapshot moves. */
public final class DraftKeeper {

  private DraftKeeper() {}

  /**
   * Writes the draft as a revision, and the snapshot that it leaves.
   *
   * @throws RefusalException if it cannot be kept; nothing was changed
   * @throws RevisionException if the revisions, with this one, are no graph
   * @throws MigrationException if the draft's own code fails
   */
  public static KeptRevision keep(
      MigrationFolder folder, RevisionSet revisions, RevisionRequest request) {
    NewRevision revision = new NewRevision(folder, revisions, request);
    RevisionGraph graph = revision.graph();
    DraftRevision draft =
        new RevisionCode(revisions)
            .draft()
            .orElseThrow(new MissingDraft(folder, revisions)::refusal);
    requireOnHeads(draft, graph);
    List<Operation> upgrade = Operations.of(draft.migration()::upgrade);
    Snapshot before = snapshot(folder, draft);
    Schema after = replayed(before.schema(), upgrade, draft);
    RevisionInfo placed = new PlacedDraft(revisions, draft.revision(), upgrade).at(graph, request);
    revision.requireConsent("the draft", upgrade);
    NewRevision.Sourced kept =
        revision.sourced(
            placed,
            upgrade,
            Operations.of(draft.migration()::downgrade),
            new TableClasses(before.schema(), after).of(request.tables()));
    Path file =
        folder.addRevision(
            kept.revision().className(),
            kept.source(),
            NextSnapshot.of(before, draft, upgrade, kept.revision().id()));
    return new KeptRevision(kept.revision(), file);
  }

  private static void requireOnHeads(DraftRevision draft, RevisionGraph graph) {
    Set<String> heads = new TreeSet<>();
    graph.heads().forEach(head -> heads.add(head.id()));
    Set<String> parents = new TreeSet<>(draft.revision().revises());
    if (!parents.equals(heads)) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS,
          "the draft revises "
              + named(parents)
              + ", but the revisions end at "
              + named(heads)
              + ": compile, then try again");
    }
  }

  private static String named(Set<String> ids) {
    return ids.isEmpty() ? "base" : ShortList.of(ids);
  }

  private static Snapshot snapshot(MigrationFolder folder, DraftRevision draft) {
    Snapshot snapshot = folder.snapshot();
    if (!Fingerprint.of(snapshot.schema()).equals(draft.base())) {
      throw new RefusalException(
          Reason.NOT_COMPILED,
          SnapshotFormat.FILE_NAME
              + " changed after the last compile: compile, from scratch if the build finds nothing to"
              + " do, then try again");
    }
    return snapshot;
  }

  private static Schema replayed(Schema before, List<Operation> upgrade, DraftRevision draft) {
    String problem;
    try {
      Schema after = Replay.of(before, upgrade);
      String found = Fingerprint.of(after);
      if (found.equals(draft.revision().schema())) {
        return after;
      }
      problem = "leaves schema " + found + ", not " + draft.revision().schema();
    } catch (ReplayException e) {
      problem = "does not apply to the snapshot: " + e.getMessage();
    }
    throw new RefusalException(
        Reason.NOT_REPRODUCED, "the draft " + problem + "; compile again, with one Sterna");
  }
}
