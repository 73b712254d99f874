package dev.sterna.diff;

import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.Operation;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** New values of enums: each goes before another one, which must be there by then. */
final class EnumAdditions {

  private EnumAdditions() {}

  /**
   * The operations, the additions last, and of these the last value of an enum first.
   *
   * @param to the schema that has the enums with all their values
   */
  static List<Operation> inOrder(List<Operation> operations, Schema to) {
    List<Operation> others = new ArrayList<>();
    List<AddEnumValue> additions = new ArrayList<>();
    for (Operation operation : operations) {
      if (operation instanceof AddEnumValue addition) {
        additions.add(addition);
      } else {
        others.add(operation);
      }
    }
    if (!additions.isEmpty()) {
      List<EnumType> enums = to.enums();
      additions.sort(
          Comparator.comparing(AddEnumValue::type)
              .thenComparing(addition -> -place(addition, enums)));
      others.addAll(additions);
    }
    return others;
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
