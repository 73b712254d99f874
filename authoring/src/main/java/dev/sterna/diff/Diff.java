package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations between two schemas. */
public final class Diff {

  private Diff() {}

  /**
   * What brings the first schema to the second one; nothing if they differ in order only. The first
   * migration of all starts from {@link Schema#empty()}.
   */
  public static List<Operation> between(Schema from, Schema to) {
    return differences(from, to, Map.of());
  }

  private static List<Operation> differences(
      Schema from, Schema to, Map<String, Set<String>> reused) {
    return Sameness.isBetween(from, to) && reused.isEmpty()
        ? List.of()
        : Ordering.of(from, to, Detection.of(new SchemaPair(from, to, reused)));
  }

  /**
   * The same where something had another name before: it keeps its rows and all that belongs to it,
   * instead of going and coming.
   */
  public static List<Operation> between(Schema from, Schema to, Renames renames) {
    if (renames.areNone()) {
      return between(from, to);
    }
    Renaming renaming = Renaming.of(from, to, renames);
    List<Operation> differences = differences(renaming.schema(), to, renaming.reused());
    List<Operation> operations = new ArrayList<>();
    // Views go before anything has another name, so that they come back after it has its own again.
    int views = 0;
    while (views < differences.size() && isDropOfView(differences.get(views))) {
      operations.add(differences.get(views++));
    }
    operations.addAll(renaming.operations());
    operations.addAll(differences.subList(views, differences.size()));
    return AlterTable.folding(operations);
  }

  private static boolean isDropOfView(Operation operation) {
    return operation instanceof DropObject drop && drop.object().kind().isView();
  }
}
