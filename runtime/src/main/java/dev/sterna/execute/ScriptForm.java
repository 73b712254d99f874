package dev.sterna.execute;

import dev.sterna.dialect.RowBatch;
import dev.sterna.dialect.RowBatches;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.StateOnly;
import dev.sterna.report.MigrationException;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a script treats a database that does not stand where it begins. */
interface ScriptForm {

  /** Writes a part, or what makes sure that it is not done twice. */
  void write(ScriptText script, ScriptPart part);

  /** Says what the operation does that is no SQL. */
  static void describe(ScriptText script, PlannedOperation planned) {
    if (planned.operation() instanceof Irreversible irreversible) {
      throw new MigrationException.Irreversible(
          "the script includes a revision that cannot be undone: "
              + irreversible.reason()
              + ". End the range above that revision.");
    }
    if (planned.operation().needsCode()
        || planned.operation() instanceof NotRestored
        || planned.operation() instanceof StateOnly) {
      script.comment(planned.operation().describe());
    }
  }

  /** Its statements; the rows of a resource are read for that. */
  static List<String> statements(PlannedOperation planned) {
    List<String> statements = new ArrayList<>();
    if (planned.operation() instanceof LoadRows load) {
      statements.addAll(rows(load));
    }
    statements.addAll(planned.statements());
    return statements;
  }

  private static List<String> rows(LoadRows load) {
    try (RowBatches batches = RowBatches.open(load)) {
      List<String> statements = new ArrayList<>();
      Optional<RowBatch> batch = batches.next();
      while (batch.isPresent()) {
        statements.add(batch.get().sql());
        batch = batches.next();
      }
      return statements;
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw new MigrationException(
          "the script must %s: %s. Correct the file, and write the script again."
              .formatted(load.describe(), e.getMessage()),
          e);
    }
  }
}
