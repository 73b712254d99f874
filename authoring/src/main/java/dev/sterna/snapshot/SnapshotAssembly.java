package dev.sterna.snapshot;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Puts the lines of a file together, in whatever order they stand: {@code merge=union} keeps none.
 * Two lines for one thing, and a line about something that is nowhere, are errors.
 */
final class SnapshotAssembly {

  /** One thing that at most one line speaks of. */
  private record Subject(String kind, Optional<QualifiedName> table, String name) {

    /** The generated one is slow, and a snapshot has a subject a line. */
    @Override
    public int hashCode() {
      return 31 * (31 * kind.hashCode() + table.hashCode()) + name.hashCode();
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Subject that
          && name.equals(that.name)
          && table.equals(that.table)
          && kind.equals(that.kind);
    }

    @Override
    public String toString() {
      return kind + " " + table.map(t -> t + (name.isEmpty() ? "" : ".")).orElse("") + name;
    }
  }

  private record Numbered<T>(int number, T value) {}

  private final Map<Subject, Integer> claims = new HashMap<>();
  private final List<String> namespaces = new ArrayList<>();
  private final List<Sequence> sequences = new ArrayList<>();
  private final List<Retained> retained = new ArrayList<>();
  private final SortedMap<QualifiedName, TableLine> tables = new TreeMap<>();
  private final Map<QualifiedName, List<Numbered<ColumnLine>>> columns = new TreeMap<>();
  private final Map<QualifiedName, List<Numbered<Constraint>>> constraints = new HashMap<>();
  private final Map<QualifiedName, List<Numbered<Index>>> indexes = new HashMap<>();

  void addNamespace(String name, int number) {
    claim("namespace", Optional.empty(), name, number);
    namespaces.add(name);
  }

  void addSequence(Sequence sequence, int number) {
    claim("sequence", Optional.of(sequence.name()), "", number);
    sequences.add(sequence);
  }

  void addTable(TableLine table, int number) {
    claim("table", Optional.of(table.table()), "", number);
    tables.put(table.table(), table);
  }

  void addColumn(ColumnLine line, int number) {
    claim("column", Optional.of(line.table()), line.column().name(), number);
    add(columns, line.table(), number, line);
  }

  void addPrimaryKey(QualifiedName table, PrimaryKey key, int number) {
    claim("primary key of", Optional.of(table), "", number);
    addConstraint(table, key, number);
  }

  void addConstraint(QualifiedName table, Constraint constraint, int number) {
    claim("constraint", Optional.of(table), constraint.name(), number);
    add(constraints, table, number, constraint);
  }

  void addIndex(QualifiedName table, Index index, int number) {
    claim("index", Optional.of(table), index.name(), number);
    add(indexes, table, number, index);
  }

  void addRetained(Retained line, int number) {
    claim("retained", Optional.of(line.table()), line.column().orElse(""), number);
    retained.add(line);
  }

  Snapshot snapshot() {
    requireTables(columns);
    requireTables(constraints);
    requireTables(indexes);
    constraints.forEach((table, all) -> all.forEach(line -> requireColumns(table, line)));
    indexes.forEach(
        (table, all) ->
            all.forEach(
                line ->
                    requireColumns(
                        line.number(), line.value().name(), table, line.value().columns())));
    Schema schema =
        Schema.of(namespaces, tables.values().stream().map(this::table).toList(), sequences);
    SortedMap<QualifiedName, String> entities = new TreeMap<>();
    tables.values().forEach(t -> t.entity().ifPresent(name -> entities.put(t.table(), name)));
    return new Snapshot(schema, entities, retained);
  }

  private Table table(TableLine line) {
    QualifiedName name = line.table();
    List<ColumnLine> unordered = values(columns, name);
    try {
      return new Table(
          name,
          ColumnChain.ordered(unordered),
          values(constraints, name),
          values(indexes, name),
          line.comment(),
          line.options());
    } catch (IllegalArgumentException invalid) {
      int number = claims.get(new Subject("table", Optional.of(name), ""));
      throw SnapshotException.damaged(number, invalid.getMessage());
    }
  }

  private void claim(String kind, Optional<QualifiedName> table, String name, int number) {
    Subject subject = new Subject(kind, table, name);
    Integer first = claims.putIfAbsent(subject, number);
    if (first != null) {
      throw new SnapshotException(
          number,
          "a second line for " + subject + ", after line " + first,
          "delete one of the two, compile, and run the command check");
    }
  }

  private <T> void requireTables(Map<QualifiedName, List<Numbered<T>>> lines) {
    lines.forEach((table, all) -> requireTable(all.get(0).number(), table));
  }

  private void requireTable(int number, QualifiedName table) {
    if (!tables.containsKey(table)) {
      throw SnapshotException.damaged(number, "table " + table + " has no line of its own");
    }
  }

  private void requireColumns(QualifiedName table, Numbered<Constraint> line) {
    Constraint constraint = line.value();
    requireColumns(line.number(), constraint.name(), table, constraint.columns());
    if (constraint instanceof ForeignKey key) {
      requireTable(line.number(), key.table());
      requireColumns(line.number(), key.name(), key.table(), key.references());
    }
  }

  private void requireColumns(
      int number, String owner, QualifiedName table, List<String> required) {
    for (String column : required) {
      if (!claims.containsKey(new Subject("column", Optional.of(table), column))) {
        throw SnapshotException.damaged(
            number, owner + " is over column " + table + "." + column + ", which has no line");
      }
    }
  }

  private static <T> void add(
      Map<QualifiedName, List<Numbered<T>>> lines, QualifiedName table, int number, T value) {
    lines.computeIfAbsent(table, t -> new ArrayList<>()).add(new Numbered<>(number, value));
  }

  private static <T> List<T> values(
      Map<QualifiedName, List<Numbered<T>>> lines, QualifiedName table) {
    List<T> values = new ArrayList<>();
    for (Numbered<T> line : lines.getOrDefault(table, List.of())) {
      values.add(line.value());
    }
    return values;
  }
}
