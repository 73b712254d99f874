package dev.sterna.execute.table;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Columns that a revision table of an older Sterna may lack. They are added by the first run that
 * writes to it, each with a default, for older programs go on to write rows without them; until
 * then, and for a role that may only read, such a table is read as if it had the defaults.
 *
 * @param table the revision table
 */
record TableLayout(RevisionTable table) {

  private static final Map<String, String> ADDED =
      new TreeMap<>(
          Map.of(
              "depends_on", "text[] not null default '{}'",
              "replaces", "text[] not null default '{}'",
              "progress", "jsonb",
              "downgrade", "jsonb",
              "duration_ms", "bigint",
              "sterna", "text not null default ''"));

  /** Adds what is missing. */
  String complete() {
    return "alter table "
        + table.sql()
        + ADDED.entrySet().stream()
            .map(column -> " add column if not exists " + column.getKey() + " " + column.getValue())
            .collect(Collectors.joining(","));
  }

  /** All rows as {@link RevisionTable#select} has them, whichever of these columns there are. */
  String select() {
    return "select id, revises, "
        + array("depends_on")
        + ", "
        + array("replaces")
        + ", message, checksum, kind, state, step, steps,"
        + " (to_jsonb(r)->'progress'->>'statement')::int, applied_at, applied_by,"
        + " (to_jsonb(r)->>'duration_ms')::bigint, coalesce(to_jsonb(r)->>'sterna', '') from "
        + table.sql()
        + " r order by applied_at, id";
  }

  private static String array(String column) {
    return "array(select jsonb_array_elements_text(to_jsonb(r)->'" + column + "'))";
  }
}
