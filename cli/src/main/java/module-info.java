/** The commands, for an application's {@code main}. */
module dev.sterna.cli {
  requires transitive dev.sterna.runtime;
  requires dev.sterna.authoring;
  requires com.fasterxml.jackson.core;
  requires info.picocli;
  requires java.logging;

  exports dev.sterna.cli;

  // Sets the options of the commands.
  opens dev.sterna.cli to
      info.picocli;

  uses java.sql.Driver;
}
