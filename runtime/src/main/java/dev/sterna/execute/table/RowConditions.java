package dev.sterna.execute.table;

import static dev.sterna.execute.table.RevisionTable.word;

import dev.sterna.report.AppliedRevision.State;
import dev.sterna.schema.Literal;

/**
 * Conditions in SQL about the rows of the revision table.
 *
 * @param table the revision table
 */
public record RowConditions(RevisionTable table) {

  /** The revision has no row, nor one that stands for it. */
  public String isAbsent(String id) {
    String name = Literal.of(id);
    return "not " + exists("id = " + name + " or " + name + " = any (replaces)");
  }

  /** The revision is applied as a whole. */
  public String isApplied(String id) {
    return exists("state = 'done' and id = " + Literal.of(id));
  }

  /** The revision is at this step. */
  public String isAt(String id, State state, int step) {
    return exists(standing(id, state, step));
  }

  static String standing(String id, State state, int step) {
    return "id = " + Literal.of(id) + " and state = " + word(state) + " and step = " + step;
  }

  String exists(String condition) {
    return "exists (select from " + table.sql() + " where " + condition + ")";
  }
}
