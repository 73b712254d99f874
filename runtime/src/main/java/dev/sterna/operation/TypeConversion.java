package dev.sterna.operation;

import dev.sterna.schema.Identifiers;
import dev.sterna.schema.SqlType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What becomes of a column's values when its type changes.
 *
 * @param from the type so far
 * @param to the new type
 * @see <a href="https://www.postgresql.org/docs/current/typeconv-query.html">PostgreSQL manual,
 *     10.4 "Value Storage"</a>
 */
public record TypeConversion(SqlType from, SqlType to) {

  private static final Set<String> TEXTS = Set.of("char", "varchar", "text", "citext", "name");

  /** The whole numbers with the digits that the greatest value has. */
  private static final Map<String, Integer> WHOLE =
      Map.of("smallint", 5, "integer", 10, "bigint", 19);

  private static final Set<String> NUMBERS =
      Set.of("smallint", "integer", "bigint", "real", "double precision", "numeric");

  /** Types between which PostgreSQL converts by itself when a value is assigned (pg_cast). */
  private static final List<Set<String>> ASSIGNABLE =
      List.of(
          TEXTS,
          NUMBERS,
          Set.of("oid", "integer", "bigint"),
          Set.of("date", "timestamp", "timestamptz"),
          Set.of("time", "timetz"),
          Set.of("json", "jsonb"),
          Set.of("inet", "cidr"),
          Set.of("bit", "varbit"));

  /** Types to which PostgreSQL converts by itself, but not back. */
  private static final Map<String, Set<String>> ASSIGNABLE_ONE_WAY =
      Map.of(
          "smallint", Set.of("oid"),
          "time", Set.of("interval"),
          "interval", Set.of("time"),
          "timestamp", Set.of("time"),
          "timestamptz", Set.of("time", "timetz"));

  /** Types whose values compare with each other, so that a key may stay while one side changes. */
  private static final List<Set<String>> COMPARABLE =
      List.of(Set.of("smallint", "integer", "bigint"), Set.of("varchar", "text"));

  /** Types that are stored alike, but for their length. */
  private static final Set<String> TEXTS_AND_LENGTHS = Set.of("varchar", "text");

  /** Types whose bytes are those of another one. */
  private static final Map<String, String> RELABELLED =
      Map.of(
          "timestamp", "timestamptz",
          "timestamptz", "timestamp",
          "oid", "integer",
          "integer", "oid",
          "cidr", "inet");

  /** Types of which a greater limit changes no value. */
  private static final Set<String> GROWING =
      Set.of("time", "timetz", "timestamp", "timestamptz", "interval", "varbit");

  /**
   * The most characters that a value has as text. A {@code name}, which cuts what is longer than 63
   * bytes without an error (manual, 8.3), has room for each of them.
   */
  private static final Map<String, Integer> WIDTH =
      Map.of("boolean", 5, "smallint", 6, "integer", 11, "bigint", 20, "uuid", 36);

  /** Whether every value comes through unchanged, so that the way back is exact. */
  public boolean keepsEveryValue() {
    if (from.dimensions() != to.dimensions()) {
      return from.dimensions() > 0 && to.dimensions() > 0 && element().keepsEveryValue();
    }
    if (from.equals(to)) {
      return true;
    }
    if (isText(to)) {
      return keepsAsText();
    }
    if (NUMBERS.contains(from.name()) && NUMBERS.contains(to.name())) {
      return keepsNumber();
    }
    if (to.name().equals("bit")) {
      return false;
    }
    return from.name().equals(to.name())
        ? isLimitedAtMost(to.modifiers())
        : from.name().equals("jsonb") && to.name().equals("json")
            || from.name().equals("date") && to.name().equals("timestamp");
  }

  /**
   * What the way back does not restore of a conversion that has no {@code USING}. Where PostgreSQL
   * refuses a value that does not fit, what it has converted has lost nothing; but what is too long
   * for a varchar by spaces alone is cut without an error (manual, 8.3).
   *
   * @param values what the values are called
   */
  Optional<String> loss(String values) {
    if (keepsEveryValue() || refusesWhatDoesNotFit() || isRelabelled()) {
      return Optional.empty();
    }
    return Optional.of(
        cutsOnlySpaces()
            ? "spaces at the end of " + values + " that are longer than " + to
            : changed(values));
  }

  /** What the way back does not restore of a conversion by an expression. */
  String changed(String values) {
    return values + " as " + from + " (rows get what becomes of them as " + to + ")";
  }

  private boolean refusesWhatDoesNotFit() {
    if (from.dimensions() != to.dimensions()) {
      return false;
    }
    OptionalInt places = places(from);
    OptionalInt placesLeft = places(to);
    return places.isPresent()
            && placesLeft.isPresent()
            && places.getAsInt() <= placesLeft.getAsInt()
        || from.name().equals("varbit") && to.name().equals("varbit");
  }

  /** The digits behind the point that values of an exact type have at most, if it limits them. */
  private static OptionalInt places(SqlType type) {
    if (type.name().equals("numeric") && !type.modifiers().isEmpty()) {
      return OptionalInt.of(type.modifiers().get(1));
    }
    return WHOLE.containsKey(type.name()) ? OptionalInt.of(0) : OptionalInt.empty();
  }

  private boolean cutsOnlySpaces() {
    return from.dimensions() == to.dimensions()
        && TEXTS_AND_LENGTHS.contains(from.name())
        && to.name().equals("varchar");
  }

  /** Whether PostgreSQL converts by itself; otherwise it wants a {@code USING}. */
  public boolean isAssignable() {
    return from.equals(to)
        || isText(to)
        || isArray(from) == isArray(to)
            && (from.name().equals(to.name())
                || TEXTS.contains(to.name())
                || ASSIGNABLE_ONE_WAY.getOrDefault(from.name(), Set.of()).contains(to.name())
                || shareOneOf(ASSIGNABLE));
  }

  /**
   * Whether PostgreSQL writes each row anew, where no {@code USING} says how (measured; manual,
   * ALTER TABLE, "Notes"). It is told that times are in UTC.
   */
  public boolean rewrites() {
    if (from.equals(to)) {
      return false;
    }
    if (isArray(from) || isArray(to)) {
      return true;
    }
    if (TEXTS_AND_LENGTHS.contains(from.name()) && TEXTS_AND_LENGTHS.contains(to.name())) {
      return !isLimitedAtMost(to.modifiers());
    }
    if (isOtherLabel()) {
      return !to.modifiers().isEmpty();
    }
    if (from.name().equals("numeric") && to.name().equals("numeric")) {
      boolean keepsScale =
          to.modifiers().isEmpty()
              || !from.modifiers().isEmpty()
                  && from.modifiers().get(1).equals(to.modifiers().get(1));
      return !(keepsScale && isLimitedAtMost(to.modifiers()));
    }
    return !(from.name().equals(to.name())
        && GROWING.contains(from.name())
        && isLimitedAtMost(to.modifiers()));
  }

  /**
   * Whether what compares the column (a foreign key, a check, a predicate) works as well on the new
   * type.
   */
  public boolean isComparable() {
    return from.equals(to)
        || isArray(from) == isArray(to)
            && (from.name().equals(to.name()) || shareOneOf(COMPARABLE));
  }

  /**
   * Whether times without a zone become moments, or moments such times. A run has time zone UTC, so
   * that is the zone that values are taken to be in.
   */
  public boolean assumesUtc() {
    return from.dimensions() == to.dimensions()
        && from.name().startsWith("timestamp")
        && isOtherLabel();
  }

  private boolean isRelabelled() {
    return from.dimensions() == to.dimensions()
        && isOtherLabel()
        && isLimitedAtMost(to.modifiers());
  }

  private boolean isOtherLabel() {
    return RELABELLED.getOrDefault(from.name(), "").equals(to.name());
  }

  /** The SQL text that converts the column of this name, where PostgreSQL does not by itself. */
  public Optional<String> using(String column) {
    if (isAssignable()) {
      return Optional.empty();
    }
    String value = Identifiers.quoted(column);
    if (isText(from)) {
      return Optional.of(value + "::" + to);
    }
    boolean truth = from.name().equals("boolean") || to.name().equals("boolean");
    boolean number = NUMBERS.contains(from.name()) || NUMBERS.contains(to.name());
    String between = truth && number && !isArray(from) && !isArray(to) ? "integer" : "text";
    return Optional.of(value + "::" + between + "::" + to);
  }

  /** Whether a value that is converted to this type may lose a part without an error. */
  static boolean canRoundTo(SqlType type) {
    return switch (type.name()) {
      case "smallint", "integer", "real", "date" -> true;
      case "numeric" -> !type.modifiers().isEmpty();
      case "time", "timetz", "timestamp", "timestamptz" ->
          !type.modifiers().isEmpty() && type.modifiers().get(0) < 6;
      default -> false;
    };
  }

  private TypeConversion element() {
    return new TypeConversion(
        new SqlType(from.name(), from.modifiers(), 0), new SqlType(to.name(), to.modifiers(), 0));
  }

  private boolean keepsAsText() {
    if (to.name().equals("char")) {
      return from.name().equals("char") && isLimitedAtMost(to.modifiers());
    }
    if (to.name().equals("name")) {
      return from.name().equals("name") || WIDTH.containsKey(from.name());
    }
    if (to.modifiers().isEmpty()) {
      return true;
    }
    return TEXTS.contains(from.name())
        ? isLimitedAtMost(to.modifiers())
        : WIDTH.getOrDefault(from.name(), Integer.MAX_VALUE) <= to.modifiers().get(0);
  }

  /** Whether this limit, such as a length or a precision, admits every value. */
  private boolean isLimitedAtMost(List<Integer> limit) {
    if (limit.isEmpty()) {
      return true;
    }
    return from.modifiers().isEmpty()
        ? from.name().startsWith("time") && limit.get(0) >= 6
        : from.modifiers().get(0) <= limit.get(0);
  }

  private boolean keepsNumber() {
    String target = to.name();
    if (WHOLE.containsKey(from.name())) {
      int digits = WHOLE.get(from.name());
      return switch (target) {
        case "numeric" -> to.modifiers().isEmpty() || wholeDigits(to) >= digits;
        case "double precision" -> digits <= 10;
        case "real" -> digits <= 5;
        default -> WHOLE.get(target) >= digits;
      };
    }
    if (from.name().equals("real")) {
      return target.equals("double precision");
    }
    return from.name().equals("numeric")
        && target.equals("numeric")
        && (to.modifiers().isEmpty()
            || !from.modifiers().isEmpty()
                && wholeDigits(from) <= wholeDigits(to)
                && from.modifiers().get(1) <= to.modifiers().get(1));
  }

  private static int wholeDigits(SqlType numeric) {
    return numeric.modifiers().get(0) - numeric.modifiers().get(1);
  }

  private boolean shareOneOf(List<Set<String>> families) {
    return families.stream().anyMatch(f -> f.contains(from.name()) && f.contains(to.name()));
  }

  private static boolean isText(SqlType type) {
    return !isArray(type) && TEXTS.contains(type.name());
  }

  private static boolean isArray(SqlType type) {
    return type.dimensions() > 0;
  }
}
