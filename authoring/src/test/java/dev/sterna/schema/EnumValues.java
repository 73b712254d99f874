package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The values of enum types before and after, and which of them survive: they are converted through
 * text, and one that the other side does not have cannot be.
 */
record EnumValues(List<EnumType> before, List<EnumType> after) {

  /** More than any value has. */
  private static final int UNLIMITED = 100;

  /** Whether one of these types is an enum. */
  static boolean isOne(SqlType from, SqlType to) {
    return RandomColumns.isEnum(from) || RandomColumns.isEnum(to);
  }

  /** The values of the first type that can be converted to the second one and back. */
  List<String> surviving(SqlType from, SqlType to) {
    List<String> values =
        new ArrayList<>(RandomColumns.isEnum(from) ? values(from, before) : values(to, after));
    values.removeIf(value -> !isValue(value, from, before) || !isValue(value, to, after));
    // A column stays in an enum that is made anew until the other one is, too.
    values.removeIf(
        value -> isKnown(from, after) && isKnown(to, before) && !isValue(value, from, after));
    return values;
  }

  /** All that a column of this type may have before. */
  List<String> all(SqlType type) {
    return values(type, before);
  }

  private static boolean isKnown(SqlType type, List<EnumType> enums) {
    return enums.stream().anyMatch(each -> each.isOf(type));
  }

  private static List<String> values(SqlType type, List<EnumType> enums) {
    for (EnumType each : enums) {
      if (each.isOf(type)) {
        return type.dimensions() == 0
            ? each.values()
            : Stream.concat(Stream.of("{}"), each.values().stream().map(EnumValues::array))
                .toList();
      }
    }
    throw new IllegalArgumentException("no enum " + type);
  }

  private static String array(String value) {
    return "{\"" + value.replace("\"", "\\\"") + "\"}";
  }

  private static boolean isValue(String value, SqlType type, List<EnumType> enums) {
    if (RandomColumns.isEnum(type)) {
      return values(type, enums).contains(value);
    }
    int width = type.modifiers().isEmpty() ? UNLIMITED : type.modifiers().get(0);
    return type.dimensions() == 0
        && List.of("text", "varchar", "char").contains(type.name())
        && value.length() <= width;
  }
}
