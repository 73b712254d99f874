package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.List;

/**
 * Changes only the database; what revisions know of the schema stays.
 *
 * @param operations what is done, each as it would be by itself
 */
public record DatabaseOnly(List<Operation> operations) implements ControlOperation {

  public DatabaseOnly {
    operations = List.copyOf(operations);
    if (operations.isEmpty()) {
      throw new IllegalArgumentException("nothing is said to be done to the database");
    }
  }

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  @Override
  public Inverse<Operation> inverse(Schema before) {
    return new Inverse.Impossible<>(
        "what was done to the database alone (%s) is in no schema that tells the way back; write"
                .formatted(Grouped.words(operations))
            + " what undoes it, or remove this line if nothing has to");
  }

  @Override
  public boolean isDestructive() {
    return operations.stream().anyMatch(Operation::isDestructive);
  }

  /** Of several operations one may be a step of its own; {@link Steps} looks at each. */
  @Override
  public boolean isTransactional() {
    return operations.stream().allMatch(Operation::isTransactional);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "in the database only: " + Grouped.words(operations);
  }
}
