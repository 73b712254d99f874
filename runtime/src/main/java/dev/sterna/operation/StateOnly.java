package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/**
 * Changes only what revisions know of the schema; nothing reaches the database, which is so
 * already.
 *
 * @param operations what is so
 */
public record StateOnly(List<Operation> operations) implements ControlOperation {

  public StateOnly {
    operations = List.copyOf(operations);
  }

  @Override
  public Schema apply(Schema before) {
    return Replay.of(before, operations);
  }

  /** The way back of the same kind: no row is lost where nothing runs. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    List<Operation> back = new ArrayList<>();
    for (Operation operation : Reversal.of(operations, before)) {
      if (operation instanceof Irreversible irreversible) {
        return new Inverse.Impossible<>(irreversible.reason());
      }
      if (!(operation instanceof NotRestored)) {
        back.add(operation);
      }
    }
    return back.isEmpty() ? Inverse.nothing() : Inverse.exact(new StateOnly(back));
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "take as done: " + Grouped.words(operations);
  }
}
