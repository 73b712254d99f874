package dev.sterna.execute.flight;

import dev.sterna.operation.RunJava;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.report.PlannedRevision.PlannedStep;
import java.util.ArrayList;
import java.util.List;

/** The statements of a revision, numbered through all its steps. */
public final class Statements {

  private Statements() {}

  /** How many statements the revision has. */
  public static int count(PlannedRevision revision) {
    return countBefore(revision, revision.steps().size());
  }

  /** What a step does, in order; nothing for a step that only settles the row. */
  public static List<FlightEntry> of(PlannedRevision revision, int step) {
    List<FlightEntry> entries = new ArrayList<>();
    if (step == revision.steps().size()) {
      return entries;
    }
    int number = countBefore(revision, step);
    for (PlannedOperation operation : revision.steps().get(step).operations()) {
      if (operation.operation() instanceof RunJava java) {
        entries.add(new FlightEntry.Java(java));
      }
      for (String sql : operation.statements()) {
        entries.add(new FlightEntry.Statement(++number, sql, operation.operation()));
      }
    }
    return entries;
  }

  private static int countBefore(PlannedRevision revision, int step) {
    return revision.steps().subList(0, step).stream()
        .map(PlannedStep::statements)
        .mapToInt(List::size)
        .sum();
  }
}
