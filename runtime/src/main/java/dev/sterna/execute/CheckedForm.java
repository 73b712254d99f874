package dev.sterna.execute;

import dev.sterna.operation.Step.Mode;
import java.util.List;

/**
 * Each part fails where it is not due, so that a script that is run twice, or on another database,
 * changes nothing. Steps outside a transaction cannot be held back so: the client has to stop at
 * the first error.
 *
 * @param pinned the settings under which the statements run
 */
record CheckedForm(PinnedSettings pinned) implements ScriptForm {

  @Override
  public void write(ScriptText script, ScriptPart part) {
    if (part.mode() == Mode.TRANSACTION) {
      script.statement("begin");
      pinning(part).forEach(script::statement);
      part.checks().forEach(script::statement);
      operations(script, part);
      script.statement(part.settled());
      script.statement("commit");
      return;
    }
    pinned.inSession().forEach(script::statement);
    part.checks().forEach(script::statement);
    operations(script, part);
    pinned.resetting().forEach(script::statement);
    settle(script, part);
  }

  /** A row is written with the names of its table, whatever the settings. */
  private List<String> pinning(ScriptPart part) {
    return part.operations().isEmpty() ? pinned.taking() : pinned.inTransaction();
  }

  private static void operations(ScriptText script, ScriptPart part) {
    part.operations()
        .forEach(
            planned -> {
              ScriptForm.describe(script, planned);
              ScriptForm.statements(planned).forEach(script::statement);
            });
  }

  private void settle(ScriptText script, ScriptPart part) {
    script.statement("begin");
    pinned.taking().forEach(script::statement);
    part.checks().forEach(script::statement);
    script.statement(part.settled());
    script.statement("commit");
  }
}
