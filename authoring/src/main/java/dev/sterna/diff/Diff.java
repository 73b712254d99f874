package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** The operations between two schemas. */
public final class Diff {

  private Diff() {}

  /**
   * What brings the first schema to the second one; nothing if they differ in order only. The first
   * migration of all starts from {@link Schema#empty()}.
   */
  public static List<Operation> between(Schema from, Schema to) {
    return Sameness.isBetween(from, to)
        ? List.of()
        : Ordering.of(from, to, Detection.of(new SchemaPair(from, to)));
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
    List<Operation> operations = new ArrayList<>(renaming.operations());
    operations.addAll(between(renaming.schema(), to));
    return AlterTable.folding(operations);
  }
}
