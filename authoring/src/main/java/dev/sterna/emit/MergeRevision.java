package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.history.Outcome;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.RowReplay;
import dev.sterna.snapshot.Snapshot;
import dev.sterna.snapshot.SnapshotException;
import java.nio.file.Path;
import java.util.ArrayList;
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
  private final MergeDecision decision;

  private MergeRevision(
      MigrationFolder folder, History history, NewRevision revision, MergeDecision decision) {
    this.folder = folder;
    this.history = history;
    this.revision = revision;
    this.decision = decision;
  }

  /**
   * Writes the merge of these heads, and the snapshot that it leaves; the one that lies there may
   * have the marks of a conflict.
   *
   * @param decision what its author has decided
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
      MergeDecision decision) {
    NewRevision revision = new NewRevision(folder, revisions, request);
    MergeRevision merge = new MergeRevision(folder, History.of(revisions), revision, decision);
    merge.requireSeveral(heads);
    return merge.write(
        heads,
        decision
            .lastWord()
            .map(last -> merge.settlement(heads, last))
            .orElseGet(() -> merge.agreement(heads)));
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
    List<String> current =
        revision.graph().heads().stream().map(RevisionInfo::id).sorted().toList();
    if (current.isEmpty()) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS, "there is nothing to merge: there is no revision yet");
    }
    if (heads.size() < 2 && current.size() == 1) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS,
          "there is nothing to merge: " + current.get(0) + " is the only head");
    }
    if (heads.size() < 2) {
      throw new RefusalException(
          Reason.NOT_ON_HEADS,
          "there is nothing to merge: "
              + (heads.isEmpty() ? "no revision" : heads.get(0).id() + " alone")
              + " was specified, but the heads are "
              + ShortList.of(current));
    }
    for (RevisionInfo head : heads) {
      if (!current.contains(head.id())) {
        throw new RefusalException(
            Reason.NOT_ON_HEADS,
            head.id() + " is not a head; the heads are " + ShortList.of(current) + ": merge these");
      }
    }
  }

  /** Only what its author says, if every two of them agree whatever the order. */
  private Body agreement(List<RevisionInfo> heads) {
    for (int i = 0; i < heads.size(); i++) {
      for (int j = i + 1; j < heads.size(); j++) {
        HeadPair pair = new HeadPair(history, heads.get(i), heads.get(j));
        pair.requireOneOutcome(
            ". Specify whose changes win: --take %s or --take %s"
                .formatted(pair.first().id(), pair.last().id()));
        requireSeen(pair);
      }
    }
    requireAnyLast(heads);
    return new Body(decision.steps(), List.of(), inOrder(heads).schema());
  }

  /** Of more than two, each pair may agree and the third not go with what both leave. */
  private void requireAnyLast(List<RevisionInfo> heads) {
    Outcome inOrder = inOrder(heads);
    for (RevisionInfo last : heads.size() > 2 ? heads : List.<RevisionInfo>of()) {
      List<RevisionInfo> others = new ArrayList<>(heads);
      others.remove(last);
      List<RevisionInfo> order = new ArrayList<>(together(others));
      for (RevisionInfo revision : together(List.of(last))) {
        if (!order.contains(revision)) {
          order.add(revision);
        }
      }
      if (!Outcome.of(history, order).isLike(inOrder)) {
        throw new RefusalException(
            Reason.CONFLICT,
            "the heads leave another schema if %s runs last: merge two at a time"
                .formatted(last.id()));
      }
    }
  }

  private void requireSeen(HeadPair pair) {
    if (decision.reconciling().isEmpty()) {
      pair.requireNothingUnseen(
          ". Check them, then use --reconcile \"SQL\" to bring the rows to one state, or"
              + " --commutes if their order does not matter");
    }
  }

  private Body settlement(List<RevisionInfo> heads, RevisionInfo last) {
    if (heads.size() > 2) {
      throw new RefusalException(
          Reason.REQUEST, "--take works only with two heads: merge two at a time");
    }
    RevisionInfo first = heads.get(0).equals(last) ? heads.get(1) : heads.get(0);
    HeadPair pair = new HeadPair(history, first, last);
    HeadPair.Settlement settlement = pair.settlement();
    requireSeen(pair);
    Outcome wanted = settlement.wanted();
    List<Operation> upgrade = new ArrayList<>(settlement.upgrade());
    upgrade.addAll(decision.steps());
    return new Body(
        upgrade, HeadPair.settling(wanted, List.of(wanted), inOrder(heads)), wanted.schema());
  }

  private Outcome inOrder(List<RevisionInfo> heads) {
    return Outcome.of(history, together(heads));
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
    List<Operation> all = new ArrayList<>(history.upgrades(together(heads)));
    all.addAll(body.upgrade());
    Snapshot left = RowReplay.renewed(folder.snapshotAround(body.schema()), all);
    Placement placement = revision.request().placement();
    List<String> dependencies = placement.dependencies(history.graph());
    RevisionInfo like =
        new RevisionInfo(
            RevisionId.of(parents, dependencies, body.upgrade()),
            parents,
            dependencies,
            placement.labels(),
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
}
