package dev.sterna.dialect;

import dev.sterna.data.Condition;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.schema.Column;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Walks through a table in the order of its key, each chunk beginning behind the key that the last
 * one came to. That key is kept as a JSON array.
 *
 * @param key the columns of the key
 */
public record ChunkSql(List<Column> key) {

  public ChunkSql {
    key = List.copyOf(key);
  }

  /**
   * The query of the next chunk; its first column is the key.
   *
   * @param after the key behind which it begins, if it is not the first chunk
   */
  public static String select(RunInChunks run, Optional<String> after) {
    ChunkSql chunk = new ChunkSql(run.key());
    String behind =
        after.map(json -> chunk.compared(">", Literal.of(json) + "::jsonb") + " and ").orElse("");
    return "select "
        + chunk.json()
        + "::text, "
        + RowsSql.columns(run.rows())
        + " from "
        + RowsSql.bareName(run.rows().table())
        + " where "
        + behind
        + ConditionSql.of(run.rows().where())
        + " order by "
        + chunk.columns("")
        + " limit "
        + run.size();
  }

  /**
   * The query of the last key of the next chunk, as PL/pgSQL executes it with the key behind which
   * it begins as {@code $1}.
   */
  public static String bound(UpdateInChunks update, String table, boolean first) {
    ChunkSql chunk = new ChunkSql(update.key());
    return "select "
        + chunk.json()
        + " from (select "
        + chunk.columns("")
        + " from "
        + table
        + (first ? "" : " where " + chunk.compared(">", "$1"))
        + " order by "
        + chunk.columns("")
        + " limit "
        + update.size()
        + ") chunk order by "
        + chunk.columns(" desc")
        + " limit 1";
  }

  /** The update of the chunk from behind {@code $1} up to {@code $2}. */
  public static String update(UpdateInChunks update, String table, boolean first) {
    ChunkSql chunk = new ChunkSql(update.key());
    Condition where = update.where();
    return "update "
        + table
        + " set "
        + RowsSql.assigned(update.assignments())
        + " where "
        + (first ? "" : chunk.compared(">", "$1") + " and ")
        + chunk.compared("<=", "$2")
        + " and "
        + ConditionSql.of(where);
  }

  private String json() {
    return "jsonb_build_array(" + columns("") + ")";
  }

  private String columns(String suffix) {
    return key.stream()
        .map(column -> Identifier.sql(column.name()) + suffix)
        .collect(Collectors.joining(", "));
  }

  private String compared(String operator, String json) {
    String values =
        IntStream.range(0, key.size())
            .mapToObj(i -> "(" + json + "->>" + i + ")::" + key.get(i).type().sql())
            .collect(Collectors.joining(", "));
    return "(" + columns("") + ") " + operator + " (" + values + ")";
  }
}
