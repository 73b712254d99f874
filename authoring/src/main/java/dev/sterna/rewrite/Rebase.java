package dev.sterna.rewrite;

import dev.sterna.emit.FolderChange;
import dev.sterna.emit.HeadPair;
import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RefusalException;
import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.emit.RevisionEdit;
import dev.sterna.emit.ShortList;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.history.Verification;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.RowReplay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The revisions that one head has alone, put on top of another head, so that there is one line.
 * They do what they did; what they stand on changes.
 *
 * @param folder where they lie
 * @param revisions those of the last compile
 * @param mine the head whose revisions move
 * @param onto the head that they come to stand on
 */
public record Rebase(
    MigrationFolder folder, RevisionSet revisions, RevisionInfo mine, RevisionInfo onto) {

  /** What is known of rows on which both sides work. */
  public enum Rows {
    /** What a replay tells. */
    REPLAYED,
    /** Somebody has looked: their order does not matter to rows. */
    COMMUTING
  }

  /**
   * A rebase between two heads.
   *
   * @throws RefusalException if one is no head
   */
  public Rebase {
    Objects.requireNonNull(folder, "folder");
    folder.requireCompiled(revisions);
    List<RevisionInfo> heads = RevisionGraph.of(revisions.revisions()).heads();
    for (RevisionInfo head : List.of(mine, onto)) {
      if (!heads.contains(head) || mine.equals(onto)) {
        throw new RefusalException(
            Reason.NOT_ON_HEADS,
            "cannot rebase %s onto %s: two heads are needed, and the heads are %s"
                .formatted(
                    mine.id(),
                    onto.id(),
                    ShortList.of(heads.stream().map(RevisionInfo::id).sorted().toList())));
      }
    }
  }

  /**
   * The revisions that move, in the order in which they run.
   *
   * @throws RefusalException if one is released
   */
  public List<RevisionInfo> moving() {
    RevisionGraph graph = graph();
    List<RevisionInfo> moving = new ArrayList<>(graph.prerequisites(mine.id()));
    moving.add(mine);
    moving.removeAll(graph.prerequisites(onto.id()));
    ReleaseMark.of(folder, graph).requireUnreleased(moving, "moved");
    return List.copyOf(moving);
  }

  private RevisionGraph graph() {
    return RevisionGraph.of(revisions.revisions());
  }

  /**
   * The files that change.
   *
   * @throws RefusalException if one is released, or the two do not go together
   * @throws HistoryException if a revision does not fit those before it
   * @throws MigrationException if the own code of one fails
   */
  public FolderChange change(Rows rows) {
    List<RevisionInfo> moving = moving();
    History before = History.of(revisions);
    requireAgreement(new HeadPair(before, onto, mine), rows);
    List<RevisionInfo> line = line(moving);
    History after = History.of(new OtherRevisions(revisions, line));
    requireWaysBack(before, after);
    FolderChange change = FolderChange.in(folder);
    for (RevisionInfo moved : line) {
      if (moving.stream().anyMatch(each -> each.id().equals(moved.id()))) {
        change = change.writing(edited(moved, after).file(), edited(moved, after).text());
      }
    }
    return change.writing(
        RowReplay.renewed(
            folder.snapshotAround(after.schema()), after.upgrades(after.graph().revisions())));
  }

  private static void requireAgreement(HeadPair pair, Rows rows) {
    pair.requireOneOutcome(". Rewrite what is not released yet, or merge");
    if (rows == Rows.REPLAYED) {
      pair.requireNothingUnseen(
          ". Check them, then use --commutes if their order does not matter; if it does,"
              + " rewrite what is not released yet, or merge");
    }
  }

  /** Those that stand on what the others have too, or on nothing, come to stand on the head. */
  private List<RevisionInfo> line(List<RevisionInfo> moving) {
    Set<String> ids = moving.stream().map(RevisionInfo::id).collect(Collectors.toSet());
    moving.forEach(each -> ids.addAll(each.replaces()));
    List<RevisionInfo> line = new ArrayList<>();
    for (RevisionInfo each : revisions.revisions()) {
      List<String> own = each.revises().stream().filter(ids::contains).toList();
      line.add(
          moving.contains(each) ? each.revising(own.isEmpty() ? List.of(onto.id()) : own) : each);
    }
    return line;
  }

  private RevisionEdit edited(RevisionInfo moved, History after) {
    RevisionEdit edit = folder.edit(moved).revising(moved.revises());
    return moved.schema().isEmpty() ? edit : edit.leaving(Fingerprint.of(after.after(moved)));
  }

  private static void requireWaysBack(History before, History after) {
    Set<String> wrong = new HashSet<>();
    Verification.of(before).wrong().forEach(each -> wrong.add(each.revision().id()));
    for (Verification.Wrong each : Verification.of(after).wrong()) {
      if (!wrong.contains(each.revision().id())) {
        throw new RefusalException(
            Reason.CONFLICT,
            "the downgrade of %s (%s) would no longer revert its upgrade: %s"
                .formatted(each.revision().id(), each.revision().className(), each.problem()),
            ". Rewrite it, or merge instead");
      }
    }
  }
}
