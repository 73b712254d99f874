package dev.sterna.history;

import dev.sterna.operation.Operation;
import java.util.List;
import java.util.Objects;

/**
 * What an operation does to rows.
 *
 * @param operation the operation
 * @param work what it says itself
 * @param code what it leaves to SQL or Java
 */
record Effect(Operation operation, List<RowWork> work, List<OwnCode> code) {

  Effect {
    Objects.requireNonNull(operation, "operation");
    work = List.copyOf(work);
    code = List.copyOf(code);
  }
}
