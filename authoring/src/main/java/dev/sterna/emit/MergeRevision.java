package dev.sterna.emit;

import dev.sterna.diff.Diff;
import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.history.SideBySide;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.RowReplay;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A revision that joins heads. It does nothing if what they did commutes: whatever a database had
 * run of each, all of them together leave one schema. Otherwise one of two heads has the last word,
 * if it can have it, and its author says which.
 */
public final class MergeRevision {

  private final MigrationFolder folder;
  private final History history;
  private final NewRevision revision;

  private MergeRevision(MigrationFolder folder, History history, NewRevision revision) {
    this.folder = folder;
    this.history = history;
    this.revision = revision;
  }

  /**
   * Writes the merge of these heads, and the snapshot that it leaves; the one that lies there may
   * have the marks of a conflict.
   *
   * @param lastWord the head whose changes stand where the two contradict each other
   * @throws RefusalException if they do not go together, or data would be lost that nobody agreed
   *     to lose; nothing was changed
   * @throws HistoryException if a revision does not fit those before it on its own branch
   * @throws SnapshotException if the snapshot has lines that are none
   */
  public static KeptRevision create(
      MigrationFolder folder,
      RevisionSet revisions,
      RevisionRequest request,
      List<RevisionInfo> heads,
      Optional<RevisionInfo> lastWord) {
    NewRevision revision = new NewRevision(folder, revisions, request);
    MergeRevision merge = new MergeRevision(folder, History.of(revisions), revision);
    merge.requireSeveral(heads);
    return lastWord.isPresent()
        ? merge.write(heads, merge.settlement(heads, lastWord.get()))
        : merge.write(heads, merge.agreement(heads));
  }

  /**
   * What the merge does.
   *
   * @param upgrade what brings every order to one schema
   * @param downgrade what brings that back to the order in which an empty database runs all
   * @param schema the schema that it leaves
   */
  private record Body(List<Operation> upgrade, List<Operation> downgrade, Schema schema) {}

  private void requireSeveral(List<RevisionInfo> heads) {
    List<String> current = List.copyOf(revision.heads());
    if (heads.size() < 2) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS,
          "there is nothing to merge: "
              + (heads.isEmpty() ? "no revision" : heads.get(0).id() + " alone")
              + " is asked for, and the heads are "
              + (current.isEmpty() ? "none" : ShortList.of(current)));
    }
    for (RevisionInfo head : heads) {
      if (!current.contains(head.id())) {
        throw new RefusalException(
            Reason.NOT_ON_HEADS,
            head.id() + " is no head; those are " + ShortList.of(current) + ": merge these");
      }
    }
  }

  /** Nothing to do, if every two of them agree whatever the order. */
  private Body agreement(List<RevisionInfo> heads) {
    for (int i = 0; i < heads.size(); i++) {
      for (int j = i + 1; j < heads.size(); j++) {
        requireAgreement(heads.get(i), heads.get(j));
      }
    }
    return new Body(List.of(), List.of(), inOrder(heads));
  }

  private void requireAgreement(RevisionInfo one, RevisionInfo other) {
    SideBySide sides = SideBySide.of(history, one, other);
    List<Schema> outcomes = outcomes(sides);
    if (outcomes.size() > 1) {
      throw new RefusalException(
          Reason.CONFLICT,
          "%s and %s contradict each other; where %s runs last, it has to do: %s"
              .formatted(
                  one.id(),
                  other.id(),
                  other.id(),
                  described(Diff.between(outcomes.get(1), outcomes.get(0)))),
          ". Say whose changes stand, --take %s or --take %s".formatted(one.id(), other.id()));
    }
  }

  private Body settlement(List<RevisionInfo> heads, RevisionInfo last) {
    if (heads.size() > 2) {
      throw new RefusalException(
          Reason.REQUEST,
          "of more than two heads none can have the last word: merge two at a time");
    }
    RevisionInfo first = heads.get(0).equals(last) ? heads.get(1) : heads.get(0);
    List<Schema> outcomes = outcomes(SideBySide.of(history, first, last));
    Schema wanted = outcomes.get(0);
    for (Schema other : outcomes) {
      List<Operation> upgrade = Diff.between(other, wanted);
      if (outcomes.stream().allMatch(outcome -> leads(outcome, upgrade, wanted))) {
        return new Body(upgrade, Diff.between(wanted, inOrder(heads)), wanted);
      }
    }
    throw new RefusalException(
        Reason.CONFLICT,
        "no operation brings each order of %s and %s to what %s wants"
            .formatted(first.id(), last.id(), last.id()),
        ". Rewrite the one that is not released yet");
  }

  private static boolean leads(Schema from, List<Operation> operations, Schema to) {
    try {
      return Diff.between(Replay.of(from, operations), to).isEmpty();
    } catch (ReplayException e) {
      return false;
    }
  }

  private List<Schema> outcomes(SideBySide sides) {
    try {
      return sides.outcomes(history);
    } catch (HistoryException e) {
      Optional<SideBySide.Twins> twins = sides.twins(history).stream().findFirst();
      if (twins.isPresent()) {
        throw new RefusalException(
            Reason.CONFLICT,
            "%s and %s make the same change"
                .formatted(twins.get().left().className(), twins.get().right().className()),
            ". Delete the one that is not released yet, and let what revises it revise the other");
      }
      throw new RefusalException(
          Reason.CONFLICT,
          "the two cannot both run: " + e.getMessage(),
          ". Rewrite the one that is not released yet");
    }
  }

  private Schema inOrder(List<RevisionInfo> heads) {
    return history.replay(Schema.empty(), together(heads));
  }

  /** All that leads to the heads, as an empty database runs it. */
  private List<RevisionInfo> together(List<RevisionInfo> heads) {
    Set<String> needed = new HashSet<>();
    for (RevisionInfo head : heads) {
      history.graph().prerequisites(head.id()).forEach(earlier -> needed.add(earlier.id()));
      needed.add(head.id());
    }
    return history.graph().revisions().stream().filter(each -> needed.contains(each.id())).toList();
  }

  private KeptRevision write(List<RevisionInfo> heads, Body body) {
    revision.requireConsent("the merge", body.upgrade());
    List<String> parents = heads.stream().map(RevisionInfo::id).sorted().toList();
    Snapshot left =
        RowReplay.renewed(folder.snapshotAround(body.schema()), history.upgrades(together(heads)));
    RevisionInfo like =
        new RevisionInfo(
            RevisionId.of(parents, List.of(), body.upgrade()),
            parents,
            List.of(),
            List.of(),
            List.of(),
            revision.request().message(),
            Optional.empty(),
            Fingerprint.of(body.schema()),
            "",
            "");
    NewRevision.Sourced merge = revision.sourced(like, body.upgrade(), body.downgrade());
    Path file = folder.addRevision(merge.revision().className(), merge.source(), left);
    return new KeptRevision(merge.revision(), file);
  }

  private static String described(List<Operation> operations) {
    return ShortList.of(operations.stream().map(Operation::describe).toList());
  }
}
