package dev.sterna.processor.oracle;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;

/**
 * The schema that Hibernate creates for a model: the truth that our mapping is measured by.
 *
 * @param ddl the statements it ran, in their order, for the report of a failed comparison
 */
public record HibernateExport(String ddl) {

  /** Creates the schema in an empty database; any statement that fails is an error. */
  public static HibernateExport create(Collection<Class<?>> entities, OracleDatabase database) {
    StringWriter script = new StringWriter();
    HibernateBoot.run(
        entities,
        Map.of(
            JdbcSettings.JAKARTA_NON_JTA_DATASOURCE,
            database.dataSource(),
            SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION,
            "create",
            SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION,
            "create",
            SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET,
            script,
            SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS,
            true,
            SchemaToolingSettings.HBM2DDL_HALT_ON_ERROR,
            true));
    return new HibernateExport(script.toString());
  }
}
