package dev.sterna.benchmark.start;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Flyway, with a file for each migration. */
final class FlywayStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) {
    Flyway.configure()
        .dataSource(database)
        .locations("filesystem:" + inputs.folder().resolve(SqlFiles.VERSIONED))
        .load()
        .migrate();
  }
}
