package dev.sterna.catalog;

import dev.sterna.schema.Identifier;
import dev.sterna.schema.QualifiedName;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Queries over some schemas. Each query has one parameter, the array of their names. */
final class CatalogSession implements AutoCloseable {

  /** Reads one row. */
  @FunctionalInterface
  interface Row<T> {

    T read(ResultSet row) throws SQLException;
  }

  private final Connection connection;
  private final String defaultSchema;
  private final Set<String> names;
  private final String searchPath;

  private CatalogSession(
      Connection connection, String defaultSchema, Set<String> names, String searchPath) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
    this.names = names;
    this.searchPath = searchPath;
  }

  /**
   * Lets PostgreSQL name things as seen from the default schema until the session is closed:
   * whether it writes {@code mood} or {@code public.mood} hangs on the search path.
   */
  static CatalogSession open(
      Connection connection, String defaultSchema, Set<String> namespaces, List<String> visible)
      throws SQLException {
    Set<String> names = new TreeSet<>(namespaces);
    names.add(defaultSchema);
    List<String> path = new ArrayList<>();
    path.add(Identifier.sql(defaultSchema));
    visible.forEach(schema -> path.add(Identifier.sql(schema)));
    String sql = "select current_setting('search_path'), set_config('search_path', ?, false)";
    String searchPath = only(connection, sql, String.join(", ", path));
    return new CatalogSession(connection, defaultSchema, names, searchPath);
  }

  @Override
  public void close() throws SQLException {
    only(connection, "select set_config('search_path', ?, false)", searchPath);
  }

  /** Those of the schemas that exist, besides the default one. */
  List<String> namespaces() throws SQLException {
    String sql = "select nspname from pg_catalog.pg_namespace where nspname = any (?)";
    List<String> existing = list(sql, row -> row.getString(1));
    existing.remove(defaultSchema);
    return existing;
  }

  <T> List<T> list(String sql, Row<T> reader) throws SQLException {
    Array schemas = connection.createArrayOf("text", names.toArray());
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setArray(1, schemas);
      try (ResultSet rows = statement.executeQuery()) {
        List<T> values = new ArrayList<>();
        while (rows.next()) {
          values.add(reader.read(rows));
        }
        return values;
      }
    } finally {
      schemas.free();
    }
  }

  /** The values by the table in the columns {@code nspname} and {@code relname}. */
  <T> Map<QualifiedName, List<T>> byTable(String sql, Row<T> reader) throws SQLException {
    Map<QualifiedName, List<T>> tables = new LinkedHashMap<>();
    list(
        sql,
        row ->
            tables
                .computeIfAbsent(name(row, "nspname", "relname"), table -> new ArrayList<>())
                .add(reader.read(row)));
    return tables;
  }

  QualifiedName name(ResultSet row, String schema, String name) throws SQLException {
    String namespace = row.getString(schema);
    return namespace.equals(defaultSchema)
        ? QualifiedName.name(row.getString(name))
        : QualifiedName.name(namespace, row.getString(name));
  }

  static List<String> strings(ResultSet row, String column) throws SQLException {
    return List.of((String[]) row.getArray(column).getArray());
  }

  private static String only(Connection connection, String sql, String parameter)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      statement.setString(1, parameter);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }
}
