package dev.sterna.benchmark.start;

import javax.sql.DataSource;

/** What an application does with its database when it starts. */
@FunctionalInterface
interface Start {

  /**
   * Brings the database up to date.
   *
   * @throws Exception whatever the tool throws; the run does not count then
   */
  void run(DataSource database, Inputs inputs) throws Exception;
}
