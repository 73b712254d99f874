package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;

/**
 * Random schemas that PostgreSQL accepts: one to six tables with every feature of a column, keys,
 * foreign keys (cycles too), checks, indexes, sequences, schemas, and names that need care.
 */
public final class Schemas {

  /** Another one rolls the dice anew. */
  private static final long SEED = Long.getLong("sterna.seed", 0);

  private final Random random;
  private final RandomColumns columns;
  private final RandomParts parts;
  private final RandomObjects objects;

  private Schemas(Random random, List<EnumType> enums) {
    this.random = random;
    this.columns = new RandomColumns(random, enums);
    this.parts = new RandomParts(random, columns);
    this.objects = new RandomObjects(random, parts);
  }

  /** One schema. */
  public static Arbitrary<Schema> schemas() {
    return tables(1, 6).map(Schemas::schema);
  }

  /** A schema and what becomes of it after several small changes. */
  public static Arbitrary<Change> changes() {
    return changes(tables(1, 6), mutations(0, 8));
  }

  /** The same, larger. */
  public static Arbitrary<Change> largeChanges() {
    return changes(tables(7, 10), mutations(6, 14));
  }

  /** Shrinks to fewer tables and fewer changes. */
  private static Arbitrary<Change> changes(
      Arbitrary<List<Long>> tables, Arbitrary<List<Tuple2<Mutation, Long>>> mutations) {
    return Combinators.combine(tables, mutations, Arbitraries.of(true, false))
        .as(
            (seeds, changes, back) -> {
              Schema from = prepared(schema(seeds), changes);
              Schema to = from;
              for (Tuple2<Mutation, Long> change : changes) {
                to = changed(to, change.get1(), random(change.get2()));
              }
              return back ? new Change(to, from) : new Change(from, to);
            });
  }

  /** The schema with an object for each change that can change so. */
  private static Schema prepared(Schema schema, List<Tuple2<Mutation, Long>> changes) {
    Schema prepared = schema;
    for (Tuple2<Mutation, Long> change : changes) {
      Mutation mutation = change.get1();
      if (mutation.kind().in(prepared).isEmpty()) {
        prepared = changed(prepared, mutation.creation(), random(change.get2()));
      }
      if (mutation.kind().in(prepared).stream().noneMatch(mutation::startsAt)) {
        prepared = changed(prepared, mutation.preparation(), random(change.get2()));
      }
    }
    return prepared;
  }

  private static Arbitrary<List<Tuple2<Mutation, Long>>> mutations(int min, int max) {
    return Combinators.combine(Arbitraries.of(Mutation.all()), seeds())
        .as(Tuple::of)
        .list()
        .ofMinSize(min)
        .ofMaxSize(max);
  }

  /** A seed for each table, and a first one for what is between them. */
  private static Arbitrary<List<Long>> tables(int min, int max) {
    return seeds().list().ofMinSize(min + 1).ofMaxSize(max + 1);
  }

  private static Arbitrary<Long> seeds() {
    return Arbitraries.longs().withoutEdgeCases();
  }

  private static Random random(long seed) {
    return new Random(seed + SEED);
  }

  /** What a schema is and what it shall be. */
  public record Change(Schema from, Schema to) {}

  /** What becomes of a schema after several small changes, none of them to a name of a table. */
  public static Schema changed(Schema schema, Random random) {
    Schema changed = schema;
    for (int i = random.nextInt(8); i >= 0; i--) {
      Mutation mutation = Mutation.all().get(random.nextInt(Mutation.all().size()));
      changed = changed(changed, mutation, random);
    }
    return changed;
  }

  private static Schema schema(List<Long> seeds) {
    Schemas between = new Schemas(random(seeds.get(0)), List.of());
    List<EnumType> enums = between.enums();
    List<Table> tables = new ArrayList<>();
    for (long seed : seeds.subList(1, seeds.size())) {
      tables.add(new Schemas(random(seed), enums).table());
    }
    if (between.random.nextInt(3) == 0) {
      tables.replaceAll(table -> table.withName(QualifiedName.name(table.name().name())));
    }
    List<DatabaseObject> objects = new ArrayList<>(enums);
    objects.addAll(between.objects.some(tables));
    return Legal.schema(between.withForeignKeys(tables), between.sequences(), objects);
  }

  private List<EnumType> enums() {
    return random.nextBoolean()
        ? List.of()
        : List.of((EnumType) objects.of(Kind.ENUM, Optional.empty(), List.of()));
  }

  /** The schema with this change made to one of its objects, if there is one that can take it. */
  private static Schema changed(Schema schema, Mutation mutation, Random random) {
    Schemas schemas = new Schemas(random, schema.enums());
    return new Mutator(random, schemas, schemas.parts, schemas.columns, schemas.objects)
        .apply(mutation, schema);
  }

  Table table() {
    List<Column> some = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      some.add(columns.column(columns.pick(RandomParts.NAMES)));
    }
    if (random.nextInt(4) > 0) {
      some.add(Column.column(RandomParts.ID, columns.pick(RandomParts.IDS)));
      some.add(Column.column(columns.pick(RandomParts.NAMES), columns.pick(RandomParts.IDS)));
    }
    Table table =
        new Table(
            parts.name(),
            some.stream().filter(c -> c == first(some, c.name())).toList(),
            List.of(),
            List.of(),
            columns.comment(),
            parts.options());
    return withIndexes(withConstraints(withComputed(table)));
  }

  private static Column first(List<Column> all, String name) {
    return all.stream().filter(c -> c.name().equals(name)).findFirst().orElseThrow();
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
      parts.primaryKey(table).ifPresent(constraints::add);
    }
    if (random.nextBoolean()) {
      parts.unique(table).ifPresent(constraints::add);
    }
    if (random.nextBoolean()) {
      parts.check(table).ifPresent(constraints::add);
    }
    if (random.nextInt(4) == 0) {
      parts.exclude(table).ifPresent(constraints::add);
    }
    return Legal.distinct(table, constraints);
  }

  private Table withIndexes(Table table) {
    List<Index> indexes = new ArrayList<>(table.indexes());
    if (random.nextBoolean()) {
      parts
          .index(table)
          .filter(index -> table.index(index.name()).isEmpty())
          .ifPresent(indexes::add);
    }
    return table.withIndexes(indexes);
  }

  private List<Table> withForeignKeys(List<Table> tables) {
    List<Table> all = new ArrayList<>();
    for (Table table : tables) {
      List<Constraint> constraints = new ArrayList<>(table.constraints());
      int tries = random.nextInt(6);
      for (int i = 0; i < tries; i++) {
        parts.foreignKey(table, columns.pick(tables)).ifPresent(constraints::add);
      }
      all.add(Legal.distinct(table, constraints));
    }
    return all;
  }

  private List<Sequence> sequences() {
    return Stream.generate(parts::sequence).limit(random.nextInt(3)).toList();
  }
}
