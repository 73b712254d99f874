package dev.sterna.snapshot;

import dev.sterna.diff.Renames;
import dev.sterna.migration.EnumColumn;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
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
  private final List<DatabaseObject> objects = new ArrayList<>();
  private final List<Retained> retained = new ArrayList<>();
  private final List<Numbered<ReferenceRow>> rows = new ArrayList<>();
  private final List<EnumColumn> enums = new ArrayList<>();
  private final Map<QualifiedName, QualifiedName> renamedTables = new TreeMap<>();
  private final Map<QualifiedName, Map<String, String>> renamedColumns = new TreeMap<>();
  private final Map<QualifiedName, QualifiedName> renamedSequences = new TreeMap<>();
  private final SortedMap<QualifiedName, TableLine> tables = new TreeMap<>();
  private final Map<QualifiedName, List<Numbered<ColumnLine>>> columns = new TreeMap<>();
  private final Map<QualifiedName, List<Numbered<Constraint>>> constraints = new TreeMap<>();
  private final Map<QualifiedName, List<Numbered<Index>>> indexes = new TreeMap<>();

  /** Tables that need not be put together; what else the file says of one undoes that. */
  private final Map<QualifiedName, Numbered<KnownTables.Lines>> known = new HashMap<>();

  void addNamespace(String name, int number) {
    claim("namespace", Optional.empty(), name, number);
    namespaces.add(name);
  }

  void addObject(DatabaseObject object, int number) {
    claim(object.id().toString(), Optional.empty(), "", number);
    objects.add(object);
  }

  void addSequence(Sequence sequence, int number) {
    claim("sequence", Optional.of(sequence.name()), "", number);
    sequences.add(sequence);
  }

  void addTable(TableLine table, int number) {
    claim("table", Optional.of(table.table()), "", number);
    tables.put(table.table(), table);
  }

  /** Adds all lines of a table, of which this is the number of the first. */
  void addKnown(KnownTables.Lines lines, int number) {
    Table table = lines.table();
    addTable(new TableLine(table.name(), lines.entity(), table.comment(), table.options()), number);
    known.put(table.name(), new Numbered<>(number, lines));
    if (columns.containsKey(table.name())
        || constraints.containsKey(table.name())
        || indexes.containsKey(table.name())) {
      takeApart(table.name());
    }
  }

  /** Adds the lines of a table one by one, if that was not done. */
  private void takeApart(QualifiedName table) {
    Numbered<KnownTables.Lines> whole = known.remove(table);
    if (whole != null) {
      int number = whole.number();
      List<Line> lines = SnapshotLines.of(whole.value().table(), whole.value().entity());
      for (Line line : lines.subList(1, lines.size())) {
        number++;
        line.addTo(this, number);
      }
    }
  }

  void addColumn(ColumnLine line, int number) {
    takeApart(line.table());
    claim("column", Optional.of(line.table()), line.column().name(), number);
    add(columns, line.table(), number, line);
  }

  void addPrimaryKey(QualifiedName table, PrimaryKey key, int number) {
    takeApart(table);
    claim("primary key of", Optional.of(table), "", number);
    addConstraint(table, key, number);
  }

  void addConstraint(QualifiedName table, Constraint constraint, int number) {
    takeApart(table);
    claim("constraint", Optional.of(table), constraint.name(), number);
    add(constraints, table, number, constraint);
  }

  void addIndex(QualifiedName table, Index index, int number) {
    takeApart(table);
    claim("index", Optional.of(table), index.name(), number);
    add(indexes, table, number, index);
  }

  void addRetained(Retained line, int number) {
    claim("retained", Optional.empty(), line.part().toString(), number);
    retained.add(line);
  }

  void addConstants(EnumColumn column, int number) {
    claim("constants of", Optional.of(column.table()), column.column(), number);
    enums.add(column);
  }

  void addRow(ReferenceRow row, int number) {
    rows.add(new Numbered<>(number, row));
  }

  void addRenamed(RenamedLine line, int number) {
    String kind = line.sequence() ? "renamed sequence" : "renamed";
    claim(kind, Optional.of(line.object()), line.column().orElse(""), number);
    if (line.column().isPresent()) {
      renamedColumns
          .computeIfAbsent(line.object(), table -> new TreeMap<>())
          .put(line.column().get(), line.from().name());
    } else {
      (line.sequence() ? renamedSequences : renamedTables).put(line.object(), line.from());
    }
  }

  Snapshot snapshot() {
    takeApartTheTargetless();
    requireTables(columns);
    requireTables(constraints);
    requireTables(indexes);
    for (Map.Entry<QualifiedName, List<Numbered<Constraint>>> each : constraints.entrySet()) {
      for (Numbered<Constraint> line : each.getValue()) {
        requireColumns(each.getKey(), line);
      }
    }
    for (Map.Entry<QualifiedName, List<Numbered<Index>>> each : indexes.entrySet()) {
      for (Numbered<Index> line : each.getValue()) {
        Index index = line.value();
        requireColumns(line.number(), index.name(), each.getKey(), index.columns());
      }
    }
    List<Table> all = new ArrayList<>();
    SortedMap<QualifiedName, String> entities = new TreeMap<>();
    for (TableLine line : tables.values()) {
      Numbered<KnownTables.Lines> whole = known.get(line.table());
      all.add(whole == null ? table(line) : whole.value().table());
      if (line.entity().isPresent()) {
        entities.put(line.table(), line.entity().get());
      }
    }
    Schema schema = Schema.of(namespaces, all, sequences).withObjects(objects);
    return new Snapshot(
        schema,
        entities,
        retained,
        rows(schema),
        new Renames(renamedTables, renamedColumns, renamedSequences),
        enums);
  }

  /** The rows, of which each has a key of its own. */
  private List<ReferenceRow> rows(Schema schema) {
    List<ReferenceRow> all = new ArrayList<>();
    for (Numbered<ReferenceRow> row : rows) {
      QualifiedName name = row.value().table();
      requireTable(row.number(), name);
      Map<String, Value> key = new TreeMap<>(row.value().values());
      schema
          .table(name)
          .flatMap(Table::primaryKey)
          .ifPresent(primary -> key.keySet().retainAll(primary.columns()));
      claim("row of", Optional.of(name), key.toString(), row.number());
      all.add(row.value());
    }
    return all;
  }

  /** What a foreign key needs elsewhere is for the lines to tell, which have their numbers. */
  private void takeApartTheTargetless() {
    for (Numbered<KnownTables.Lines> whole : List.copyOf(known.values())) {
      Table table = whole.value().table();
      for (Constraint constraint : table.constraints()) {
        if (constraint instanceof ForeignKey key && !haveColumns(key.table(), key.references())) {
          takeApart(table.name());
        }
      }
    }
  }

  private boolean haveColumns(QualifiedName table, List<String> required) {
    for (String column : required) {
      if (!hasColumn(table, column)) {
        return false;
      }
    }
    return tables.containsKey(table);
  }

  private boolean hasColumn(QualifiedName table, String column) {
    Numbered<KnownTables.Lines> whole = known.get(table);
    return whole == null
        ? claims.containsKey(new Subject("column", Optional.of(table), column))
        : whole.value().table().column(column).isPresent();
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
          "if git has merged two branches, run the command merge; otherwise delete one of the"
              + " two, compile, and run the command check");
    }
  }

  private <T> void requireTables(Map<QualifiedName, List<Numbered<T>>> lines) {
    for (Map.Entry<QualifiedName, List<Numbered<T>>> each : lines.entrySet()) {
      requireTable(each.getValue().get(0).number(), each.getKey());
    }
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
      if (!hasColumn(table, column)) {
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
