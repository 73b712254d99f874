package com.matar;

import jakarta.persistence.EntityManagerFactory;
import javax.sql.DataSource;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.MappingSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.jpa.HibernatePersistenceConfiguration;

/** The organizations, by way of Hibernate, which first compares the tables with the entities. */
final class Organizations {

  private final DataSource database;

  Organizations(DataSource database) {
    this.database = database;
  }

  /** Saves an organization and reads it back in another transaction. */
  Organization saveAndLoad(Organization organization) {
    try (EntityManagerFactory entities = entities()) {
      entities.runInTransaction(manager -> manager.persist(organization));
      return entities.callInTransaction(
          manager -> manager.find(Organization.class, organization.id()));
    }
  }

  private EntityManagerFactory entities() {
    return new HibernatePersistenceConfiguration("matar")
        .managedClasses(
            Organization.class, User.class, Category.class, Post.class, PostActivity.class)
        .property(JdbcSettings.JAKARTA_NON_JTA_DATASOURCE, database)
        .property(SchemaToolingSettings.HBM2DDL_AUTO, "validate")
        .property(
            MappingSettings.PHYSICAL_NAMING_STRATEGY, PhysicalNamingStrategySnakeCaseImpl.class)
        .createEntityManagerFactory();
  }
}
