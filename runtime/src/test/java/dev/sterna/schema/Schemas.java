package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/**
 * Random schemas that PostgreSQL accepts: one to six tables with every feature of a column, keys,
 * foreign keys (cycles too), checks, indexes, sequences, schemas, and names that need care.
 */
public final class Schemas {

  private static final List<String> NAMES =
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

  private static final List<String> NAMESPACES = List.of("audit", "Big Corp");

  private final Random random;
  private int given;
  private final RandomColumns columns;

  private Schemas(Random random) {
    this.random = random;
    this.columns = new RandomColumns(random);
  }

  /** One schema. */
  public static Arbitrary<Schema> schemas() {
    return Arbitraries.randomValue(random -> new Schemas(random).schema());
  }

  /** A schema and what becomes of it after several small changes. */
  public static Arbitrary<Change> changes() {
    return Arbitraries.randomValue(
        random -> {
          Schemas schemas = new Schemas(random);
          Schema from = schemas.schema();
          Schema to = random.nextInt(4) == 0 ? schemas.schema() : schemas.changed(from);
          return random.nextBoolean() ? new Change(from, to) : new Change(to, from);
        });
  }

  /** What a schema is and what it shall be. */
  public record Change(Schema from, Schema to) {}

  /** What becomes of a schema after several small changes, none of them to a name of a table. */
  public static Schema changed(Schema schema, Random random) {
    return new Schemas(random).changed(schema);
  }

  private Schema schema() {
    List<Table> tables = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      tables.add(table());
    }
    return Legal.schema(withForeignKeys(tables), sequences());
  }

  private Schema changed(Schema schema) {
    List<Table> tables = new ArrayList<>();
    for (Table table : schema.tables().values()) {
      if (random.nextInt(8) > 0) {
        tables.add(random.nextInt(3) == 0 ? table : changed(table));
      }
    }
    if (random.nextInt(3) == 0) {
      tables.add(table());
    }
    List<Sequence> sequences = new ArrayList<>(schema.sequences().values());
    if (random.nextBoolean()) {
      sequences = sequences();
    }
    return Legal.schema(random.nextBoolean() ? withForeignKeys(tables) : tables, sequences);
  }

  private QualifiedName name() {
    return random.nextInt(4) == 0
        ? QualifiedName.name(columns.pick(NAMESPACES), columns.pick(NAMES))
        : QualifiedName.name(columns.pick(NAMES));
  }

  private Table table() {
    List<Column> some = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      some.add(columns.column(columns.pick(NAMES)));
    }
    if (random.nextBoolean()) {
      some.add(Column.column("_id", columns.pick(List.of(SqlType.bigint(), SqlType.text()))));
    }
    Table table =
        new Table(
            name(),
            some.stream().filter(c -> c == first(some, c.name())).toList(),
            List.of(),
            List.of(),
            columns.comment(),
            random.nextInt(5) == 0 ? Optional.of("with (fillfactor = 70)") : Optional.empty());
    return withIndexes(withConstraints(withComputed(table)));
  }

  private static Column first(List<Column> all, String name) {
    return all.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
  }

  /** Changes about a third of everything in the table; what no longer fits, {@link Legal} drops. */
  private Table changed(Table table) {
    List<Column> kept =
        new ArrayList<>(
            table.columns().stream()
                .filter(c -> random.nextInt(8) > 0)
                .map(c -> random.nextInt(3) == 0 ? columns.changed(c) : c)
                .toList());
    String added = columns.pick(NAMES);
    if (random.nextBoolean() && kept.stream().noneMatch(c -> c.name().equals(added))) {
      kept.add(columns.column(added));
    }
    Table changed =
        Legal.without(table, kept)
            .withComment(random.nextInt(4) == 0 ? columns.comment() : table.comment());
    Table renamed =
        changed
            .withConstraints(changed.constraints().stream().flatMap(this::changed).toList())
            .withIndexes(changed.indexes().stream().flatMap(this::changed).toList());
    return random.nextBoolean() ? withIndexes(withConstraints(withComputed(renamed))) : renamed;
  }

  private Stream<Constraint> changed(Constraint constraint) {
    return switch (random.nextInt(8)) {
      case 0 -> Stream.empty();
      case 1 -> Stream.of(constraint.named(freshName()));
      case 2 -> Stream.of(constraint.withValidated(random.nextBoolean()));
      default -> Stream.of(constraint);
    };
  }

  /** A name that nothing else has: two random numbers meet once in a few thousand schemas. */
  private String freshName() {
    given++;
    return columns.pick(NAMES) + "_" + given;
  }

  private Stream<Index> changed(Index index) {
    return switch (random.nextInt(6)) {
      case 0 -> Stream.empty();
      case 1 -> Stream.of(index.named(freshName()));
      default -> Stream.of(index);
    };
  }

  private Table withComputed(Table table) {
    Column from =
        columns.pick(
            table.columns().isEmpty()
                ? List.of(Column.column("x", SqlType.text()))
                : table.columns());
    return random.nextInt(3) > 0 || table.columns().isEmpty()
        ? table
        : table.withColumns(
            table.columns().stream()
                .map(c -> random.nextInt(3) == 0 ? columns.computed(c, from) : c)
                .toList());
  }

  private Table withConstraints(Table table) {
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    if (table.primaryKey().isEmpty() && random.nextInt(5) > 0) {
      some(table).map(names -> new PrimaryKey(constraintName(), names)).ifPresent(constraints::add);
    }
    if (random.nextBoolean()) {
      some(table)
          .map(
              names ->
                  new Unique(
                      constraintName(),
                      names,
                      random.nextInt(4) > 0,
                      random.nextInt(4) == 0
                          ? Deferral.INITIALLY_DEFERRED
                          : Deferral.NOT_DEFERRABLE))
          .ifPresent(constraints::add);
    }
    if (random.nextBoolean() && !table.columns().isEmpty()) {
      String condition = columns.pick(RandomColumns.conditions(columns.pick(table.columns())));
      constraints.add(new Check(columns.pick(NAMES) + "_check", condition, random.nextInt(5) > 0));
    }
    return Legal.distinct(table, constraints);
  }

  private String constraintName() {
    return random.nextInt(3) == 0 ? columns.pick(NAMES) + "_key" : "";
  }

  private Optional<List<String>> some(Table table) {
    List<String> indexable =
        table.columns().stream()
            .filter(RandomColumns::isIndexable)
            .map(Column::name)
            .filter(c -> random.nextInt(3) == 0)
            .toList();
    return indexable.isEmpty() ? Optional.empty() : Optional.of(indexable);
  }

  private Table withIndexes(Table table) {
    if (table.columns().isEmpty() || random.nextBoolean()) {
      return table;
    }
    Column column = columns.pick(table.columns());
    List<IndexPart> parts =
        new ArrayList<>(
            RandomColumns.keys(column).stream()
                .filter(sql -> random.nextBoolean())
                .map(IndexPart::expression)
                .toList());
    if (parts.isEmpty() && RandomColumns.isIndexable(column)) {
      IndexPart part = IndexPart.asc(column.name()).descending(random.nextBoolean());
      parts.add(random.nextInt(4) == 0 ? part.nulls(IndexPart.Nulls.FIRST) : part);
    }
    if (parts.isEmpty()) {
      return table;
    }
    Index index = Index.index(columns.pick(NAMES) + "_idx", parts.toArray(IndexPart[]::new));
    if (random.nextInt(3) == 0) {
      index = index.asUnique();
    }
    if (random.nextInt(4) == 0) {
      index = index.where(columns.pick(RandomColumns.conditions(columns.pick(table.columns()))));
    }
    if (random.nextInt(5) == 0) {
      index = index.including(columns.pick(table.columns()).name());
    }
    List<Index> indexes = new ArrayList<>(table.indexes());
    if (table.index(index.name()).isEmpty()) {
      indexes.add(index);
    }
    return table.withIndexes(indexes);
  }

  /** Foreign keys from whatever columns fit to whatever keys there are. */
  private List<Table> withForeignKeys(List<Table> tables) {
    List<Table> all = new ArrayList<>();
    for (Table table : tables) {
      List<Constraint> constraints = new ArrayList<>(table.constraints());
      int tries = random.nextInt(4);
      for (int i = 0; i < tries; i++) {
        Table target = columns.pick(tables);
        List<List<String>> keys =
            target.keys().stream().map(key -> key.stream().sorted().toList()).toList();
        if (!keys.isEmpty()) {
          List<String> key = columns.pick(keys);
          foreignKey(table, target, key).ifPresent(constraints::add);
        }
      }
      all.add(Legal.distinct(table, constraints));
    }
    return all;
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
    ReferentialAction action = columns.pick(List.of(ReferentialAction.values()));
    return Optional.of(
        new ForeignKey(
            random.nextInt(3) == 0 ? columns.pick(NAMES) + "_fk" : "",
            from,
            target.name(),
            key,
            action,
            ReferentialAction.NO_ACTION,
            random.nextInt(5) == 0,
            columns.pick(List.of(Deferral.values())),
            random.nextInt(6) > 0));
  }

  private List<Sequence> sequences() {
    return IntStream.range(0, random.nextInt(3))
        .mapToObj(
            i ->
                Sequence.sequence(name().sibling(columns.pick(NAMES) + "_seq"))
                    .startWith(1 + random.nextInt(5))
                    .incrementBy(random.nextBoolean() ? 50 : 1)
                    .cache(1 + random.nextInt(2)))
        .toList();
  }
}
