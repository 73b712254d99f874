package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.migration.RevisionSet;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;

/**
 * Why the last compile has made no draft. That nothing is pending is known only where a draft can
 * start: on one head, and on the snapshot that it leaves.
 *
 * @param folder where the snapshot lies
 * @param revisions those of the last compile
 */
record MissingDraft(MigrationFolder folder, RevisionSet revisions) {

  RefusalException refusal() {
    RevisionGraph graph = RevisionGraph.of(revisions.revisions());
    List<RevisionInfo> diverged = graph.divergedHeads();
    if (!diverged.isEmpty()) {
      return severalHeads(diverged);
    }
    return switch (graph.heads().size()) {
      case 0 -> withoutRevision();
      case 1 -> on(graph.heads().get(0));
      default -> onAll(graph.heads());
    };
  }

  private static RefusalException severalHeads(List<RevisionInfo> heads) {
    return new RefusalException(
        Reason.NOT_ON_HEADS,
        "the revisions have several heads, "
            + ShortList.of(heads.stream().map(RevisionInfo::id).sorted().toList())
            + ", so nothing is drafted: join them with merge, then compile");
  }

  private RefusalException withoutRevision() {
    return folder.snapshot().equals(Snapshot.empty())
        ? nothingPending()
        : onSnapshot(
            " describes tables, but no revision creates them",
            "restore the revisions, or delete the file to start over, then compile");
  }

  /** A head that was written by hand need not say what schema it leaves. */
  private RefusalException on(RevisionInfo head) {
    String found = Fingerprint.of(folder.snapshot().schema());
    if (head.schema().isEmpty() || head.schema().equals(found)) {
      return nothingPending();
    }
    return folder.hasSnapshot()
        ? onSnapshot(
            " (fingerprint %s) is not the schema that revision %s leaves (schema = \"%s\")"
                .formatted(found, head.className(), head.schema()),
            "restore the file that was committed with the revision, or run check to see how the"
                + " two differ, then compile")
        : onSnapshot(
            ", which was committed with revision " + head.className() + ", is missing",
            "restore it from version control, then compile");
  }

  /** Of several heads the one that was kept last has left the snapshot. */
  private RefusalException onAll(List<RevisionInfo> heads) {
    String found = Fingerprint.of(folder.snapshot().schema());
    return heads.stream().map(RevisionInfo::schema).anyMatch(found::equals)
        ? nothingPending()
        : onSnapshot(
            " (fingerprint %s) is not the schema that the heads leave together".formatted(found),
            "regenerate it with snapshot, then compile");
  }

  private static RefusalException onSnapshot(String fault, String advice) {
    return new RefusalException(
        Reason.SNAPSHOT,
        SnapshotFormat.FILE_NAME + fault + ", so nothing can be drafted: " + advice);
  }

  private static RefusalException nothingPending() {
    return new RefusalException(
        Reason.NO_DRAFT,
        "nothing is pending: change an entity and compile, or write a revision by hand:"
            + " revision --empty");
  }
}
