package dev.sterna.processor.mapping.column;

import dev.sterna.schema.Literal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.type.TypeMirror;

/** The values of a field with {@code @EnumeratedValue} (Jakarta Persistence 3.2, 11.1.19). */
final class EnumeratedValues {

  private EnumeratedValues() {}

  /**
   * The condition that a column holds one of these. Hibernate lists them as a hash map of just
   * their number has them; what makes their hash codes is a part of Java.
   *
   * @param values constants in the order of the enum
   * @param type the type of the field that they are assigned to
   */
  static ValueCheck check(List<Object> values, TypeMirror type) {
    Map<Object, String> byValue = new HashMap<>(capacity(values.size()));
    for (Object value : values) {
      Object stored = type.getKind().isPrimitive() ? number(value) : value;
      byValue.put(
          stored,
          value instanceof Number number
              ? Literal.of(number.longValue())
              : Literal.of(value.toString()));
    }
    return ValueCheck.in(new ArrayList<>(byValue.values()));
  }

  /** The capacity of a hash table that Hibernate makes for so many. */
  static int capacity(int size) {
    return Math.max((int) (size / 0.75f) + 1, 16);
  }

  /** A constant as a whole number, which has the same hash code in each type. */
  private static Object number(Object value) {
    return value instanceof Character letter ? (int) letter : ((Number) value).intValue();
  }
}
