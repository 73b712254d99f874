package dev.sterna.execute.flight;

import dev.sterna.operation.LoadRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import dev.sterna.report.PlannedRevision.PlannedStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
      code(operation.operation()).ifPresent(entries::add);
      for (String sql : operation.statements()) {
        entries.add(new FlightEntry.Statement(++number, sql, operation.operation()));
      }
    }
    return entries;
  }

  /** What a step does that is no part of a revision, in order. */
  public static List<FlightEntry> added(PlannedStep step) {
    List<FlightEntry> entries = new ArrayList<>();
    for (PlannedOperation operation : step.operations()) {
      code(operation.operation()).ifPresent(entries::add);
      for (String sql : operation.statements()) {
        entries.add(new FlightEntry.Added(sql, operation.operation()));
      }
    }
    return entries;
  }

  /** What is no statement when it is planned. */
  private static Optional<FlightEntry> code(Operation operation) {
    if (operation instanceof RunJava java) {
      return Optional.of(new FlightEntry.Java(java));
    }
    if (operation instanceof RunInChunks chunks) {
      return Optional.of(new FlightEntry.Chunks(chunks));
    }
    return operation instanceof LoadRows load
        ? Optional.of(new FlightEntry.Load(load))
        : Optional.empty();
  }

  private static int countBefore(PlannedRevision revision, int step) {
    int count = 0;
    for (PlannedStep before : revision.steps().subList(0, step)) {
      for (PlannedOperation operation : before.operations()) {
        count += operation.statements().size();
      }
    }
    return count;
  }
}
