package dev.sterna.execute;

import dev.sterna.report.AppliedRevision.State;

/** Rows of the revision table change, and nothing else of the database. */
sealed interface RowTask extends Task permits KeepTask, SwapTask, SplitTask, MoveTask {

  @Override
  default State between() {
    return State.UPGRADING;
  }

  @Override
  default int standing(int step) {
    return step;
  }
}
