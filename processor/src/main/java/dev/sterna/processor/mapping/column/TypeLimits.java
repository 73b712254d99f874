package dev.sterna.processor.mapping.column;

import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What PostgreSQL accepts in the brackets of a type (manual, chapters 8.1.2, 8.3 and 8.10); a
 * migration with anything else would fail only in the database.
 */
public final class TypeLimits {

  /** From one number to another, both included. */
  private record Range(int from, int to) {

    boolean excludes(int value) {
      return value < from || value > to;
    }

    @Override
    public String toString() {
      return from + " to " + to;
    }
  }

  private static final Map<String, List<Range>> LIMITS =
      Map.of(
          "char", List.of(new Range(1, BasicType.MAX_VARCHAR)),
          "varchar", List.of(new Range(1, BasicType.MAX_VARCHAR)),
          "numeric", List.of(new Range(1, 1000), new Range(-1000, 1000)),
          "float", List.of(new Range(1, BasicType.MAX_BITS)));

  private TypeLimits() {}

  /** The range that a modifier of this type is out of. */
  public static Optional<String> exceeded(SqlType type) {
    List<Range> ranges = LIMITS.getOrDefault(type.name(), List.of());
    for (int i = 0; i < Math.min(ranges.size(), type.modifiers().size()); i++) {
      if (ranges.get(i).excludes(type.modifiers().get(i))) {
        return Optional.of(ranges.get(i).toString());
      }
    }
    return Optional.empty();
  }
}
