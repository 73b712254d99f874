package dev.sterna.execute.table;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.report.AppliedRevision;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.report.RuntimeVersion;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The SQL of the revision table. Its columns are a format: old and new versions of Sterna read and
 * write the same table.
 *
 * @param schema the schema that it is in
 * @param name its name
 */
public record RevisionTable(String schema, String name) {

  /** The SQLSTATE of a check that finds another state than the one the run was planned on. */
  public static final String MOVED = "ST002";

  /** The qualified name in SQL. */
  public String sql() {
    return Identifier.sql(schema) + "." + Identifier.sql(name);
  }

  public String createSchema() {
    return Plpgsql.block(
        "if not exists (select from pg_namespace where nspname = "
            + Literal.of(schema)
            + ") then create schema "
            + Identifier.sql(schema)
            + "; end if;");
  }

  public String create() {
    return """
        create table if not exists %s (
          id text primary key,
          revises text[] not null,
          depends_on text[] not null,
          replaces text[] not null,
          message text not null,
          checksum text not null,
          kind text not null,
          state text not null,
          step int not null,
          steps int not null,
          progress jsonb,
          downgrade jsonb,
          applied_at timestamptz not null,
          applied_by text not null,
          duration_ms bigint,
          sterna text not null
        )"""
        .formatted(sql());
  }

  /** Adds the columns that a table of an older Sterna lacks. */
  public String complete() {
    return new TableLayout(this).complete();
  }

  /**
   * Of each row the checksum, if it is one of a revision that is done for good, and what the
   * revision stands on.
   */
  String selectSettled() {
    return "select id, case when state = 'done' and (kind = 'applied' or kind = 'stamped') then"
        + " checksum end, array_to_string(revises || depends_on, ',') from "
        + sql();
  }

  /** All rows, the oldest first, without the stored downgrades. */
  String select() {
    return "select id, revises, depends_on, replaces, message, checksum, kind, state, step, steps,"
        + " (progress->>'statement')::int, applied_at, applied_by, duration_ms, sterna from "
        + sql()
        + " order by applied_at, id";
  }

  /**
   * The statements of a stored downgrade: the step, its mode, its statement or null for Java. One
   * row of nulls where none is stored, no row where the revision has none.
   */
  String selectWayBack(String id) {
    return "select s.n, s.step->>'mode', t.sql from "
        + sql()
        + " r left join jsonb_array_elements(r.downgrade) with ordinality s(step, n) on true"
        + " left join jsonb_array_elements_text(case jsonb_typeof(s.step) when 'object' then"
        + " s.step->'statements' end) with ordinality t(sql, m) on true where r.id = "
        + Literal.of(id)
        + " order by s.n, t.m";
  }

  /** The roles that can write the table, besides the one that asks; or null. */
  String selectOtherWriters() {
    return "select string_agg(distinct case w.role when 0 then 'everyone' else"
        + " w.role::regrole::text end, ', ') from pg_class c, lateral (select c.relowner role union"
        + " select a.grantee from (select c.relacl acl union all select attacl from pg_attribute"
        + " where attrelid = c.oid) g, aclexplode(g.acl) a where a.privilege_type in ('INSERT',"
        + " 'UPDATE')) w where c.oid = "
        + Literal.of(sql())
        + "::regclass and w.role <> (select oid from pg_roles where rolname = current_user)";
  }

  /** Writes the row of a revision of which so many steps are done. */
  public String insert(NewRow row, int step) {
    RevisionInfo revision = row.revision();
    boolean done = step == row.steps();
    return "insert into "
        + sql()
        + " (id, revises, depends_on, replaces, message, checksum, kind, state, step, steps,"
        + " downgrade, applied_at, applied_by, sterna) values ("
        + String.join(
            ", ",
            Literal.of(revision.id()),
            array(revision.revises()),
            array(revision.dependsOn()),
            array(revision.replaces()),
            Literal.of(revision.message()),
            Literal.of(revision.checksum()),
            word(row.kind()),
            word(done ? State.DONE : State.UPGRADING),
            Literal.of(step),
            Literal.of(row.steps()),
            wayBack(row),
            "clock_timestamp()",
            appliedBy(row),
            version())
        + ")";
  }

  private static String version() {
    return Literal.of(RuntimeVersion.find().orElse("development"));
  }

  private static String appliedBy(NewRow row) {
    return row.owner()
        .map(o -> "session_user || " + Literal.of(ownerSuffix(o)))
        .orElse("session_user");
  }

  /** What follows the role in {@code applied_by} of a draft. */
  public static String ownerSuffix(String owner) {
    return " (" + owner + ")";
  }

  /**
   * Says how many steps are done, and adds the time that the last one took.
   *
   * @param elapsed that time, as an SQL expression of type interval
   */
  public String advance(String id, State state, int step, int steps, String elapsed) {
    return "update "
        + sql()
        + " set state = "
        + word(state)
        + ", step = "
        + step
        + ", steps = "
        + steps
        + ", progress = null, duration_ms = coalesce(duration_ms, 0)"
        + " + round(1000 * extract(epoch from "
        + elapsed
        + ")) where id = "
        + Literal.of(id);
  }

  /** Says how many statements of the step under way are done. */
  public String progress(String id, State state, int step, int steps, int statement) {
    return "update "
        + sql()
        + " set state = "
        + word(state)
        + ", step = "
        + step
        + ", steps = "
        + steps
        + ", progress = jsonb_build_object('statement', "
        + statement
        + ") where id = "
        + Literal.of(id);
  }

  /** The key that the chunks of the statement under way have come to, or null; locks the row. */
  public String selectChunk(String id) {
    return "select progress->>'after' from "
        + sql()
        + " where id = "
        + Literal.of(id)
        + " for update";
  }

  /**
   * Says how far the chunks of the statement under way have come.
   *
   * @param after the last key, a JSON array
   * @param rows how many rows the last chunk had
   */
  public String chunk(String id, String after, int rows) {
    return "update "
        + sql()
        + " set progress = jsonb_build_object('statement', 0, 'after', "
        + Literal.of(after)
        + "::jsonb, 'rows', coalesce((progress->>'rows')::bigint, 0) + "
        + rows
        + ") where id = "
        + Literal.of(id)
        + " and state <> 'done'";
  }

  /**
   * Takes over the source that finishes a revision, which may differ from the one that began it; or
   * the revision that a draft has become. How far it has come, and since when, stays.
   */
  public String adopt(NewRow row) {
    RevisionInfo revision = row.revision();
    return "update "
        + sql()
        + " set (revises, depends_on, replaces, message, checksum, kind, downgrade, applied_by,"
        + " sterna) = row("
        + String.join(
            ", ",
            array(revision.revises()),
            array(revision.dependsOn()),
            array(revision.replaces()),
            Literal.of(revision.message()),
            Literal.of(revision.checksum()),
            word(row.kind()),
            wayBack(row),
            appliedBy(row),
            version())
        + ") where id = "
        + Literal.of(revision.id());
  }

  /** Gives the revision the parents and dependencies that it has now. */
  public String move(RevisionInfo revision) {
    return "update "
        + sql()
        + " set (revises, depends_on) = row("
        + array(revision.revises())
        + ", "
        + array(revision.dependsOn())
        + ") where id = "
        + Literal.of(revision.id());
  }

  /** Says that a revision that was done has more steps now. */
  public String reopen(String id, int steps) {
    return "update "
        + sql()
        + " set state = "
        + word(State.UPGRADING)
        + ", steps = "
        + steps
        + " where id = "
        + Literal.of(id);
  }

  /** Takes the source for what was applied. How the row came about, when and by whom, stays. */
  public String accept(NewRow row) {
    RevisionInfo revision = row.revision();
    return "update "
        + sql()
        + " set (revises, depends_on, replaces, message, checksum, step, steps, downgrade, sterna)"
        + " = row("
        + String.join(
            ", ",
            array(revision.revises()),
            array(revision.dependsOn()),
            array(revision.replaces()),
            Literal.of(revision.message()),
            Literal.of(revision.checksum()),
            Literal.of(row.steps()),
            Literal.of(row.steps()),
            wayBack(row),
            version())
        + ") where id = "
        + Literal.of(revision.id())
        + " and state = 'done'";
  }

  private static String wayBack(NewRow row) {
    return row.wayBack().map(json -> Literal.of(json) + "::jsonb").orElse("null");
  }

  public String delete(String id) {
    return "delete from " + sql() + " where id = " + Literal.of(id);
  }

  /** Takes every row. */
  public String deleteAll() {
    return "delete from " + sql();
  }

  /** Takes the rows of these revisions, if they are there. */
  public String delete(Collection<String> ids) {
    return "delete from " + sql() + " where id = any (" + array(ids) + ")";
  }

  /** Takes the rows of these revisions that are half done. */
  public String deleteHalfDone(Collection<String> ids) {
    return delete(ids) + " and state <> " + word(State.DONE);
  }

  /** Writes the row of a revision that is done, if it has none. */
  public String insertIfMissing(NewRow row) {
    return insert(row, row.steps()) + " on conflict (id) do nothing";
  }

  /** Runs the statement and fails unless it hits exactly one row. */
  public static String exactlyOne(String statement) {
    return Plpgsql.block(
        "declare hit bigint; begin "
            + statement
            + "; get diagnostics hit = row_count; if hit <> 1 then "
            + Plpgsql.raise(MOVED, "a row of the revision table is not what it was")
            + " end if; end;");
  }

  /** Fails unless all that the revision needs is applied, and it is not. */
  public String checkCanBegin(RevisionInfo revision) {
    List<String> needed = new ArrayList<>(revision.revises());
    needed.addAll(revision.dependsOn());
    return failingIf(
        exists("id = " + Literal.of(revision.id()))
            + " or exists (select from unnest("
            + array(needed)
            + ") need where not "
            + exists("state = 'done' and (id = need or need = any (replaces))")
            + ")",
        "the applied revisions are not what they were");
  }

  /** Fails unless the row stands as it was read. */
  public String checkStands(AppliedRevision row) {
    return checkExists(
        standing(row.id(), row.state(), row.step())
            + " and kind = "
            + word(row.kind())
            + " and checksum = "
            + Literal.of(row.checksum()));
  }

  /** Fails unless the revision is at this step. */
  public String checkStands(String id, State state, int step) {
    return checkExists(standing(id, state, step));
  }

  /** Fails unless the revision is applied as a whole. */
  public String checkIsApplied(String id) {
    return failingIf(
        "not " + exists("state = 'done' and id = " + Literal.of(id)),
        "the revision is not applied");
  }

  private static String standing(String id, State state, int step) {
    return "id = " + Literal.of(id) + " and state = " + word(state) + " and step = " + step;
  }

  private String checkExists(String condition) {
    return failingIf("not " + exists(condition), "the revision is not at the step where it was");
  }

  /** Fails if an applied revision needs this one, or what it stands for. */
  public String checkIsUnneeded(RevisionInfo revision) {
    List<String> names = new ArrayList<>(revision.replaces());
    names.add(revision.id());
    return failingIf(
        exists("(revises || depends_on) && " + array(names)),
        "another revision has been applied on top");
  }

  private String exists(String condition) {
    return "exists (select from " + sql() + " where " + condition + ")";
  }

  private static String failingIf(String condition, String problem) {
    return Plpgsql.block("if " + condition + " then " + Plpgsql.raise(MOVED, problem) + " end if;");
  }

  private static String array(Collection<String> values) {
    return values.stream()
        .map(Literal::of)
        .collect(Collectors.joining(", ", "array[", "]::text[]"));
  }

  private static String word(Enum<?> value) {
    return Literal.of(value.name().toLowerCase(Locale.ROOT));
  }
}
