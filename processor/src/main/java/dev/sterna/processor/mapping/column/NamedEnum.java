package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The choices of {@code @JdbcTypeCode} and {@code @JdbcType} that make an enum a type of the
 * database: {@code SqlTypes.NAMED_ENUM} and {@code NAMED_ORDINAL_ENUM} of Hibernate, which differ
 * in the order of the values.
 */
enum NamedEnum {
  SORTED(6001, "PostgreSQLEnumJdbcType"),
  ORDINAL(6003, "PostgreSQLOrdinalEnumJdbcType");

  private final int code;
  private final String descriptor;

  NamedEnum(int code, String descriptor) {
    this.code = code;
    this.descriptor = descriptor;
  }

  /** The one that an annotation chooses, if it does. */
  static Optional<NamedEnum> of(AnnotationView choice) {
    Optional<Integer> code = choice.integer("value");
    Optional<String> type = choice.type("value").map(JavaTypes::nameOf);
    for (NamedEnum each : values()) {
      if (code.equals(Optional.of(each.code))
          || type.isPresent() && type.get().endsWith("." + each.descriptor)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** The values of the type that has these constants. */
  List<String> ordered(List<String> constants) {
    List<String> values = new ArrayList<>(constants);
    if (this == SORTED) {
      values.sort(null);
    }
    return values;
  }
}
