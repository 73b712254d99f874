package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** The downgrade that an upgrade implies: its inverses, from the last operation to the first. */
public final class Reversal {

  private Reversal() {}

  /**
   * What brings a database back. {@link NotRestored} and {@link Irreversible} stand in front of
   * what they speak about. What goes with a table that is dropped is not dropped before it.
   *
   * @param upgrade what the upgrade does
   * @param before the schema that it starts from
   * @throws ReplayException if the upgrade does not apply to that schema
   */
  public static List<Operation> of(List<Operation> upgrade, Schema before) {
    Deque<Operation> downgrade = new ArrayDeque<>();
    Schema schema = before;
    for (Operation operation : upgrade) {
      List<Operation> undone = marked(operation.inverse(schema));
      schema = operation.apply(schema);
      if (!isCovered(operation, undone, schema, downgrade)) {
        pushAll(undone, downgrade);
      }
    }
    return AlterTable.folding(List.copyOf(downgrade));
  }

  /** What was done first is undone last, so that what comes next is known already. */
  private static boolean isCovered(
      Operation operation, List<Operation> undone, Schema from, Iterable<Operation> next) {
    return Dismantling.ofRights(operation)
        .or(() -> undone.size() == 1 ? Dismantling.of(undone.get(0), from) : Optional.empty())
        .filter(part -> part.isCoveredBy(next))
        .isPresent();
  }

  private static void pushAll(List<Operation> operations, Deque<Operation> stack) {
    for (int i = operations.size() - 1; i >= 0; i--) {
      stack.push(operations.get(i));
    }
  }

  private static List<Operation> marked(Inverse<Operation> inverse) {
    List<Operation> operations = new ArrayList<>();
    inverse.lost().forEach(what -> operations.add(new NotRestored(what)));
    inverse.impossible().ifPresent(reason -> operations.add(new Irreversible(reason)));
    operations.addAll(inverse.operations());
    return operations;
  }
}
