package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.history.SideBySide;
import dev.sterna.migration.RevisionSet;
import dev.sterna.operation.Operation;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.snapshot.Fingerprint;
import dev.sterna.snapshot.SnapshotFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A draft where its author wants it. The compile has put it on all heads, whose sum the snapshot
 * is; elsewhere it is another revision, with an id of its own, and must run where it stands
 * whatever has run of the branches beside it.
 *
 * @param revisions those of the last compile
 * @param draft the draft as the compile has put it
 * @param upgrade what it does
 */
record PlacedDraft(RevisionSet revisions, RevisionInfo draft, List<Operation> upgrade) {

  /**
   * The draft there.
   *
   * @throws RefusalException if it cannot be there
   */
  RevisionInfo at(RevisionGraph graph, RevisionRequest request) {
    Placement placement = request.placement();
    List<String> parents = placement.parents(graph);
    List<String> dependencies = placement.dependencies(graph);
    boolean isAsCompiled =
        Set.copyOf(parents).equals(Set.copyOf(draft.revises())) && dependencies.isEmpty();
    RevisionInfo placed =
        new RevisionInfo(
            isAsCompiled ? draft.id() : RevisionId.of(parents, dependencies, upgrade),
            parents,
            dependencies,
            placement.labels(),
            draft.replaces(),
            request.message(),
            Optional.empty(),
            draft.schema(),
            "",
            draft.className());
    if (!isAsCompiled) {
      requireFitting(placed);
    }
    return placed;
  }

  private void requireFitting(RevisionInfo placed) {
    History history = History.of(revisions).with(placed, upgrade);
    for (RevisionInfo head : history.graph().heads()) {
      if (!head.id().equals(placed.id())) {
        requireFitting(history, head, placed);
      }
    }
    if (!Fingerprint.of(history.schema()).equals(draft.schema())) {
      throw new RefusalException(
          Reason.SNAPSHOT,
          SnapshotFormat.FILE_NAME
              + " is not the schema that the revisions leave, so the draft has nothing to build"
              + " on: regenerate it with snapshot, then compile");
    }
  }

  private static void requireFitting(History history, RevisionInfo head, RevisionInfo placed) {
    SideBySide sides = SideBySide.of(history, head, placed);
    try {
      if (sides.outcomes(history).size() > 1) {
        throw refusal(head, "what both leave depends on which runs first");
      }
      sides
          .clash(history)
          .or(() -> sides.unseen(history).stream().findFirst().map(PlacedDraft::untold))
          .ifPresent(
              clash -> {
                throw refusal(head, clash);
              });
    } catch (HistoryException e) {
      throw refusal(head, e.problem());
    }
  }

  private static String untold(String pair) {
    return "it is unknown whether both orders leave the same rows: " + pair;
  }

  private static RefusalException refusal(RevisionInfo head, String problem) {
    return new RefusalException(
        Reason.CONFLICT,
        "the draft cannot be placed beside %s: %s".formatted(head.id(), problem),
        ". Keep it on %s, or let it depend on that with --depends-on".formatted(head.id()));
  }
}
