package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.report.MigrationException;
import java.util.List;

/**
 * Runs what is to be done revision by revision, or several of them together. All is safe from a
 * crash of the server when the run is over; of what comes before the last revision no commit waits
 * for the disk.
 *
 * @param before runs a revision before the last one
 * @param convoy runs several revisions before the last one
 * @param last runs the last one
 * @param ledger what the run has done
 * @param interruption whether the run was told to end
 */
record StepwiseRun(
    Runner before, Convoy convoy, Runner last, Ledger ledger, Interruption interruption) {

  /**
   * Runs what is left of the tasks, given the state that was read last.
   *
   * @throws Conflict if someone else is in the way
   */
  void run(List<Task> tasks, DatabaseState state) throws Conflict {
    run(tasks, lastToRun(tasks, state), state);
  }

  /**
   * Runs all of the tasks while they are planned, unless somebody has begun with them meanwhile.
   *
   * @throws Conflict if someone else is in the way
   * @throws MigrationException if a revision is refused; what came before it stays
   */
  void runAhead(TasksAhead tasks, DatabaseState state) throws Conflict {
    if (state.hasRevisions()) {
      run(tasks, state);
    } else {
      run(tasks, tasks.size() - 1, state);
    }
  }

  /** Runs them up to this one, whose commit waits for the disk. */
  private void run(List<Task> tasks, int end, DatabaseState state) throws Conflict {
    DatabaseState now = state;
    int next = 0;
    while (next <= end) {
      Task first = tasks.get(next);
      List<UpgradeTask> together = convoy.from(tasks.subList(next, end), now);
      if (!together.isEmpty()) {
        requireGoingOn(first);
        convoy.run(together, now);
      } else if (first.firstStep(now).isPresent()) {
        requireGoingOn(first);
        (next < end ? before : last).run(first, now);
      }
      int behind = next + Math.max(1, together.size());
      for (Task task : tasks.subList(next, behind)) {
        now = now.after(task.id());
      }
      next = behind;
    }
  }

  private void requireGoingOn(Task next) {
    if (interruption.isRequested()) {
      throw new MigrationException.Interrupted(
          "interrupted before revision %s. %s Run again to continue."
              .formatted(next.id(), Failure.before(ledger.done())));
    }
  }

  /** The number of the last task of which something is left; -1 if there is none. */
  private static int lastToRun(List<Task> tasks, DatabaseState state) {
    int last = -1;
    DatabaseState now = state;
    for (int i = 0; i < tasks.size(); i++) {
      if (tasks.get(i).firstStep(now).isPresent()) {
        last = i;
      }
      now = now.after(tasks.get(i).id());
    }
    return last;
  }
}
