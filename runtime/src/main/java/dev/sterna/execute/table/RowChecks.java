package dev.sterna.execute.table;

import static dev.sterna.execute.table.RevisionTable.array;
import static dev.sterna.execute.table.RevisionTable.word;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Statements of PL/pgSQL that fail with {@link RevisionTable#MOVED} unless the rows of the revision
 * table are what a run was planned on; {@link Plpgsql#block} makes one of SQL of them. What takes
 * any type names its schema, as in {@link RowQueries}: the default schema is in the search path.
 *
 * @param table the revision table
 */
public record RowChecks(RevisionTable table) {

  /** Fails unless all that the revision needs is applied, and it is not. */
  public String canBegin(RevisionInfo revision) {
    return failingIf(
        isRefused(revision),
        "revision %s is already applied, or a revision that it needs is not"
            .formatted(revision.id()));
  }

  /**
   * The same for less. Mostly the rows of the revision and of those that it names say that it can,
   * and only if they do not has the server to plan the whole question.
   */
  public String canBeginByNames(RevisionInfo revision) {
    return "if not " + areAsNamed(revision) + " then " + canBegin(revision) + " end if;";
  }

  /** Fails if one of these revisions has a row. */
  public String haveNoRows(Collection<String> ids) {
    return failingIf(
        table.conditions().exists("id = any (" + array(ids) + ")"),
        "one of the revisions is already applied");
  }

  private String areAsNamed(RevisionInfo revision) {
    Set<String> needed = needed(revision);
    Set<String> named = new LinkedHashSet<>(needed);
    named.add(revision.id());
    return "(select pg_catalog.count(*) operator(pg_catalog.=) "
        + needed.size()
        + "::bigint and coalesce(pg_catalog.bool_and(state = 'done' and id <> "
        + Literal.of(revision.id())
        + "), true) from "
        + table.sql()
        + " where id = any ("
        + array(named)
        + "))";
  }

  private String isRefused(RevisionInfo revision) {
    RowConditions rows = table.conditions();
    return rows.exists("id = " + Literal.of(revision.id()))
        + " or exists (select from pg_catalog.unnest("
        + array(needed(revision))
        + ") need where not "
        + rows.exists("id = need and state = 'done'")
        + " and not "
        + rows.exists("need = any (replaces) and state = 'done'")
        + ")";
  }

  private static Set<String> needed(RevisionInfo revision) {
    Set<String> needed = new LinkedHashSet<>(revision.revises());
    needed.addAll(revision.dependsOn());
    return needed;
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
        "the revision is no longer at the same step");
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
    return "if " + condition + " then " + Plpgsql.raise(RevisionTable.MOVED, problem) + " end if;";
  }
}
