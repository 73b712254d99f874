package dev.sterna;

import java.util.Objects;
import javax.sql.DataSource;

/**
 * A database, or a schema of one, that is migrated to the same revisions as others.
 *
 * @param name its name in reports; unique among the tenants of a fleet
 * @param dataSource its database
 * @param schema the schema of tables that name none, and of its revision table
 */
public record Tenant(String name, DataSource dataSource, String schema) {

  public Tenant {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(dataSource, "dataSource");
    Objects.requireNonNull(schema, "schema");
  }
}
