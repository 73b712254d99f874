package dev.sterna.rewrite;

import dev.sterna.emit.FolderChange;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RefusalException;
import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.emit.ShortList;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.SnapshotFormat;
import java.nio.file.Path;
import java.util.List;

/** A revision is taken back: its file goes, and the snapshot is as it was before it. */
public final class Removal {

  private Removal() {}

  /**
   * The files that go and change. What the revision did is pending again with the next compile, and
   * what a merge joined is apart again.
   *
   * @throws RefusalException if it is released, or others need it
   * @throws HistoryException if the others do not fit together without it
   * @throws MigrationException if the own code of a revision fails
   */
  public static FolderChange of(
      MigrationFolder folder, RevisionSet revisions, RevisionInfo revision) {
    folder.requireCompiled(revisions);
    RevisionGraph graph = RevisionGraph.of(revisions.revisions());
    ReleaseMark.of(folder, graph).requireUnreleased(List.of(revision), "removed");
    requireUnneeded(graph, revision);
    FolderChange withoutFile = FolderChange.in(folder).deleting(folder.edit(revision).file());
    List<RevisionInfo> others =
        revisions.revisions().stream().filter(other -> !other.equals(revision)).toList();
    if (others.isEmpty()) {
      Path snapshot = folder.path().resolve(SnapshotFormat.FILE_NAME);
      return folder.hasSnapshot() ? withoutFile.deleting(snapshot) : withoutFile;
    }
    History history = History.of(revisions);
    History without = History.of(new OtherRevisions(revisions, others));
    return withoutFile.writing(new FormerSnapshot(folder, history, without).before(revision));
  }

  private static void requireUnneeded(RevisionGraph graph, RevisionInfo revision) {
    List<String> later =
        graph.revisions().stream()
            .filter(
                other ->
                    graph.parents(other.id()).contains(revision)
                        || other.dependsOn().contains(revision.id()))
            .map(RevisionInfo::id)
            .toList();
    if (!later.isEmpty()) {
      throw new RefusalException(
          Reason.NEEDED,
          "%s (%s) cannot be removed, because %s needs it: remove that first"
              .formatted(revision.id(), revision.className(), ShortList.of(later)));
    }
    if (!revision.replaces().isEmpty()) {
      throw new RefusalException(
          Reason.NEEDED,
          "%s (%s) replaces %s, which databases may have run: revert it in version control"
              .formatted(revision.id(), revision.className(), ShortList.of(revision.replaces())));
    }
  }
}
