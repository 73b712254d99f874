package dev.sterna.catalog;

import dev.sterna.schema.QualifiedName;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How large a table is, as the server knows without counting.
 *
 * @param rows about how many rows; -1 if it was never analyzed
 * @param bytes what it takes on disk, with its indexes
 */
public record TableSize(long rows, long bytes) {

  private static final String SQL =
      """
      select t.n, c.reltuples::bigint, pg_total_relation_size(c.oid)
      from unnest(?::text[], ?::text[]) with ordinality t(nsp, rel, n)
      join pg_catalog.pg_namespace s on s.nspname = t.nsp
      join pg_catalog.pg_class c on c.relnamespace = s.oid and c.relname = t.rel
      """;

  /** The sizes of these tables, of those that exist; one query. */
  public static Map<QualifiedName, TableSize> of(
      Connection connection, String defaultSchema, Collection<QualifiedName> tables)
      throws SQLException {
    List<QualifiedName> names = List.copyOf(tables);
    Map<QualifiedName, TableSize> sizes = new LinkedHashMap<>();
    try (PreparedStatement statement = connection.prepareStatement(SQL)) {
      Object[] schemas = names.stream().map(name -> name.schema().orElse(defaultSchema)).toArray();
      statement.setArray(1, connection.createArrayOf("text", schemas));
      Object[] relations = names.stream().map(QualifiedName::name).toArray();
      statement.setArray(2, connection.createArrayOf("text", relations));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          sizes.put(names.get(row.getInt(1) - 1), new TableSize(row.getLong(2), row.getLong(3)));
        }
      }
    }
    return sizes;
  }
}
