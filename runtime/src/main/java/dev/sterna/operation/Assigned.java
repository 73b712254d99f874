package dev.sterna.operation;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an update says of columns. */
final class Assigned {

  private Assigned() {}

  /** Every column that it names. */
  static List<String> columns(List<Assignment> assignments, Condition where) {
    List<String> columns = new ArrayList<>(where.columns());
    for (Assignment assignment : assignments) {
      columns.add(assignment.column());
    }
    return columns;
  }

  /** {@code title = 'x' where _id = '1'}. */
  static String words(List<Assignment> assignments, Condition where) {
    return assignments.stream()
        .map(Assignment::describe)
        .collect(Collectors.joining(", ", "", " where " + where.describe()));
  }
}
