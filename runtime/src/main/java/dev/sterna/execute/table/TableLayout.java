package dev.sterna.execute.table;

import dev.sterna.dialect.Plpgsql;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The columns of the revision table. Some of them a table of an older Sterna may lack. They are
 * added by the first run that writes to it, each with a default, for older programs go on to write
 * rows without them; until then, and for a role that may only read, such a table is read as if it
 * had the defaults.
 *
 * @param table the revision table
 */
public record TableLayout(RevisionTable table) {

  private static final Map<String, String> ADDED =
      new TreeMap<>(
          Map.of(
              "depends_on",
              "text[] not null default '{}'",
              "replaces",
              "text[] not null default '{}'",
              "progress",
              "jsonb",
              "downgrade",
              "jsonb",
              "duration_ms",
              "bigint",
              SettledText.COLUMN,
              SettledText.definition(),
              "sterna",
              "text not null default ''"));

  public String createSchema() {
    return Plpgsql.block(
        "if not exists (select from pg_namespace where nspname = "
            + Literal.of(table.schema())
            + ") then create schema "
            + Identifier.sql(table.schema())
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
          sterna text not null,
          %s %s
        )"""
        .formatted(table.sql(), SettledText.COLUMN, SettledText.definition());
  }

  /** Adds what is missing. */
  public String complete() {
    return "alter table "
        + table.sql()
        + ADDED.entrySet().stream()
            .map(column -> " add column if not exists " + column.getKey() + " " + column.getValue())
            .collect(Collectors.joining(","));
  }

  /** All rows as {@link RowQueries#all} has them, whichever of these columns there are. */
  public String select() {
    return "select id, revises, "
        + array("depends_on")
        + ", "
        + array("replaces")
        + ", message, checksum, kind, state, step, steps,"
        + " (pg_catalog.to_jsonb(r) operator(pg_catalog.#>>) '{progress,statement}')::int,"
        + " applied_at, applied_by, (pg_catalog.to_jsonb(r) operator(pg_catalog.->>)"
        + " 'duration_ms')::bigint, coalesce(pg_catalog.to_jsonb(r) operator(pg_catalog.->>)"
        + " 'sterna', ''),"
        + " (pg_catalog.to_jsonb(r) operator(pg_catalog.#>>) '{progress,rows}')::bigint from "
        + table.sql()
        + " r order by applied_at, id"
        + table.queries().unhidden();
  }

  private static String array(String column) {
    return "array(select pg_catalog.jsonb_array_elements_text(pg_catalog.to_jsonb(r)"
        + " operator(pg_catalog.->) '"
        + column
        + "'))";
  }
}
