package dev.sterna;

import dev.sterna.execute.SchemaNames;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import javax.sql.DataSource;

/** Lists the tenants of an application, for example from a table of your own. */
@FunctionalInterface
public interface TenantSource {

  /**
   * The current tenants.
   *
   * @throws SQLException if they are read from a database that fails
   */
  List<Tenant> tenants() throws SQLException;

  /** Schemas of one database; missing ones are created. */
  static TenantSource schemas(DataSource dataSource, Collection<String> schemas) {
    List<Tenant> tenants =
        schemas.stream().map(schema -> new Tenant(schema, dataSource, schema)).toList();
    return () -> tenants;
  }

  /**
   * The schemas of one database whose names match a pattern, sorted by name.
   *
   * @param pattern a pattern of SQL's {@code LIKE}, such as {@code tenant\_%}
   */
  static TenantSource schemasLike(DataSource dataSource, String pattern) {
    return () -> {
      try (Connection connection = dataSource.getConnection()) {
        return schemas(dataSource, SchemaNames.like(connection, pattern)).tenants();
      }
    };
  }
}
