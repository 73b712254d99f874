package dev.sterna.schema;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows of a table that is there before and, perhaps, after. A column of a key has in row {@code
 * g} the same value in every table, so that each foreign key finds its row; another column has
 * values of every kind.
 *
 * @param before the table that gets the rows
 * @param after what becomes of it, itself if it goes
 * @param referenced the columns of the table that a foreign key references, before or after
 * @param uncomputed the columns that keep what was computed
 * @param enums the values of columns of enum types
 * @param conversions tells which values survive a change of another type
 */
record TableRows(
    Table before,
    Table after,
    Set<String> referenced,
    Set<String> uncomputed,
    EnumValues enums,
    Conversions conversions) {

  /** Which columns that are computed before, and not after, keep their values. */
  interface Uncomputed {

    Uncomputed KEPT =
        (before, after) ->
            before.columns().stream()
                .filter(column -> column.generated().isPresent())
                .map(Column::name)
                .filter(column -> isPlain(after, column))
                .collect(Collectors.toSet());

    Uncomputed NONE = (before, after) -> Set.of();

    Set<String> of(Table before, Table after);
  }

  /** Whether the column has values of its own before and keeps them. */
  boolean isKept(String column) {
    return isPlain(before, column) && isPlain(after, column);
  }

  /** Whether its values are computed before and its own after: never null, as their source. */
  boolean isUncomputed(String column) {
    return uncomputed.contains(column);
  }

  private static boolean isPlain(Table table, String column) {
    return table.column(column).filter(c -> c.generated().isEmpty()).isPresent();
  }

  /** Whether its values have to differ from row to row, or to be those of another table. */
  boolean isKey(String column) {
    return referenced.contains(column)
        || both().anyMatch(t -> isKey(t, column) || isSource(t, column));
  }

  private Stream<Table> both() {
    return Stream.of(before, after);
  }

  private static boolean isKey(Table table, String column) {
    return table.constraints().stream().anyMatch(c -> isKey(c, column))
        || table.indexes().stream().anyMatch(i -> i.unique() && i.isOver(column));
  }

  private static boolean isKey(Constraint constraint, String column) {
    return constraint instanceof Exclude exclude
        ? exclude.elements().stream().anyMatch(element -> element.isOver(column))
        : !(constraint instanceof Check) && constraint.columns().contains(column);
  }

  private static boolean isSource(Table table, String column) {
    return table.columns().stream().anyMatch(c -> c.isComputedFrom(column));
  }

  /** Whether a row may be null here, before and after. */
  private boolean isNullable(String column) {
    return !referenced.contains(column)
        && both().allMatch(t -> t.column(column).orElseThrow().nullable())
        && both().noneMatch(t -> isSource(t, column))
        && both().flatMap(t -> t.constraints().stream()).noneMatch(c -> forbidsNull(c, column))
        && both()
            .flatMap(t -> t.indexes().stream())
            .noneMatch(i -> !i.nullsDistinct() && i.isOver(column));
  }

  private static boolean forbidsNull(Constraint constraint, String column) {
    if (constraint instanceof Unique unique) {
      return !unique.nullsDistinct() && unique.columns().contains(column);
    }
    if (constraint instanceof ForeignKey key) {
      return key.matchFull() && key.columns().contains(column);
    }
    return constraint instanceof Check check
        && check.isOver(column)
        && check.expression().endsWith(" is not null");
  }

  /** Whether there are values for the column that fit both definitions. */
  boolean hasValues(String column) {
    SqlType from = before.column(column).orElseThrow().type();
    SqlType to = after.column(column).orElseThrow().type();
    return isKey(column)
        ? from.equals(to)
            || !EnumValues.isOne(from, to) && conversions.keep(from, to, Values.ofRows(from))
        : isNullable(column) || !values(column).isEmpty();
  }

  /** Whether the rows keep the check, as far as it is over columns that are kept. */
  boolean keeps(Check check) {
    return before.columns().stream()
        .map(Column::name)
        .filter(check::isOver)
        .filter(this::isKept)
        .allMatch(
            c ->
                isKey(c)
                    ? Values.keepsOfRows(check.expression())
                    : isNullable(c) || !values(c).isEmpty());
  }

  private List<String> values(String column) {
    SqlType from = before.column(column).orElseThrow().type();
    SqlType to = after.column(column).orElseThrow().type();
    List<String> surviving =
        EnumValues.isOne(from, to)
            ? enums.surviving(from, to)
            : conversions.surviving(from, to, Values.some(from));
    return surviving.stream().filter(value -> keepsChecks(column, value)).toList();
  }

  /** Every value, whatever becomes of the type. */
  private List<String> valuesBefore(Column column) {
    return enums.all(column.type()).stream()
        .filter(value -> keepsChecks(column.name(), value))
        .toList();
  }

  private boolean keepsChecks(String column, String value) {
    return both()
        .flatMap(t -> t.constraints().stream())
        .filter(c -> c instanceof Check && c.isOver(column))
        .allMatch(c -> Values.keeps(((Check) c).expression(), value));
  }

  /** The expressions of the columns that take a value, over {@code g}, the number of the row. */
  List<String> expressions() {
    return written().stream().map(c -> expression(c) + "::" + c.type()).toList();
  }

  /** The columns that take a value. */
  List<Column> written() {
    return before.columns().stream().filter(c -> c.generated().isEmpty()).toList();
  }

  private String expression(Column column) {
    String name = column.name();
    boolean kept = isKept(name);
    boolean goes = !kept && !before.equals(after);
    if (isKey(name) || goes && !RandomColumns.isEnum(column)) {
      String value = "(" + Values.ofRow(column.type()) + ")";
      boolean nullable = kept ? isNullable(name) : isNullableBefore(column);
      return nullable ? "(case when g % 5 <> 3 then " + value + " end)" : value;
    }
    List<String> choices = new ArrayList<>();
    (goes ? valuesBefore(column) : values(name)).forEach(value -> choices.add(Literal.of(value)));
    if (goes ? isNullableBefore(column) : isNullable(name)) {
      choices.add("null");
    }
    return "(array[" + String.join(", ", choices) + "]::text[])[1 + g % " + choices.size() + "]";
  }

  private boolean isNullableBefore(Column column) {
    return column.nullable()
        && !referenced.contains(column.name())
        && !isSource(before, column.name())
        && Stream.of(before)
            .flatMap(t -> t.constraints().stream())
            .noneMatch(c -> forbidsNull(c, column.name()))
        && before.indexes().stream().allMatch(i -> i.nullsDistinct() || !i.isOver(column.name()));
  }

  /** The rows of a pair of schemas, for each table that is there before. */
  static TableRows of(
      Schema from, Schema to, QualifiedName name, Conversions conversions, Uncomputed uncomputed) {
    Table before = from.tables().get(name);
    Set<String> referenced = new HashSet<>();
    for (Schema schema : List.of(from, to)) {
      for (Table table : schema.tables().values()) {
        for (ForeignKey key : table.foreignKeys()) {
          if (key.table().equals(name)) {
            referenced.addAll(key.references());
          }
        }
      }
    }
    Optional<Table> after = to.table(name);
    // A table that goes does so before its types lose values.
    EnumValues enums = new EnumValues(from.enums(), after.isPresent() ? to.enums() : from.enums());
    return new TableRows(
        before,
        after.orElse(before),
        Set.copyOf(referenced),
        uncomputed.of(before, after.orElse(before)),
        enums,
        conversions);
  }
}
