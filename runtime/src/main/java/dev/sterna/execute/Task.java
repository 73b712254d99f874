package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.operation.Step.Mode;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** A revision to be brought up or down, and what that means for its row. */
sealed interface Task permits UpgradeTask, AmendTask, RowTask, DowngradeTask {

  PlannedRevision planned();

  /** The state of the row between the steps. */
  State between();

  /**
   * The first step that is still to be run, counted from 0; the number of steps if only the row is
   * left to be settled; empty if nothing is left.
   *
   * @throws MigrationException if the row is half done in a way that these steps do not fit
   */
  OptionalInt firstStep(DatabaseState state);

  /** The number in the row while the step is under way. */
  int standing(int step);

  /**
   * What is done before the first step of this run, as statements of PL/pgSQL: they check that the
   * row still stands as it was read, or write it.
   *
   * @param standing the row as it was read; empty if there was none
   */
  List<String> begin(Optional<AppliedRevision> standing);

  /** The check before each further step, as a statement of PL/pgSQL. */
  String resume(int step);

  /**
   * The statement that settles the row after a step.
   *
   * @param standing the row as it was read before this run; empty if there was none
   * @param elapsed the time it took, as an SQL expression of type interval
   */
  String settle(int step, Optional<AppliedRevision> standing, String elapsed);

  /** What the report says of it. */
  Report.Action action();

  default String id() {
    return planned().revision().id();
  }

  default int steps() {
    return planned().steps().size();
  }

  /** How the step is committed; what only settles the row is a transaction. */
  default Mode mode(int step) {
    return step < steps() ? planned().steps().get(step).mode() : Mode.TRANSACTION;
  }
}
