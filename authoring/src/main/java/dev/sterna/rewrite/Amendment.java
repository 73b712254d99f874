package dev.sterna.rewrite;

import dev.sterna.emit.DraftContent;
import dev.sterna.emit.FolderChange;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RefusalException;
import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.emit.RevisionEdit;
import dev.sterna.emit.ShortList;
import dev.sterna.history.History;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.Fingerprint;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The draft becomes a part of the newest revision. Its id stays; a database that applied it as it
 * was runs what came.
 *
 * @param folder where the revision lies
 * @param revisions those of the last compile
 * @param revision the newest one
 * @param draft what comes
 */
public record Amendment(
    MigrationFolder folder, RevisionSet revisions, RevisionInfo revision, DraftContent draft) {

  /** Enough of a checksum to know it by. */
  private static final int DIGITS = 16;

  public Amendment {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(revisions, "revisions");
    Objects.requireNonNull(revision, "revision");
    Objects.requireNonNull(draft, "draft");
  }

  /**
   * The draft and the revision that it goes to.
   *
   * @throws RefusalException if there is no such draft or revision, or it is released
   * @throws MigrationException if the own code of one fails
   */
  public static Amendment of(MigrationFolder folder, RevisionSet revisions) {
    folder.requireCompiled(revisions);
    RevisionGraph graph = RevisionGraph.of(revisions.revisions());
    List<RevisionInfo> heads = graph.heads();
    if (heads.size() != 1) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS,
          heads.isEmpty()
              ? "there is no revision to amend yet: keep the draft with revision"
              : "there are several heads, %s: merge or rebase, then compile"
                  .formatted(ShortList.of(heads.stream().map(RevisionInfo::id).sorted().toList())));
    }
    RevisionInfo revision = heads.get(0);
    ReleaseMark.of(folder, graph).requireUnreleased(List.of(revision), "amended");
    requireSteps(History.of(revisions), revision);
    return new Amendment(
        folder, revisions, revision, DraftContent.of(folder, revisions, Set.of(revision.id())));
  }

  private static void requireSteps(History history, RevisionInfo revision) {
    if (!revision.replaces().isEmpty()) {
      throw new RefusalException(
          Reason.NEEDED,
          ("%s (%s) replaces %s, and a database that has these would never run what is added:"
                  + " keep the draft with revision")
              .formatted(revision.id(), revision.className(), ShortList.of(revision.replaces())));
    }
    if (history.upgrade(revision).isEmpty()) {
      throw new RefusalException(
          Reason.NEEDED,
          "%s (%s) has no operations that more could be added to: keep the draft with revision"
              .formatted(revision.id(), revision.className()));
    }
  }

  /**
   * The files that change.
   *
   * @throws RefusalException if data is lost, or the source cannot be edited
   */
  public FolderChange change() {
    if (!draft.losses().isEmpty()) {
      throw new RefusalException(
          Reason.DESTRUCTIVE,
          "the draft loses data: " + ShortList.of(draft.losses()),
          ". To accept the loss, amend with --allow-destructive");
    }
    return destructiveChange();
  }

  /**
   * The files that change, whatever is lost.
   *
   * @throws RefusalException if the source cannot be edited
   */
  public FolderChange destructiveChange() {
    RevisionEdit amended =
        folder
            .edit(revision)
            .doing(draft.upgrade(), draft.downgrade())
            .leaving(Fingerprint.of(draft.after()));
    List<String> checksums = new ArrayList<>(revision.versions());
    if (checksums.isEmpty()) {
      checksums.add(beginning(revision.checksum()));
    }
    checksums.add(beginning(amended.checksum(revision)));
    RevisionEdit counted = amended.checksums(checksums);
    return FolderChange.in(folder)
        .writing(counted.file(), counted.text())
        .writing(draft.left(revision.id()));
  }

  private static String beginning(String checksum) {
    return checksum.substring(0, Math.min(DIGITS, checksum.length()));
  }
}
