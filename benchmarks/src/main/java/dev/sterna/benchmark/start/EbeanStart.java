package dev.sterna.benchmark.start;

import io.ebean.migration.MigrationConfig;
import io.ebean.migration.MigrationRunner;
import javax.sql.DataSource;

/** Ebean Migration, with a file for each migration. */
final class EbeanStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) {
    MigrationConfig config = new MigrationConfig();
    config.setMigrationPath("filesystem:" + inputs.folder().resolve(SqlFiles.VERSIONED));
    config.setPlatform("postgres");
    new MigrationRunner(config).run(database);
  }
}
