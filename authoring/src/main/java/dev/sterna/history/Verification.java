package dev.sterna.history;

import dev.sterna.diff.Diff;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Whether each downgrade brings back the schema that its upgrade found, where nothing else has run
 * and where all others have. Rows and values are another matter: a downgrade says itself which of
 * them it does not restore.
 *
 * @param wrong the revisions whose downgrade leads elsewhere, and how it does
 * @param irreversible the revisions whose author says that there is no way back
 */
public record Verification(List<Wrong> wrong, List<RevisionInfo> irreversible) {

  /**
   * A downgrade that does not bring back the schema before.
   *
   * @param revision whose downgrade
   * @param problem what does not fit, or what of the schema before is missing afterwards
   */
  public record Wrong(RevisionInfo revision, String problem) {}

  public Verification {
    wrong = List.copyOf(wrong);
    irreversible = List.copyOf(irreversible);
  }

  /**
   * Replays the downgrade of each revision.
   *
   * @throws HistoryException if an upgrade does not fit those before it
   */
  public static Verification of(History history) {
    List<Wrong> wrong = new ArrayList<>();
    List<RevisionInfo> irreversible = new ArrayList<>();
    for (RevisionInfo revision : history.graph().revisions()) {
      List<Operation> downgrade = history.downgrade(revision);
      if (downgrade.stream().anyMatch(Irreversible.class::isInstance)) {
        irreversible.add(revision);
      } else {
        problem(history.before(revision), history.after(revision), downgrade)
            .ifPresent(problem -> wrong.add(new Wrong(revision, problem)));
      }
    }
    if (wrong.isEmpty() && !isLine(history.graph().revisions())) {
      wrong.addAll(besideOthers(history));
    }
    return new Verification(wrong, irreversible);
  }

  private static boolean isLine(List<RevisionInfo> order) {
    for (int i = 1; i < order.size(); i++) {
      if (!order.get(i).revises().equals(List.of(order.get(i - 1).id()))) {
        return false;
      }
    }
    return true;
  }

  /**
   * The whole way down, as a database goes it. What one branch renamed, another may need by its
   * former name; that both may leave a column otherwise on the way is in the nature of branches.
   */
  private static List<Wrong> besideOthers(History history) {
    List<RevisionInfo> order = history.graph().revisions();
    Schema schema = history.schema();
    for (int i = order.size() - 1; i >= 0; i--) {
      List<Operation> downgrade = history.downgrade(order.get(i));
      if (downgrade.stream().anyMatch(Irreversible.class::isInstance)) {
        return List.of();
      }
      try {
        schema = Replay.of(schema, downgrade);
      } catch (ReplayException e) {
        String problem = "beside the other branches " + e.getMessage();
        return List.of(new Wrong(order.get(i), problem));
      }
    }
    return List.of();
  }

  private static Optional<String> problem(Schema before, Schema after, List<Operation> downgrade) {
    Schema back;
    try {
      back = Replay.of(after, downgrade);
    } catch (ReplayException e) {
      return Optional.of(e.getMessage());
    }
    List<Operation> missing = Diff.between(back, before);
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("it leaves out: " + missing.get(0).describe() + more(missing.size() - 1));
  }

  private static String more(int others) {
    return others == 0 ? "" : ", and " + others + " more";
  }
}
