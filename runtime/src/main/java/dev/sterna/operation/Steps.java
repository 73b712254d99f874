package dev.sterna.operation;

import java.util.ArrayList;
import java.util.List;

/** The steps of a revision: one transaction, unless an operation or its author wants more. */
public final class Steps {

  private Steps() {}

  /** The operations in steps. {@link StepBreak} ends a step and is part of none. */
  public static List<Step> of(List<Operation> operations) {
    List<Step> steps = new ArrayList<>();
    List<Operation> together = new ArrayList<>();
    List<Operation> limits = new ArrayList<>();
    for (Operation operation : flat(operations)) {
      if (operation instanceof TimeLimit) {
        limits.add(operation);
      } else if (operation instanceof StepBreak) {
        close(steps, together);
      } else if (operation.isStepOfItsOwn()) {
        close(steps, together);
        steps.add(new Step(mode(operation), List.of(operation)));
      } else {
        together.add(operation);
      }
    }
    close(steps, together);
    return limits.isEmpty() ? List.copyOf(steps) : limited(steps, limits);
  }

  private static List<Step> limited(List<Step> steps, List<Operation> limits) {
    List<Step> limited = new ArrayList<>();
    for (Step step : steps) {
      List<Operation> operations = new ArrayList<>();
      if (step.mode() == Step.Mode.TRANSACTION) {
        operations.addAll(limits);
      }
      operations.addAll(step.operations());
      limited.add(new Step(step.mode(), operations));
    }
    return List.copyOf(limited);
  }

  private static Step.Mode mode(Operation operation) {
    return operation.isTransactional() ? Step.Mode.TRANSACTION : Step.Mode.AUTOCOMMIT;
  }

  /** What is done to the database only is done as everything else. */
  private static List<Operation> flat(List<Operation> operations) {
    List<Operation> flat = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof DatabaseOnly group) {
        flat.addAll(flat(group.operations()));
      } else {
        flat.add(operation);
      }
    }
    return flat;
  }

  private static void close(List<Step> steps, List<Operation> together) {
    if (!together.isEmpty()) {
      steps.add(new Step(Step.Mode.TRANSACTION, together));
      together.clear();
    }
  }
}
