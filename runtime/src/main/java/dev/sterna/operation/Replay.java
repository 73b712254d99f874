package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.util.List;

/** Operations applied in memory: what a schema is after a revision, without a database. */
public final class Replay {

  private Replay() {}

  /**
   * The schema after these operations.
   *
   * @throws ReplayException if one does not fit; the message says which, counted from 1
   */
  public static Schema of(Schema before, List<? extends Operation> operations) {
    Schema schema = before;
    int number = 0;
    for (Operation operation : operations) {
      number++;
      try {
        schema = operation.apply(schema);
      } catch (ReplayException e) {
        throw new ReplayException(
            "operation "
                + number
                + " of "
                + operations.size()
                + " ("
                + operation.describe()
                + "): "
                + e.getMessage(),
            e);
      }
    }
    return schema;
  }
}
