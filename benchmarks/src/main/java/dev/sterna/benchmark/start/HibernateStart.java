package dev.sterna.benchmark.start;

import javax.sql.DataSource;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.registry.StandardServiceRegistry;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.SchemaToolingSettings;

/**
 * Hibernate, which compares the entities with the catalog. An application would start it anyway.
 */
final class HibernateStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) {
    try (StandardServiceRegistry registry =
        new StandardServiceRegistryBuilder()
            .applySetting(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
            .applySetting(SchemaToolingSettings.HBM2DDL_AUTO, "update")
            .build()) {
      MetadataSources sources = new MetadataSources(registry);
      EntitySources.classNames(inputs).forEach(sources::addAnnotatedClassName);
      sources.buildMetadata().buildSessionFactory().close();
    }
  }
}
