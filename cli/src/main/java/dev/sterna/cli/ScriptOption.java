package dev.sterna.cli;

import dev.sterna.execute.Settings;
import dev.sterna.execute.SqlScript;
import picocli.CommandLine.Option;

/** Whether SQL is printed instead of run, and what it does on a database that has it already. */
final class ScriptOption {

  @Option(
      names = "--sql",
      description =
          "Only print the SQL, including the changes to the revision table. TARGET is a range"
              + " FROM:TO, where FROM is where the database is.")
  private boolean sql;

  @Option(
      names = "--idempotent",
      description =
          "With --sql: skip what the database already has, so that the script works on any"
              + " database and can be run again. Steps outside a transaction then need psql.")
  private boolean idempotent;

  /**
   * Whether nothing is to be run.
   *
   * @throws CliException if the options do not go together
   */
  boolean isAsked() {
    if (idempotent && !sql) {
      throw new CliException(ExitCode.USAGE, "--idempotent needs --sql: add it.");
    }
    return sql;
  }

  String upgrade(Settings settings, String range) {
    return idempotent
        ? SqlScript.idempotentUpgrade(settings, range)
        : SqlScript.upgrade(settings, range);
  }

  String downgrade(Settings settings, String range) {
    return idempotent
        ? SqlScript.idempotentDowngrade(settings, range)
        : SqlScript.downgrade(settings, range);
  }
}
