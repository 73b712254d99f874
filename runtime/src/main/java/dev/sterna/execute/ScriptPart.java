package dev.sterna.execute;

import dev.sterna.operation.Step.Mode;
import dev.sterna.report.PlannedRevision.PlannedOperation;
import java.util.List;

/**
 * A part of a script that one transaction makes good: a step, or the row of a revision.
 *
 * @param revision the id of its revision
 * @param mode how the operations run; the row always in a transaction
 * @param due a condition in SQL: the database stands where the part begins
 * @param checks statements that fail where it does not
 * @param operations what is done
 * @param settled the statement that says so in the revision table
 */
record ScriptPart(
    String revision,
    Mode mode,
    String due,
    List<String> checks,
    List<PlannedOperation> operations,
    String settled) {

  ScriptPart {
    checks = List.copyOf(checks);
    operations = List.copyOf(operations);
  }
}
