package dev.sterna.operation;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;

/** An operation that does not fit {@link OperationCase#SCHEMA}, and what it is told. */
record RefusedOperation(Operation operation, String message) {

  void check() {
    assertThatThrownBy(() -> operation.apply(OperationCase.SCHEMA))
        .isInstanceOf(ReplayException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Reversal.of(List.of(operation), OperationCase.SCHEMA))
        .isInstanceOf(ReplayException.class);
  }

  @Override
  public String toString() {
    return message;
  }
}
