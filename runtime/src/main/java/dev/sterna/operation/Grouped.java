package dev.sterna.operation;

import java.util.List;
import java.util.stream.Collectors;

/** Operations within another one, in words. */
final class Grouped {

  private Grouped() {}

  static String words(List<Operation> operations) {
    return operations.stream().map(Operation::describe).collect(Collectors.joining("; "));
  }
}
