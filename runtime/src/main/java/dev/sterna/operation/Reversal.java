package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The downgrade that an upgrade implies: its inverses, from the last operation to the first. */
public final class Reversal {

  private Reversal() {}

  /**
   * What brings a database back. {@link NotRestored} and {@link Irreversible} stand in front of
   * what they speak about.
   *
   * @param upgrade what the upgrade does
   * @param before the schema that it starts from
   * @throws ReplayException if the upgrade does not apply to that schema
   */
  public static List<Operation> of(List<Operation> upgrade, Schema before) {
    Deque<List<Operation>> undone = new ArrayDeque<>();
    Schema schema = before;
    for (Operation operation : upgrade) {
      undone.push(marked(operation.inverse(schema)));
      schema = operation.apply(schema);
    }
    return AlterTable.folding(undone.stream().flatMap(List::stream).toList());
  }

  private static List<Operation> marked(Inverse<Operation> inverse) {
    List<Operation> operations = new ArrayList<>();
    inverse.lost().forEach(what -> operations.add(new NotRestored(what)));
    inverse.impossible().ifPresent(reason -> operations.add(new Irreversible(reason)));
    operations.addAll(inverse.operations());
    return operations;
  }
}
