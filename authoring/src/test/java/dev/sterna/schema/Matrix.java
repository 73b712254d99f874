package dev.sterna.schema;

import dev.sterna.diff.Renames;
import dev.sterna.schema.Schemas.Change;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How many pairs of schemas differ in what way: every kind of object × every kind of change. It
 * compares the schemas by itself, so that it counts what there is, not what was found.
 */
public final class Matrix {

  private static final String MOVED = "moved";

  private record Cell(String kind, String way) {}

  private final Map<String, Map<String, Integer>> hits = new TreeMap<>();
  private int pairs;
  private long tables;
  private long changes;

  public Matrix() {
    Mutation.all().forEach(m -> row(label(m.kind())).put(m.cell(), 0));
    Stream.of(Mutation.CREATED, Mutation.DROPPED).forEach(way -> row("namespace").put(way, 0));
    Stream.of(Kind.TABLE, Kind.COLUMN, Kind.SEQUENCE)
        .forEach(kind -> row(label(kind)).put(Mutation.RENAMED, 0));
    row(label(Kind.TABLE)).put(MOVED, 0);
  }

  private Map<String, Integer> row(String kind) {
    return hits.computeIfAbsent(kind, k -> new TreeMap<>());
  }

  private static String label(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /**
   * Counts each way in which the pair differs.
   *
   * @param pair the two schemas, what is the same having one name in both
   * @param past the past names of tables, columns and sequences that get other names besides
   */
  public synchronized void add(Change pair, Renames past) {
    List<Cell> found = new ArrayList<>();
    Stream.of(Kind.values())
        .filter(kind -> !kind.isPartOfTable())
        .forEach(k -> compare(k, k.in(pair.from()), k.in(pair.to()), found));
    for (Table from : pair.from().tables().values()) {
      pair.to()
          .table(from.name())
          .ifPresent(
              to ->
                  Stream.of(Kind.values())
                      .filter(Kind::isPartOfTable)
                      .forEach(k -> compare(k, k.in(from), k.in(to), found)));
    }
    compareNamespaces(pair, found);
    addRenames(past, found);
    new HashSet<>(found).forEach(cell -> row(cell.kind()).merge(cell.way(), 1, Integer::sum));
    pairs++;
    tables += pair.from().tables().size();
    changes += found.size();
  }

  private static void addRenames(Renames past, List<Cell> found) {
    past.tables()
        .forEach(
            (name, old) -> {
              if (!name.name().equals(old.name())) {
                found.add(new Cell(label(Kind.TABLE), Mutation.RENAMED));
              }
              if (!name.schema().equals(old.schema())) {
                found.add(new Cell(label(Kind.TABLE), MOVED));
              }
            });
    past.columns()
        .values()
        .forEach(
            names ->
                names
                    .keySet()
                    .forEach(name -> found.add(new Cell(label(Kind.COLUMN), Mutation.RENAMED))));
    past.sequences()
        .keySet()
        .forEach(name -> found.add(new Cell(label(Kind.SEQUENCE), Mutation.RENAMED)));
  }

  private static void compareNamespaces(Change pair, List<Cell> found) {
    Set<String> from = pair.from().namespaces();
    Set<String> to = pair.to().namespaces();
    to.stream()
        .filter(n -> !from.contains(n))
        .forEach(n -> found.add(new Cell("namespace", Mutation.CREATED)));
    from.stream()
        .filter(n -> !to.contains(n))
        .forEach(n -> found.add(new Cell("namespace", Mutation.DROPPED)));
  }

  private static void compare(Kind kind, List<Record> from, List<Record> to, List<Cell> found) {
    Map<Object, Record> before = byName(from);
    Map<Object, Record> after = byName(to);
    List<Record> gone = new ArrayList<>(before.values());
    gone.removeIf(object -> after.containsKey(name(object)));
    for (Map.Entry<Object, Record> object : after.entrySet()) {
      Record old = before.get(object.getKey());
      if (old != null) {
        compare(kind, old, object.getValue(), found);
      } else {
        Optional<Record> same =
            gone.stream()
                .filter(o -> kind.isRenamed() && definition(kind, o, object.getValue()))
                .findFirst();
        same.ifPresent(gone::remove);
        String way = same.isPresent() ? Mutation.RENAMED : Mutation.CREATED;
        found.add(new Cell(label(kind), way));
      }
    }
    gone.forEach(object -> found.add(new Cell(label(kind), Mutation.DROPPED)));
  }

  private static boolean definition(Kind kind, Record one, Record other) {
    return kind.components().stream()
        .allMatch(c -> Objects.equals(Kind.value(c, one), Kind.value(c, other)));
  }

  private static Map<Object, Record> byName(List<Record> objects) {
    return objects.stream().collect(Collectors.toMap(Matrix::name, Function.identity()));
  }

  private static Object name(Record object) {
    return Stream.of(object.getClass().getRecordComponents())
        .filter(c -> c.getName().equals("name"))
        .map(c -> Kind.value(c, object))
        .findFirst()
        .orElseThrow();
  }

  private static void compare(Kind kind, Record from, Record to, List<Cell> found) {
    if (from.equals(to)) {
      return;
    }
    Mutation.all().stream()
        .filter(mutation -> mutation.kind() == kind && mutation.leads(from, to))
        .forEach(mutation -> found.add(new Cell(label(kind), mutation.cell())));
  }

  public int pairs() {
    return pairs;
  }

  /** The cells that were hit less often, as text. */
  public List<String> below(int least) {
    return hits.entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .filter(cell -> cell.getValue() < least)
                    .map(cell -> row.getKey() + ": " + cell.getKey() + " " + cell.getValue()))
        .toList();
  }

  public double tablesEach() {
    return (double) tables / pairs;
  }

  public double changesEach() {
    return (double) changes / pairs;
  }

  /** A line for each kind of object. */
  @Override
  public String toString() {
    return hits.entrySet().stream()
        .map(
            row ->
                row.getKey()
                    + ": "
                    + row.getValue().entrySet().stream()
                        .map(cell -> cell.getKey() + " " + cell.getValue())
                        .collect(Collectors.joining(", ")))
        .collect(
            Collectors.joining(
                "\n",
                "%d pairs, %.1f tables and %.1f changes each%n"
                    .formatted(pairs, tablesEach(), changesEach()),
                "\n"));
  }
}
