package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import java.util.List;

/**
 * Runs what is to be done revision by revision. All is safe from a crash of the server when the run
 * is over; of what comes before the last revision no commit waits for the disk.
 */
final class StepwiseRun {

  private final Runner before;
  private final Runner last;

  StepwiseRun(Runner runner) {
    this.before = runner.withoutWaiting();
    this.last = runner;
  }

  /**
   * Runs what is left of the tasks, given the state that was read last.
   *
   * @throws Conflict if someone else is in the way
   */
  void run(List<Task> tasks, DatabaseState state) throws Conflict {
    int end = lastToRun(tasks, state);
    DatabaseState now = state;
    for (int i = 0; i <= end; i++) {
      Runner runner = i < end ? before : last;
      runner.run(tasks.get(i), now);
      now = now.after(tasks.get(i).id());
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
