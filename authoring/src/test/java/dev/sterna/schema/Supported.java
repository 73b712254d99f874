package dev.sterna.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/**
 * What the server at hand can have of a schema: before PostgreSQL 15, nulls are distinct. Only the
 * server of the adversary has tablespaces.
 */
public final class Supported {

  private Supported() {}

  public static Schema by(Connection connection, Schema schema) throws SQLException {
    return withTablespaces(connection, schema.mappingTables(Supported::inDefaultTablespace));
  }

  /** The same, on a server that has {@link #tablespaces}. */
  public static Schema withTablespaces(Connection connection, Schema schema) throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion() >= 15
        ? schema
        : schema.mappingTables(Supported::nullsDistinct);
  }

  /** The names of tablespaces that indexes are in. */
  public static List<String> tablespaces() {
    return RandomParts.TABLESPACES;
  }

  private static Table inDefaultTablespace(Table table) {
    return table.withIndexes(
        table.indexes().stream().map(i -> with(i, i.nullsDistinct(), Optional.empty())).toList());
  }

  private static Table nullsDistinct(Table table) {
    return table
        .withConstraints(table.constraints().stream().map(Supported::nullsDistinct).toList())
        .withIndexes(table.indexes().stream().map(i -> with(i, true, i.tablespace())).toList());
  }

  private static Constraint nullsDistinct(Constraint constraint) {
    return constraint instanceof Unique unique
        ? new Unique(unique.name(), unique.columns(), true, unique.deferral())
        : constraint;
  }

  private static Index with(Index index, boolean nullsDistinct, Optional<String> tablespace) {
    return new Index(
        index.name(),
        index.parts(),
        index.unique(),
        nullsDistinct,
        index.method(),
        index.include(),
        index.where(),
        index.storage(),
        tablespace);
  }
}
