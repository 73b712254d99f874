package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.execute.MigrationException;
import dev.sterna.execute.Report;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** The leave to lose rows and values: given by option, or by a person who is asked. */
final class DestructiveOption {

  @Option(
      names = "--allow-destructive",
      description = "Go on though rows or values are lost; otherwise ask.")
  private boolean allowed;

  /** Runs it, with leave only if it turns out to be needed and is given. */
  Report run(Application application, Function<Migrator, Report> run) {
    Migrator migrator = application.migrator();
    if (allowed) {
      return run.apply(migrator.allowingDestructive());
    }
    try {
      return run.apply(migrator);
    } catch (MigrationException.Destructive refused) {
      if (asked(application.terminal(), refused.getMessage())) {
        return run.apply(migrator.allowingDestructive());
      }
      throw refused;
    }
  }

  /** Whether losing this is allowed. */
  boolean allows(Terminal terminal, String what) {
    return allowed || asked(terminal, what);
  }

  private static boolean asked(Terminal terminal, String what) {
    return terminal.confirms(what + System.lineSeparator() + "Go on?");
  }
}
