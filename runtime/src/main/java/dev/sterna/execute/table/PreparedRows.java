package dev.sterna.execute.table;

import static dev.sterna.execute.table.RevisionTable.array;
import static dev.sterna.execute.table.RevisionTable.word;

import dev.sterna.report.AppliedRevision.State;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Literal;

/**
 * What transactions of one flight say of their rows in the same words, to be prepared once and
 * executed for each: reading the words is most of what they cost. The settings have to be pinned,
 * as for {@link RowChecks}.
 *
 * @param table the revision table
 * @param name what their names begin with
 */
public record PreparedRows(RevisionTable table, String name) {

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
                + " || $1 || ' is applied already, or what it stands on is not'");
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
    return "prepare "
        + row()
        + "(text, text[], text[], text[], text, text, text, int, jsonb, text) as "
        + table.inserting(
            "$1, $2, $3, $4, $5, $6, $7, "
                + word(State.DONE)
                + ", $8, $8, $9, pg_catalog.clock_timestamp(), session_user::text || $10, "
                + RevisionTable.version(),
            elapsed);
  }

  /** Writes the row of a revision that is done as a whole. */
  public String insertDone(NewRow of) {
    RevisionInfo revision = of.revision();
    return "execute "
        + row()
        + "("
        + String.join(
            ", ",
            Literal.of(revision.id()),
            array(revision.revises()),
            array(revision.dependsOn()),
            array(revision.replaces()),
            Literal.of(revision.message()),
            Literal.of(revision.checksum()),
            word(of.kind()),
            Literal.of(of.steps()),
            of.wayBack().map(Literal::of).orElse("null"),
            Literal.of(of.owner().map(RevisionTable::ownerSuffix).orElse("")))
        + ")";
  }
}
