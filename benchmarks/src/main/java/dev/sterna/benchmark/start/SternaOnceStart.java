package dev.sterna.benchmark.start;

import dev.sterna.Migrator;
import javax.sql.DataSource;

/** Sterna, all revisions in one transaction. */
final class SternaOnceStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) throws ReflectiveOperationException {
    Migrator.of(SternaStart.revisions(), database).singleTransaction().upgrade();
  }
}
