package dev.sterna.execute.table;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.report.AppliedRevision.State;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The revision table, and the statements that write its rows. Its columns are a format: old and new
 * versions of Sterna read and write the same table.
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

  /** Which columns it has. */
  public TableLayout layout() {
    return new TableLayout(this);
  }

  /** What is asked of it. */
  public RowQueries queries() {
    return new RowQueries(this);
  }

  /** What may hold of its rows. */
  public RowConditions conditions() {
    return new RowConditions(this);
  }

  /** What must hold of its rows. */
  public RowChecks checks() {
    return new RowChecks(this);
  }

  /** Writes the row of a revision of which so many steps are done. */
  public String insert(NewRow row, int step) {
    return insert(row, step, Optional.empty());
  }

  /**
   * Writes the row of a revision that is done as a whole.
   *
   * @param elapsed the time it took, as an SQL expression of type interval
   */
  public String insertDone(NewRow row, String elapsed) {
    return insert(row, row.steps(), Optional.of(elapsed));
  }

  /** The time since the row of a revision was written, as an SQL expression of type interval. */
  public String since(String id) {
    return "clock_timestamp() - (select applied_at from "
        + sql()
        + " where id = "
        + Literal.of(id)
        + ")";
  }

  private String insert(NewRow row, int step, Optional<String> elapsed) {
    String values = new RowValues(row, step).all();
    return elapsed
        .map(time -> inserting(values, time))
        .orElseGet(() -> inserted() + ") values (" + values + ")");
  }

  private String inserted() {
    return "insert into " + sql() + " (" + RowValues.NAMES;
  }

  /** Writes a row of the values of {@link RowColumn}, and the time that its revision took. */
  String inserting(String values, String elapsed) {
    return inserted() + ", duration_ms) values (" + values + ", " + millis(elapsed) + ")";
  }

  /**
   * Writes the rows of revisions that are done as a whole, in this order. Of each is said that it
   * took the average.
   *
   * @param elapsed the time that they took together, as an SQL expression of type interval
   */
  public String insertDone(List<NewRow> rows, String elapsed) {
    if (rows.size() == 1) {
      return insertDone(rows.get(0), elapsed);
    }
    StringBuilder sql = new StringBuilder(inserted());
    sql.append(", duration_ms) select each.*, ")
        .append(millis("(" + elapsed + ") operator(pg_catalog./) " + rows.size() + "::float8"))
        .append(" from (values ");
    String separator = "";
    for (NewRow row : rows) {
      sql.append(separator).append('(').append(RowValues.done(row).all()).append(')');
      separator = ", ";
    }
    return sql.append(") each").toString();
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
        + ", progress = null, duration_ms = coalesce(duration_ms, 0) operator(pg_catalog.+) "
        + millis(elapsed)
        + " where id = "
        + Literal.of(id);
  }

  private static String millis(String elapsed) {
    return "pg_catalog.round(1000.0 operator(pg_catalog.*) extract(epoch from "
        + elapsed
        + "))::bigint";
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
        + ", progress = pg_catalog.jsonb_build_object('statement', "
        + statement
        + ") where id = "
        + Literal.of(id);
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
        + " set progress = pg_catalog.jsonb_build_object('statement', 0, 'after', "
        + Literal.of(after)
        + "::jsonb, 'rows', coalesce((progress->>'rows')::bigint, 0::bigint) + "
        + rows
        + "::bigint) where id = "
        + Literal.of(id)
        + " and state <> 'done'";
  }

  /**
   * Takes over the source that finishes a revision, which may differ from the one that began it; or
   * the revision that a draft has become. How far it has come, and since when, stays.
   */
  public String adopt(NewRow row) {
    return update(
        RowValues.done(row),
        RowColumn.allBut(
            RowColumn.ID, RowColumn.STATE, RowColumn.STEP, RowColumn.STEPS, RowColumn.APPLIED_AT));
  }

  private String update(RowValues values, List<RowColumn> columns) {
    return "update "
        + sql()
        + " set ("
        + RowColumn.names(columns)
        + ") = row("
        + values.of(columns)
        + ") where id = "
        + Literal.of(values.row().revision().id());
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
    List<RowColumn> accepted =
        RowColumn.allBut(
            RowColumn.ID,
            RowColumn.KIND,
            RowColumn.STATE,
            RowColumn.APPLIED_AT,
            RowColumn.APPLIED_BY);
    return update(RowValues.done(row), accepted) + " and state = 'done'";
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
    return Plpgsql.block(hittingOne(statement));
  }

  /** The same as a statement of PL/pgSQL. */
  public static String hittingOne(String statement) {
    return "declare hit bigint; begin "
        + statement
        + "; get diagnostics hit = row_count; if hit <> 1 then "
        + Plpgsql.raise(MOVED, "a row of the revision table has changed")
        + " end if; end;";
  }

  static String array(Collection<String> values) {
    StringBuilder array = new StringBuilder("array[");
    String separator = "";
    for (String value : values) {
      array.append(separator).append(Literal.of(value));
      separator = ", ";
    }
    return array.append("]::text[]").toString();
  }

  static String word(Enum<?> value) {
    return Literal.of(value.name().toLowerCase(Locale.ROOT));
  }
}
