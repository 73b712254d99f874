package dev.sterna.execute.table;

import dev.sterna.schema.Literal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * The queries of the revision table. They run before settings are pinned, so they name the schema
 * of every function and operator: else somebody's own of a better matching type, in any schema of
 * the search path, would be called in this role's name (manual, 10.2 and 10.3).
 *
 * @param table the revision table
 */
public record RowQueries(RevisionTable table) {

  private static final String SETTLED = "coalesce(" + SettledText.COLUMN + ", '')";

  /**
   * A single null if the table says what this digest stands for. Otherwise of each row what {@link
   * SettledText} says of it, or an empty text where it says nothing.
   *
   * @param digest see {@link dev.sterna.revision.HeadState#digest()}; its order of bytes is that of
   *     the collation {@code C}
   */
  public String settledUnless(String digest) {
    return "with head as (select pg_catalog.encode(pg_catalog.sha256(pg_catalog.convert_to("
        + "pg_catalog.concat(pg_catalog.count(*), E'\\n', pg_catalog.string_agg("
        + SETTLED
        + ", E'\\n' order by "
        + SETTLED
        + " collate pg_catalog.\"C\")), 'UTF8')), 'hex') operator(pg_catalog.=) "
        + Literal.of(digest)
        + " as reached from "
        + table.sql()
        + ") select null::pg_catalog.text from head where reached union all select "
        + SETTLED
        + " from "
        + table.sql()
        + " where not (select reached from head)";
  }

  /**
   * The rows that a question finds.
   *
   * @param sql the question, by itself or among statements that return no rows
   */
  static ResultSet answer(Statement statement, String sql) throws SQLException {
    boolean isAnswer = statement.execute(sql);
    while (!isAnswer) {
      isAnswer = statement.getMoreResults();
    }
    return statement.getResultSet();
  }

  /** All rows, the oldest first, without the stored downgrades. */
  public String all() {
    return "select id, revises, depends_on, replaces, message, checksum, kind, state, step, steps,"
        + " (progress operator(pg_catalog.->>) 'statement')::int, applied_at, applied_by,"
        + " duration_ms, sterna,"
        + " (progress operator(pg_catalog.->>) 'rows')::bigint from "
        + table.sql()
        + " order by applied_at, id"
        + unhidden();
  }

  /**
   * Fails if a policy hides rows from this role, for what is not seen would be taken for not
   * applied: a limit is computed whether there are rows or not, and must not be negative.
   */
  String unhidden() {
    return " limit (case when pg_catalog.row_security_active("
        + Literal.of(table.sql())
        + "::pg_catalog.regclass) then -1 end)";
  }

  /**
   * The statements of a stored downgrade: the step, its mode, its statement or null for Java. One
   * row of nulls where none is stored, no row where the revision has none.
   */
  String wayBack(String id) {
    return "select s.n, s.step operator(pg_catalog.->>) 'mode', t.sql from "
        + table.sql()
        + " r left join pg_catalog.jsonb_array_elements(r.downgrade) with ordinality s(step, n) on"
        + " true left join pg_catalog.jsonb_array_elements_text(case when"
        + " pg_catalog.jsonb_typeof(s.step) operator(pg_catalog.=) 'object' then s.step"
        + " operator(pg_catalog.->) 'statements' end) with ordinality t(sql, m) on true where r.id"
        + " operator(pg_catalog.=) "
        + Literal.of(id)
        + " order by s.n, t.m";
  }

  /** The roles that can write the table, besides the one that asks; or null. */
  String otherWriters() {
    return "select pg_catalog.string_agg(distinct case when w.role operator(pg_catalog.=) 0 then"
        + " 'everyone' else w.role::pg_catalog.regrole::pg_catalog.text end, ', ') from"
        + " pg_catalog.pg_class c, lateral (select c.relowner role union select a.grantee from"
        + " (select c.relacl acl union all select attacl from pg_catalog.pg_attribute where attrelid"
        + " operator(pg_catalog.=) c.oid) g, pg_catalog.aclexplode(g.acl) a where a.privilege_type"
        + " operator(pg_catalog.=) any (array['INSERT', 'UPDATE'])) w where c.oid"
        + " operator(pg_catalog.=) "
        + Literal.of(table.sql())
        + "::pg_catalog.regclass and w.role operator(pg_catalog.<>) (select oid from"
        + " pg_catalog.pg_roles where rolname operator(pg_catalog.=) current_user)";
  }

  /** The key that the chunks of the statement under way have come to, or null; locks the row. */
  public String chunk(String id) {
    return "select progress->>'after' from "
        + table.sql()
        + " where id = "
        + Literal.of(id)
        + " for update";
  }
}
