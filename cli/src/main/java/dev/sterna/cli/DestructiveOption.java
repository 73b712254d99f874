package dev.sterna.cli;

import dev.sterna.Migrator;
import dev.sterna.emit.RefusalException;
import dev.sterna.report.MigrationException;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** The leave to lose rows and values: given by option, or by a person who is asked. */
final class DestructiveOption {

  @Option(
      names = "--allow-destructive",
      description = "Proceed without asking even if rows or values will be lost.")
  private boolean allowed;

  /** The migrator, with leave if that is given by option. */
  Migrator applied(Migrator migrator) {
    return allowed ? migrator.allowingDestructive() : migrator;
  }

  /** Runs it as it is, and with leave only if that turns out to be needed and is given. */
  <R> R run(Terminal terminal, Supplier<R> asItIs, Supplier<R> withLeave) {
    if (allowed) {
      return withLeave.get();
    }
    try {
      return asItIs.get();
    } catch (MigrationException.Destructive refused) {
      return ifConfirmed(terminal, refused, refused.fault(), withLeave);
    } catch (RefusalException refused) {
      if (refused.reason() != RefusalException.Reason.DESTRUCTIVE) {
        throw refused;
      }
      return ifConfirmed(terminal, refused, refused.fault(), withLeave);
    }
  }

  private static <R> R ifConfirmed(
      Terminal terminal, RuntimeException refused, String fault, Supplier<R> withLeave) {
    if (terminal.person().isEmpty()) {
      throw refused;
    }
    if (!terminal.confirms(fault + System.lineSeparator() + "Continue?")) {
      throw new CliException("nothing was done, because the answer was not yes.");
    }
    return withLeave.get();
  }
}
