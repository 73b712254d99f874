package dev.sterna.schema;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes one small change to a random object; what no longer fits then, {@link Legal} drops. */
final class Mutator {

  private static final int TRIES = 4;

  /** So many others are asked for a value that fits. */
  private static final int LENDERS = 30;

  private final Random random;
  private final Schemas schemas;
  private final RandomParts parts;
  private final RandomColumns columns;
  private final RandomObjects objects;

  Mutator(
      Random random,
      Schemas schemas,
      RandomParts parts,
      RandomColumns columns,
      RandomObjects objects) {
    this.random = random;
    this.schemas = schemas;
    this.parts = parts;
    this.columns = columns;
    this.objects = objects;
  }

  Schema apply(Mutation mutation, Schema schema) {
    List<Table> tables = new ArrayList<>(schema.tables().values());
    List<Sequence> sequences = new ArrayList<>(schema.sequences().values());
    switch (mutation.kind()) {
      case TABLE -> mutate(tables, mutation, old -> Optional.of(schemas.table()));
      case SEQUENCE -> mutate(sequences, mutation, old -> Optional.of(parts.sequence()));
      case EXTENSION, ENUM, COMPOSITE, ROUTINE, VIEW -> {
        return mutateObject(mutation, schema);
      }
      default -> {
        return mutateTable(mutation, schema);
      }
    }
    return Legal.schema(tables, sequences, schema.objects().values());
  }

  private Schema mutateObject(Mutation mutation, Schema schema) {
    Kind kind = mutation.kind();
    List<Record> some = kind.in(schema).stream().collect(Collectors.toCollection(ArrayList::new));
    mutate(
        some,
        mutation,
        old ->
            Optional.of(
                (Record)
                    objects.of(
                        kind,
                        old.map(o -> ((DatabaseObject) o).id().name()),
                        schema.tables().values())));
    List<DatabaseObject> all = new ArrayList<>(schema.objects().values());
    all.removeIf(kind.type()::isInstance);
    some.forEach(object -> all.add((DatabaseObject) object));
    return Legal.schema(schema.tables().values(), schema.sequences().values(), all);
  }

  /** Tries the tables until one changes. */
  private Schema mutateTable(Mutation mutation, Schema schema) {
    List<Table> tables = new ArrayList<>(schema.tables().values());
    Collections.shuffle(tables, random);
    for (int i = 0; i < tables.size() * TRIES; i++) {
      int which = i % tables.size();
      Table old = tables.get(which);
      Table mutated = mutated(old, mutation, tables);
      if (!mutated.equals(old)) {
        tables.set(which, mutated);
        Schema changed = Legal.schema(tables, schema);
        if (!changed.equals(schema)) {
          return changed;
        }
        tables.set(which, old);
      }
    }
    return schema;
  }

  private Table mutated(Table table, Mutation mutation, List<Table> targets) {
    switch (mutation.kind()) {
      case COLUMN -> {
        List<Column> all = new ArrayList<>(table.columns());
        mutate(all, mutation, old -> Optional.of(column(table, old, mutation)));
        return distinct(all) ? Legal.without(table, all) : table;
      }
      case INDEX -> {
        List<Index> all = new ArrayList<>(table.indexes());
        mutate(all, mutation, old -> parts.index(table));
        return all.stream().map(Index::name).distinct().count() == all.size()
            ? table.withIndexes(all)
            : table;
      }
      default -> {
        List<Constraint> all = new ArrayList<>(table.constraints());
        all.removeIf(mutation.kind().type()::isInstance);
        List<Record> some = mutation.kind().in(table);
        mutate(some, mutation, old -> constraint(mutation.kind(), table, columns.pick(targets)));
        some.forEach(c -> all.add((Constraint) c));
        boolean twoKeys = all.stream().filter(PrimaryKey.class::isInstance).count() > 1;
        return twoKeys ? table : Legal.distinct(table, all);
      }
    }
  }

  /** A column, often of the type that the old one has, so that what it lends fits. */
  private Column column(Table table, Optional<Column> old, Mutation mutation) {
    if (old.isPresent() && mutation.change().equals("generated")) {
      return columns.computed(plain(old.get()), columns.pick(table.columns()));
    }
    Column column = columns.column(columns.pick(RandomParts.NAMES));
    if (old.isPresent() && random.nextInt(4) > 0) {
      column = columns.changed(columns.changed(old.get()));
    }
    return random.nextInt(3) == 0 && !table.columns().isEmpty()
        ? columns.computed(plain(column), columns.pick(table.columns()))
        : column;
  }

  private static Column plain(Column column) {
    return column
        .withDefault(Optional.empty())
        .withIdentity(Optional.empty())
        .withGenerated(Optional.empty());
  }

  private static boolean distinct(List<Column> columns) {
    return columns.stream().map(Column::name).distinct().count() == columns.size();
  }

  private Optional<? extends Record> constraint(Kind kind, Table table, Table target) {
    return switch (kind) {
      case PRIMARY_KEY -> parts.primaryKey(table);
      case EXCLUDE -> parts.exclude(table);
      case UNIQUE -> parts.unique(table);
      case CHECK -> parts.check(table);
      default -> parts.foreignKey(table, target);
    };
  }

  /** Creates, drops or changes one of the objects, with what another one of the kind lends. */
  @SuppressWarnings("unchecked")
  private <R extends Record> void mutate(
      List<R> objects, Mutation mutation, Function<Optional<R>, Optional<? extends Record>> donor) {
    if (mutation.change().equals(Mutation.CREATED)) {
      donor.apply(Optional.empty()).ifPresent(created -> objects.add((R) created));
      return;
    }
    List<R> able = objects.stream().filter(mutation::startsAt).toList();
    if (!able.isEmpty()) {
      R object = columns.pick(able);
      int which = objects.indexOf(object);
      objects.remove(which);
      changed(object, mutation, donor).ifPresent(changed -> objects.add(which, (R) changed));
    }
  }

  private <R extends Record> Optional<? extends Record> changed(
      R object, Mutation mutation, Function<Optional<R>, Optional<? extends Record>> donor) {
    if (mutation.change().equals(Mutation.DROPPED)) {
      return Optional.empty();
    }
    if (mutation.change().equals(Mutation.RENAMED)) {
      return Optional.of(renamed(object));
    }
    for (int i = 0; i < LENDERS; i++) {
      Optional<? extends Record> lent =
          donor.apply(Optional.of(object)).flatMap(other -> lent(object, mutation, other));
      if (lent.filter(changed -> mutation.leads(object, changed)).isPresent()) {
        return lent;
      }
    }
    return Optional.of(object);
  }

  private static Optional<? extends Record> lent(Record object, Mutation mutation, Record donor) {
    boolean whole = List.of("columns", "table", "references").contains(mutation.change());
    return whole && object instanceof ForeignKey key
        ? Optional.of(((ForeignKey) donor).named(key.name()))
        : Kind.with(object, mutation.change(), donor);
  }

  /** A name that nothing else has: two random numbers seldom meet. */
  private Record renamed(Record object) {
    String name = columns.pick(RandomParts.NAMES) + "_" + random.nextInt(1_000_000);
    return object instanceof Index index ? index.named(name) : (Record) named(object, name);
  }

  private static Constraint named(Record object, String name) {
    return ((Constraint) object).named(name);
  }
}
