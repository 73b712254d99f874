package dev.sterna.emit;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import java.util.List;

/** What an operation destroys, in words for a comment or a question. */
final class DataLoss {

  private DataLoss() {}

  /** What loses data, empty if nothing does. */
  static List<String> of(Operation operation) {
    if (!operation.isDestructive()) {
      return List.of();
    }
    if (operation instanceof AlterTable alteration) {
      return alteration.changes().stream()
          .filter(TableChange::isDestructive)
          .map(change -> change.describe() + " of " + alteration.table())
          .toList();
    }
    return List.of(operation.describe());
  }
}
