package dev.sterna.emit;

import dev.sterna.diff.Diff;
import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.history.History;
import dev.sterna.history.HistoryException;
import dev.sterna.history.Outcome;
import dev.sterna.history.RowSettlement;
import dev.sterna.history.SideBySide;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplayException;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Two heads that are to become one.
 *
 * @param history where they come from
 * @param first the one that gives way, if they contradict each other
 * @param last the one that has the last word then
 */
public record HeadPair(History history, RevisionInfo first, RevisionInfo last) {

  private static final String REWRITE =
      ". Rewrite the one that is not released yet: remove it, compile, and keep what is pending then";

  /**
   * What brings every order of the two to what the last one leaves.
   *
   * @param upgrade the operations
   * @param wanted what it leaves
   */
  record Settlement(List<Operation> upgrade, Outcome wanted) {}

  /**
   * Makes sure that every order leaves the same, as far as a replay tells, so that it does not
   * matter how far a database was along which of them.
   *
   * @param advice what to do if it does, for an error
   * @throws RefusalException if not
   */
  public void requireOneOutcome(String advice) {
    List<Outcome> outcomes = outcomes();
    if (outcomes.size() > 1) {
      throw new RefusalException(
          Reason.CONFLICT,
          "%s and %s contradict each other; if %s runs last, it has to do: %s"
              .formatted(
                  first.id(),
                  last.id(),
                  last.id(),
                  described(settling(outcomes.get(1), List.of(outcomes.get(1)), outcomes.get(0)))),
          advice);
    }
  }

  /**
   * Makes sure that a replay tells all that can come of the order.
   *
   * @param advice what to do if it does not, for an error
   * @throws RefusalException if not
   */
  public void requireNothingUnseen(String advice) {
    SideBySide sides = SideBySide.of(history, first, last);
    List<String> unseen = sides.unseen(history);
    if (!unseen.isEmpty()) {
      throw sides.twins(history).stream()
          .findFirst()
          .map(HeadPair::sameChange)
          .orElseGet(
              () ->
                  new RefusalException(
                      Reason.CONFLICT,
                      "it is unknown whether %s and %s leave the same rows in either order: %s"
                          .formatted(first.id(), last.id(), ShortList.of(unseen)),
                      advice));
    }
  }

  /**
   * What lets the last one have the last word.
   *
   * @throws RefusalException if it cannot have it
   */
  Settlement settlement() {
    List<Outcome> outcomes = outcomes();
    Outcome wanted = outcomes.get(0);
    for (Outcome other : outcomes) {
      List<Operation> upgrade = settling(other, outcomes, wanted);
      if (outcomes.stream().allMatch(outcome -> leads(outcome, upgrade, wanted))) {
        return new Settlement(upgrade, wanted);
      }
    }
    throw new RefusalException(
        Reason.CONFLICT,
        "no operation turns both orders of %s and %s into what %s wants"
            .formatted(first.id(), last.id(), last.id()),
        REWRITE);
  }

  /** The schema of one outcome and the rows of all to those that are wanted. */
  static List<Operation> settling(Outcome one, Collection<Outcome> all, Outcome wanted) {
    List<Operation> operations = new ArrayList<>(Diff.between(one.schema(), wanted.schema()));
    operations.addAll(RowSettlement.of(all, wanted));
    return operations;
  }

  private static boolean leads(Outcome from, List<Operation> operations, Outcome to) {
    try {
      return from.after(operations).isLike(to);
    } catch (ReplayException e) {
      return false;
    }
  }

  private List<Outcome> outcomes() {
    SideBySide sides = SideBySide.of(history, first, last);
    try {
      List<Outcome> outcomes = sides.outcomes(history);
      Optional<String> clash = sides.clash(history);
      if (clash.isPresent()) {
        throw cannotBothRun(sides, clash.get());
      }
      return outcomes;
    } catch (HistoryException e) {
      throw cannotBothRun(sides, e.getMessage());
    }
  }

  private RefusalException cannotBothRun(SideBySide sides, String why) {
    return sides.twins(history).stream()
        .findFirst()
        .map(HeadPair::sameChange)
        .orElseGet(
            () ->
                new RefusalException(
                    Reason.CONFLICT,
                    "%s and %s cannot both run: %s".formatted(first.id(), last.id(), why),
                    REWRITE));
  }

  private static RefusalException sameChange(SideBySide.Twins twins) {
    return new RefusalException(
        Reason.CONFLICT,
        "%s and %s make the same change"
            .formatted(twins.left().className(), twins.right().className()),
        ". Delete the one that is not released yet, and make the revisions that revise it"
            + " revise the other");
  }

  private static String described(List<Operation> operations) {
    return operations.isEmpty()
        ? "bring back rows that the other deletes"
        : ShortList.of(operations.stream().map(Operation::describe).toList());
  }
}
