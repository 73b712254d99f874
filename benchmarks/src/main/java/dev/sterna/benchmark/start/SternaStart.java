package dev.sterna.benchmark.start;

import dev.sterna.Migrator;
import dev.sterna.migration.RevisionSet;
import javax.sql.DataSource;

/** Sterna, with the {@code Revisions} that the processor wrote. */
final class SternaStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) throws ReflectiveOperationException {
    Migrator.of(revisions(), database).upgrade();
  }

  /** By name, since the class is compiled after this one; an application just writes it. */
  static RevisionSet revisions() throws ReflectiveOperationException {
    ClassLoader loader = Thread.currentThread().getContextClassLoader();
    Class<?> revisions = Class.forName(RevisionSources.REVISIONS, true, loader);
    return (RevisionSet) revisions.getMethod("all").invoke(null);
  }
}
