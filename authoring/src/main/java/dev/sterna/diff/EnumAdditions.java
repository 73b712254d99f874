package dev.sterna.diff;

import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.Operation;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** New values of enums: each goes before another one, which must be there by then. */
final class EnumAdditions {

  private EnumAdditions() {}

  /** The values that are new, from the last to the first; none if others go or move. */
  static Optional<List<Operation>> between(EnumType before, EnumType wanted) {
    List<String> values = before.values();
    List<Operation> additions = new ArrayList<>();
    Optional<String> next = Optional.empty();
    int left = values.size();
    for (int i = wanted.values().size() - 1; i >= 0; i--) {
      String value = wanted.values().get(i);
      if (left > 0 && values.get(left - 1).equals(value)) {
        left--;
      } else {
        additions.add(new AddEnumValue(wanted.name(), value, next));
      }
      next = Optional.of(value);
    }
    return left > 0 ? Optional.empty() : Optional.of(additions);
  }

  /**
   * The additions, the last value of an enum first.
   *
   * @param to the schema that has the enums with all their values
   */
  static List<Operation> inOrder(List<Operation> operations, Schema to) {
    if (operations.size() < 2) {
      return operations;
    }
    List<AddEnumValue> additions = new ArrayList<>();
    operations.forEach(operation -> additions.add((AddEnumValue) operation));
    List<EnumType> enums = to.enums();
    additions.sort(
        Comparator.comparing(AddEnumValue::type).thenComparing(added -> -place(added, enums)));
    return List.copyOf(additions);
  }

  private static int place(AddEnumValue addition, List<EnumType> enums) {
    for (EnumType each : enums) {
      if (each.name().equals(addition.type())) {
        return each.values().indexOf(addition.value());
      }
    }
    throw new IllegalArgumentException("not wanted: " + addition.describe());
  }
}
