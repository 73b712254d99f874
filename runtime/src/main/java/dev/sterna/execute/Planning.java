package dev.sterna.execute;

import dev.sterna.execute.table.DatabaseState;
import dev.sterna.report.Plan;
import dev.sterna.report.PlannedRevision;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Decides, from where the database stands, what is to be done. */
@FunctionalInterface
interface Planning {

  List<Task> tasks(Connection connection, DatabaseState state);

  /** Decides as the role of the run, for the way back of a revision may have to be read. */
  default List<Task> decided(Session session, DatabaseState state) {
    try {
      return session.framed(connection -> tasks(connection, state));
    } catch (SQLException e) {
      throw QuestionFailure.of("cannot determine what to do", e, session.place());
    }
  }

  /** What is left of these tasks, the first of which finds the database in this state. */
  static Plan plan(List<Task> tasks, DatabaseState first) {
    DatabaseState state = first;
    List<PlannedRevision> left = new ArrayList<>();
    for (Task task : tasks) {
      task.firstStep(state).ifPresent(step -> left.add(task.planned().from(step)));
      state = state.after(task.id());
    }
    return new Plan(left);
  }
}
