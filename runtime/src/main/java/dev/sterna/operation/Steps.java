package dev.sterna.operation;

import java.util.ArrayList;
import java.util.List;

/** The steps of a revision: one transaction, unless an operation or its author wants more. */
public final class Steps {

  private Steps() {}

  /**
   * The operations in steps. What cannot run in a transaction is a step of its own; {@link
   * StepBreak} ends a step and is part of none.
   */
  public static List<Step> of(List<Operation> operations) {
    List<Step> steps = new ArrayList<>();
    List<Operation> together = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof StepBreak) {
        close(steps, together);
      } else if (operation.isTransactional()) {
        together.add(operation);
      } else {
        close(steps, together);
        steps.add(new Step(Step.Mode.AUTOCOMMIT, List.of(operation)));
      }
    }
    close(steps, together);
    return List.copyOf(steps);
  }

  private static void close(List<Step> steps, List<Operation> together) {
    if (!together.isEmpty()) {
      steps.add(new Step(Step.Mode.TRANSACTION, together));
      together.clear();
    }
  }
}
