package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random constraints and indexes over the columns of a table, and random sequences. */
final class RandomParts {

  static final List<String> NAMES =
      List.of(
          "organization",
          "post",
          "user",
          "order",
          "Mixed Case",
          "a\"b",
          "semi;colon",
          "żółw",
          "\uD83D\uDC26",
          "select",
          "it's",
          "x");

  /** The column that is most often a key, and its types, so that foreign keys find a target. */
  static final String ID = "_id";

  static final List<SqlType> IDS = List.of(SqlType.bigint(), SqlType.text());

  private static final List<String> NAMESPACES = List.of("audit", "Big Corp");

  private final Random random;
  private final RandomColumns columns;

  RandomParts(Random random, RandomColumns columns) {
    this.random = random;
    this.columns = columns;
  }

  /** Tablespaces that a server may have, see {@link Supported}. */
  static final List<String> TABLESPACES = List.of("fast", "Large Disk");

  private static final List<String> OPTIONS =
      List.of(
          "with (fillfactor = 70)",
          "with (fillfactor = 80)",
          "with (autovacuum_enabled = false, fillfactor = 70)");

  /** Of a table. */
  Optional<String> options() {
    return random.nextInt(4) == 0 ? Optional.of(columns.pick(OPTIONS)) : Optional.empty();
  }

  QualifiedName name() {
    return random.nextInt(4) == 0
        ? QualifiedName.name(columns.pick(NAMESPACES), columns.pick(NAMES))
        : QualifiedName.name(columns.pick(NAMES));
  }

  Optional<PrimaryKey> primaryKey(Table table) {
    return random.nextBoolean() && table.column(ID).isPresent()
        ? Optional.of(new PrimaryKey(constraintName(), List.of(ID)))
        : some(table).map(names -> new PrimaryKey(constraintName(), names));
  }

  Optional<Unique> unique(Table table) {
    return some(table)
        .map(names -> new Unique(constraintName(), names, random.nextInt(4) > 0, deferral()));
  }

  private Deferral deferral() {
    return random.nextInt(2) == 0
        ? Deferral.NOT_DEFERRABLE
        : columns.pick(List.of(Deferral.values()));
  }

  Optional<Check> check(Table table) {
    if (table.columns().isEmpty()) {
      return Optional.empty();
    }
    String condition = columns.pick(RandomColumns.conditions(columns.pick(table.columns())));
    return Optional.of(new Check(columns.pick(NAMES) + "_check", condition, random.nextInt(5) > 0));
  }

  /** Such that rows with other values than each other keep it. */
  Optional<Exclude> exclude(Table table) {
    List<Exclude> some =
        table.columns().stream()
            .flatMap(column -> RandomColumns.exclusions(column).stream())
            .toList();
    if (some.isEmpty()) {
      return Optional.empty();
    }
    Exclude exclude =
        columns.pick(some).named(columns.pick(NAMES) + "_excl").deferrable(deferral());
    return Optional.of(
        random.nextInt(3) == 0
            ? exclude.where(columns.pick(RandomColumns.conditions(columns.pick(table.columns()))))
            : exclude);
  }

  /** From whatever columns fit to whatever keys there are. */
  Optional<ForeignKey> foreignKey(Table table, Table target) {
    List<List<String>> keys =
        target.keys().stream().map(key -> key.stream().sorted().toList()).toList();
    return keys.isEmpty() ? Optional.empty() : foreignKey(table, target, columns.pick(keys));
  }

  private Optional<ForeignKey> foreignKey(Table table, Table target, List<String> key) {
    List<String> from = new ArrayList<>();
    for (String column : key) {
      SqlType type = target.column(column).orElseThrow().type();
      List<String> fitting =
          table.columns().stream()
              .filter(c -> c.type().equals(type) && c.generated().isEmpty())
              .map(Column::name)
              .filter(name -> !from.contains(name))
              .toList();
      if (fitting.isEmpty()) {
        return Optional.empty();
      }
      from.add(columns.pick(fitting));
    }
    return Optional.of(
        new ForeignKey(
            random.nextInt(3) == 0 ? columns.pick(NAMES) + "_fk" : "",
            from,
            target.name(),
            key,
            columns.pick(List.of(ReferentialAction.values())),
            columns.pick(List.of(ReferentialAction.values())),
            random.nextInt(5) == 0,
            columns.pick(List.of(Deferral.values())),
            random.nextInt(6) > 0));
  }

  Optional<Index> index(Table table) {
    if (table.columns().isEmpty()) {
      return Optional.empty();
    }
    List<IndexPart> parts = parts(columns.pick(table.columns()));
    if (parts.isEmpty()) {
      return Optional.empty();
    }
    Index index = Index.index(columns.pick(NAMES) + "_idx", parts.toArray(IndexPart[]::new));
    if (random.nextInt(3) == 0) {
      index = random.nextInt(3) == 0 ? index.asUnique().nullsNotDistinct() : index.asUnique();
    } else if (random.nextInt(3) == 0) {
      index = index.using("hash");
    }
    if (random.nextInt(4) == 0) {
      index = index.where(columns.pick(RandomColumns.conditions(columns.pick(table.columns()))));
    }
    if (random.nextInt(5) == 0) {
      index = index.including(columns.pick(table.columns()).name());
    }
    if (random.nextInt(5) == 0) {
      index = index.with("fillfactor", 70 + random.nextInt(3));
    }
    if (random.nextInt(5) == 0) {
      index = index.tablespace(columns.pick(TABLESPACES));
    }
    return Optional.of(index);
  }

  private List<IndexPart> parts(Column column) {
    List<IndexPart> parts =
        new ArrayList<>(
            RandomColumns.keys(column).stream()
                .filter(sql -> random.nextBoolean())
                .map(IndexPart::expression)
                .toList());
    if (parts.isEmpty() && RandomColumns.isIndexable(column)) {
      IndexPart part = IndexPart.asc(column.name()).descending(random.nextBoolean());
      if (RandomColumns.isText(column) && random.nextInt(3) == 0) {
        part = part.operatorClass("text_pattern_ops").collate("C");
      }
      parts.add(random.nextInt(4) == 0 ? part.nulls(IndexPart.Nulls.FIRST) : part);
    }
    return parts;
  }

  Sequence sequence() {
    Sequence sequence =
        Sequence.sequence(name().sibling(columns.pick(NAMES) + "_seq"))
            .as(columns.pick(List.of(SqlType.bigint(), SqlType.integer(), SqlType.smallint())))
            .startWith(1 + random.nextInt(5))
            .incrementBy(random.nextBoolean() ? 50 : 1)
            .cache(1 + random.nextInt(2));
    if (random.nextInt(4) == 0) {
      sequence = sequence.cycling();
    }
    return random.nextBoolean()
        ? sequence
        : sequence.minValue(-random.nextInt(3)).maxValue(900 + random.nextInt(3));
  }

  private String constraintName() {
    return random.nextInt(3) == 0 ? columns.pick(NAMES) + "_key" : "";
  }

  private Optional<List<String>> some(Table table) {
    List<String> indexable =
        table.columns().stream()
            .filter(RandomColumns::isKey)
            .map(Column::name)
            .filter(c -> random.nextInt(3) == 0)
            .toList();
    return indexable.isEmpty() ? Optional.empty() : Optional.of(indexable);
  }
}
