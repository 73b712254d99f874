package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Columns that PostgreSQL accepts, and the expressions that it accepts over one. */
final class RandomColumns {

  private static final String RANGE = "int4range";

  private static final Map<String, List<String>> DEFAULTS =
      Map.ofEntries(
          Map.entry("smallint", List.of("0", "7")),
          Map.entry("integer", List.of("0", "42")),
          Map.entry("bigint", List.of("0", "42")),
          Map.entry("numeric", List.of("0", "1.5")),
          Map.entry("double precision", List.of("0")),
          Map.entry("boolean", List.of("true", "false")),
          Map.entry("text", List.of("''", "'it''s'", "E'a\\\\b'")),
          Map.entry("varchar", List.of("''", "'x'")),
          Map.entry("timestamptz", List.of("now()")),
          Map.entry("timestamp", List.of("now()")),
          Map.entry("uuid", List.of("gen_random_uuid()")),
          Map.entry("int4range", List.of("'empty'", "'[3,4)'")),
          Map.entry("jsonb", List.of("'{}'")));

  private static final List<SqlType> TYPES =
      List.of(
          SqlType.smallint(),
          SqlType.integer(),
          SqlType.bigint(),
          SqlType.bigint(),
          SqlType.numeric(38, 2),
          SqlType.numeric(10, 4),
          SqlType.doublePrecision(),
          SqlType.bool(),
          SqlType.text(),
          SqlType.varchar(255),
          SqlType.varchar(20),
          SqlType.varchar(),
          SqlType.character(3),
          SqlType.bytea(),
          SqlType.date(),
          SqlType.time(0),
          SqlType.timestamp(6),
          SqlType.timestamptz(6),
          SqlType.timestamptz(3),
          SqlType.uuid(),
          SqlType.json(),
          SqlType.jsonb(),
          SqlType.inet(),
          SqlType.type(RANGE),
          SqlType.integer().array(),
          SqlType.varchar(20).array());

  private static final Set<String> WHOLE = Set.of("smallint", "integer", "bigint");

  private static final Set<String> TEXT = Set.of("text", "varchar");

  private final Random random;
  private final List<EnumType> enums;

  /** Columns of these enum types too. */
  RandomColumns(Random random, List<EnumType> enums) {
    this.random = random;
    this.enums = enums;
  }

  private SqlType type() {
    if (enums.isEmpty() || random.nextInt(8) > 0) {
      return pick(TYPES);
    }
    SqlType type = pick(enums).type();
    return random.nextInt(4) == 0 ? type.array() : type;
  }

  Column column(String name) {
    Column column = Column.column(name, type()).withNullable(random.nextInt(3) > 0);
    return changed(changed(column));
  }

  /** The same column with something else about it. */
  Column changed(Column column) {
    return switch (random.nextInt(8)) {
      case 0 -> column.withType(type());
      case 1 -> column.withNullable(!column.nullable());
      case 2 -> column.withComment(comment());
      case 3 ->
          isText(column)
              ? column.withCollation(
                  anyOf(List.of("C", "POSIX")).filter(c -> random.nextInt(3) > 0))
              : column;
      case 4 ->
          isFree(column.withIdentity(Optional.empty())) && isWhole(column)
              ? column.asIdentity(
                  new Identity(random.nextBoolean(), 1 + random.nextInt(3), 1 + random.nextInt(3)))
              : column.withIdentity(Optional.empty());
      case 5, 6 ->
          isFree(column.withDefault(Optional.empty()))
              ? column.withDefault(
                  anyOf(defaults(column, enums)).filter(d -> random.nextInt(3) > 0))
              : column.withDefault(Optional.empty());
      default -> column;
    };
  }

  /** The column, computed from that one if it can be. */
  Column computed(Column column, Column from) {
    boolean fits =
        isFree(column) && from.generated().isEmpty() && !column.name().equals(from.name());
    return fits ? column.withGenerated(anyOf(generated(column, from))) : column;
  }

  /**
   * The column without what its type or the table's other columns do not allow. Of a type that
   * Sterna knows no value of, only a column with a default is never null, for a downgrade has no
   * other value to bring it back with.
   */
  static Column legal(Column sketch, List<Column> others, List<EnumType> enums) {
    Column column =
        isEnum(sketch) && enums.stream().noneMatch(e -> e.isOf(sketch.type()))
            ? sketch.withType(SqlType.text())
            : sketch;
    Column typed =
        column
            .withDefault(column.defaultValue().filter(defaults(column, enums)::contains))
            .withIdentity(column.identity().filter(i -> isWhole(column)))
            .withCollation(column.collation().filter(c -> isText(column)));
    boolean unknown =
        column.type().dimensions() == 0
            && (isEnum(column) || isRange(column))
            && typed.defaultValue().isEmpty();
    return withLegalGenerated(unknown ? typed.withNullable(true) : typed, others);
  }

  private static Column withLegalGenerated(Column typed, List<Column> others) {
    return typed.withGenerated(
        typed
            .generated()
            .filter(
                sql ->
                    others.stream()
                        .filter(other -> !other.name().equals(typed.name()))
                        .anyMatch(other -> generated(typed, other).contains(sql))));
  }

  /** Conditions over a column. */
  static List<String> conditions(Column column) {
    String name = Identifiers.quoted(column.name());
    if (isEnum(column) && column.type().dimensions() == 0) {
      return List.of(name + " is not null", name + " = " + Literal.of(RandomObjects.VALUE));
    }
    if (isWhole(column)) {
      return List.of(name + " >= 0", name + " between 0 and 9");
    }
    return isText(column)
        ? List.of("length(" + name + ") < 100", name + " in ('A', 'B', '" + "it''s')")
        : List.of(name + " is not null");
  }

  /** Expressions over a column that an index can have as its key. */
  static List<String> keys(Column column) {
    String name = Identifiers.quoted(column.name());
    return isText(column) ? List.of("lower(" + name + ")") : List.of();
  }

  /** What an exclusion constraint can compare, if the column can be a key. */
  static List<Exclude> exclusions(Column column) {
    List<Exclude> some = new ArrayList<>();
    if (isKey(column)) {
      Exclude equal = Exclude.exclude("equal").with(column.name(), "=");
      some.add(equal.using("btree"));
      some.add(equal.using("hash"));
      keys(column)
          .forEach(
              sql -> some.add(Exclude.exclude("equal").withExpression(sql, "=").using("btree")));
    }
    if (isRange(column)) {
      some.add(Exclude.exclude("apart").with(column.name(), "&&"));
    }
    return some;
  }

  static boolean isIndexable(Column column) {
    return !column.type().name().equals("json");
  }

  /** Whether there are enough values for each row to have another one. */
  static boolean isKey(Column column) {
    return isIndexable(column) && !isEnum(column);
  }

  static boolean isRange(Column column) {
    return column.type().name().equals(RANGE) && column.type().dimensions() == 0;
  }

  static boolean isEnum(Column column) {
    return isEnum(column.type());
  }

  /** Only the names of enum types end like this. */
  static boolean isEnum(SqlType type) {
    return type.name().endsWith("_type") || type.name().endsWith("_type\"");
  }

  static boolean isText(Column column) {
    return column.type().dimensions() == 0 && TEXT.contains(column.type().name());
  }

  private static boolean isWhole(Column column) {
    return column.type().dimensions() == 0 && WHOLE.contains(column.type().name());
  }

  private static List<String> defaults(Column column, List<EnumType> enums) {
    if (column.type().dimensions() > 0) {
      return List.of("'{}'");
    }
    for (EnumType type : enums) {
      if (type.isOf(column.type())) {
        return type.values().stream().map(Literal::of).toList();
      }
    }
    return DEFAULTS.getOrDefault(column.type().name(), List.of());
  }

  private static List<String> generated(Column column, Column from) {
    if (from.generated().isPresent() || column.equals(from)) {
      return List.of();
    }
    String name = Identifiers.quoted(from.name());
    if (isWhole(column) && isWhole(from)) {
      return List.of(name + " + 1", "abs(" + name + ")");
    }
    return isText(column) && isText(from) ? List.of("upper(" + name + ")") : List.of();
  }

  private static boolean isFree(Column column) {
    return column.defaultValue().isEmpty()
        && column.identity().isEmpty()
        && column.generated().isEmpty();
  }

  Optional<String> comment() {
    return random.nextBoolean()
        ? Optional.of(pick(List.of("a note", "it's \\ odd", "żółw")))
        : Optional.empty();
  }

  private Optional<String> anyOf(List<String> texts) {
    return texts.isEmpty() ? Optional.empty() : Optional.of(pick(texts));
  }

  <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
