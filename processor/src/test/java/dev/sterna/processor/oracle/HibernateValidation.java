package dev.sterna.processor.oracle;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.hibernate.HibernateException;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;

/** Whether Hibernate would start on a database as it is: what users finally care about. */
public final class HibernateValidation {
  private HibernateValidation() {}

  /** What Hibernate misses in the database, or nothing where it is content. */
  public static Optional<String> failure(Collection<Class<?>> entities, OracleDatabase database) {
    try {
      HibernateBoot.run(
          entities,
          Map.of(
              JdbcSettings.JAKARTA_NON_JTA_DATASOURCE,
              database.dataSource(),
              SchemaToolingSettings.HBM2DDL_AUTO,
              "validate"));
      return Optional.empty();
    } catch (HibernateException e) {
      return Optional.of(e.getMessage());
    }
  }
}
