package dev.sterna.revision;

import java.util.List;

/** One step of an upgrade. */
public sealed interface PlanStep {

  /** The revision that is applied afterwards. */
  RevisionInfo revision();

  /** Runs the revision. */
  record Run(RevisionInfo revision) implements PlanStep {}

  /**
   * Exchanges rows only: the database has everything that the revision replaces.
   *
   * @param revision the revision
   * @param replaced the applied revisions whose place it takes
   */
  record Swap(RevisionInfo revision, List<String> replaced) implements PlanStep {

    public Swap {
      replaced = List.copyOf(replaced);
    }
  }
}
