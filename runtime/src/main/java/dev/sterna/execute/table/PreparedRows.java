package dev.sterna.execute.table;

import static dev.sterna.execute.table.RevisionTable.word;

import dev.sterna.report.AppliedRevision.State;
import dev.sterna.schema.Literal;
import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What transactions of one flight say of their rows in the same words, to be prepared once and
 * executed for each: reading the words is most of what they cost. The settings have to be pinned,
 * as for {@link RowChecks}.
 *
 * @param table the revision table
 * @param name what their names begin with
 */
public record PreparedRows(RevisionTable table, String name) {

  /** In which rows of revisions that are done as a whole differ. */
  private static final List<RowColumn> GIVEN =
      RowColumn.allBut(RowColumn.STATE, RowColumn.STEP, RowColumn.APPLIED_AT, RowColumn.STERNA);

  /** The name of the statement that checks whether a revision can begin. */
  public String check() {
    return name + "_check";
  }

  /** The name of the statement that writes the row of a revision. */
  public String row() {
    return name + "_row";
  }

  /** Prepares the check. */
  public String preparedCheck() {
    RowConditions rows = table.conditions();
    return "prepare "
        + check()
        + "(text, text) as select "
        + Objection.unless(
            rows.exists("id = $2 and state = " + word(State.DONE))
                + " and not "
                + rows.exists("id = $1"),
            Literal.of(RevisionTable.MOVED + ": revision ")
                + " || $1 || ' is already applied, or a revision that it needs is not'");
  }

  /**
   * Fails unless the only parent of the revision is applied, by a row of its own, and it is not.
   */
  public String canBegin(String id, String parent) {
    return "execute " + check() + "(" + Literal.of(id) + ", " + Literal.of(parent) + ")";
  }

  /**
   * Prepares the row.
   *
   * @param elapsed the time that its revision took, as an SQL expression of type interval
   */
  public String preparedRow(String elapsed) {
    String types = GIVEN.stream().map(RowColumn::type).collect(Collectors.joining(", "));
    StringJoiner values = new StringJoiner(", ");
    for (RowColumn column : RowValues.ALL) {
      values.add(prepared(column));
    }
    return "prepare " + row() + "(" + types + ") as " + table.inserting(values.toString(), elapsed);
  }

  private static String prepared(RowColumn column) {
    return switch (column) {
      case STATE -> word(State.DONE);
      case STEP -> prepared(RowColumn.STEPS);
      case APPLIED_AT -> RowValues.NOW;
      case STERNA -> RowValues.version();
      default -> "$" + (GIVEN.indexOf(column) + 1);
    };
  }

  /** Writes the row of a revision that is done as a whole. */
  public String insertDone(NewRow of) {
    return "execute " + row() + "(" + RowValues.done(of).of(GIVEN) + ")";
  }
}
