package dev.sterna.processor.oracle;

import java.util.Collection;

/** The schema that Hibernate creates for a model: the truth that our mapping is measured by. */
public final class HibernateExport {
  private HibernateExport() {}

  /** Creates the schema in an empty database; any statement that fails is an error. */
  public static void create(Collection<Class<?>> classes, OracleDatabase database) {
    HibernateBoot.creating(classes, database).close();
  }
}
