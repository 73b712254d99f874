package dev.sterna.schema;

import java.sql.Connection;
import java.sql.SQLException;

/** What the server at hand can have of a schema: before PostgreSQL 15, nulls are distinct. */
public final class Supported {

  private Supported() {}

  public static Schema by(Connection connection, Schema schema) throws SQLException {
    return connection.getMetaData().getDatabaseMajorVersion() >= 15
        ? schema
        : schema.mappingTables(Supported::nullsDistinct);
  }

  private static Table nullsDistinct(Table table) {
    return table
        .withConstraints(table.constraints().stream().map(Supported::nullsDistinct).toList())
        .withIndexes(table.indexes().stream().map(Supported::nullsDistinct).toList());
  }

  private static Constraint nullsDistinct(Constraint constraint) {
    return constraint instanceof Unique unique
        ? new Unique(unique.name(), unique.columns(), true, unique.deferral())
        : constraint;
  }

  private static Index nullsDistinct(Index index) {
    return new Index(
        index.name(),
        index.parts(),
        index.unique(),
        true,
        index.method(),
        index.include(),
        index.where());
  }
}
