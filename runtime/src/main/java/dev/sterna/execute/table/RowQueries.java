package dev.sterna.execute.table;

import dev.sterna.schema.Literal;

/**
 * The queries of the revision table.
 *
 * @param table the revision table
 */
public record RowQueries(RevisionTable table) {

  /** Of each row what {@link SettledText} says of it, in the order in which they were written. */
  String settled() {
    return "select " + SettledText.COLUMN + " from " + table.sql();
  }

  /** All rows, the oldest first, without the stored downgrades. */
  String all() {
    return "select id, revises, depends_on, replaces, message, checksum, kind, state, step, steps,"
        + " (progress->>'statement')::int, applied_at, applied_by, duration_ms, sterna from "
        + table.sql()
        + " order by applied_at, id";
  }

  /**
   * The statements of a stored downgrade: the step, its mode, its statement or null for Java. One
   * row of nulls where none is stored, no row where the revision has none.
   */
  String wayBack(String id) {
    return "select s.n, s.step->>'mode', t.sql from "
        + table.sql()
        + " r left join jsonb_array_elements(r.downgrade) with ordinality s(step, n) on true"
        + " left join jsonb_array_elements_text(case jsonb_typeof(s.step) when 'object' then"
        + " s.step->'statements' end) with ordinality t(sql, m) on true where r.id = "
        + Literal.of(id)
        + " order by s.n, t.m";
  }

  /** The roles that can write the table, besides the one that asks; or null. */
  String otherWriters() {
    return "select string_agg(distinct case w.role when 0 then 'everyone' else"
        + " w.role::regrole::text end, ', ') from pg_class c, lateral (select c.relowner role union"
        + " select a.grantee from (select c.relacl acl union all select attacl from pg_attribute"
        + " where attrelid = c.oid) g, aclexplode(g.acl) a where a.privilege_type in ('INSERT',"
        + " 'UPDATE')) w where c.oid = "
        + Literal.of(table.sql())
        + "::regclass and w.role <> (select oid from pg_roles where rolname = current_user)";
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
