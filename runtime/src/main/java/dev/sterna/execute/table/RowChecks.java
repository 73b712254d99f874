package dev.sterna.execute.table;

import static dev.sterna.execute.table.RevisionTable.array;
import static dev.sterna.execute.table.RevisionTable.word;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.List;

/**
 * The statements that fail with {@link RevisionTable#MOVED} unless the rows of the revision table
 * are what a run was planned on. Those that take any type name their schema, as in {@link
 * RowQueries}: the default schema is in the search path.
 *
 * @param table the revision table
 */
public record RowChecks(RevisionTable table) {

  /** Fails unless all that the revision needs is applied, and it is not. */
  public String canBegin(RevisionInfo revision) {
    return Plpgsql.block(beginning(revision));
  }

  /** The same as the statements of a block. What is needed is looked up by its key first. */
  String beginning(RevisionInfo revision) {
    List<String> needed = new ArrayList<>(revision.revises());
    needed.addAll(revision.dependsOn());
    RowConditions rows = table.conditions();
    return raisingIf(
        rows.exists("id = " + Literal.of(revision.id()))
            + " or exists (select from pg_catalog.unnest("
            + array(needed)
            + ") need where not "
            + rows.exists("id = need and state = 'done'")
            + " and not "
            + rows.exists("need = any (replaces) and state = 'done'")
            + ")",
        "the applied revisions are not what they were");
  }

  /** Fails unless the row stands as it was read. */
  public String stands(AppliedRevision row) {
    return checkExists(
        RowConditions.standing(row.id(), row.state(), row.step())
            + " and kind = "
            + word(row.kind())
            + " and checksum = "
            + Literal.of(row.checksum()));
  }

  /** Fails unless the revision is at this step. */
  public String stands(String id, State state, int step) {
    return checkExists(RowConditions.standing(id, state, step));
  }

  /** Fails unless the revision is applied as a whole. */
  public String isApplied(String id) {
    return failingIf("not " + table.conditions().isApplied(id), "the revision is not applied");
  }

  private String checkExists(String condition) {
    return failingIf(
        "not " + table.conditions().exists(condition),
        "the revision is not at the step where it was");
  }

  /** Fails if an applied revision needs this one, or what it stands for. */
  public String isUnneeded(RevisionInfo revision) {
    List<String> names = new ArrayList<>(revision.replaces());
    names.add(revision.id());
    return failingIf(
        table
            .conditions()
            .exists(
                "(revises operator(pg_catalog.||) depends_on) operator(pg_catalog.&&) "
                    + array(names)),
        "another revision has been applied on top");
  }

  private static String failingIf(String condition, String problem) {
    return Plpgsql.block(raisingIf(condition, problem));
  }

  private static String raisingIf(String condition, String problem) {
    return "if " + condition + " then " + Plpgsql.raise(RevisionTable.MOVED, problem) + " end if;";
  }
}
