package dev.sterna.snapshot;

import dev.sterna.diff.Renames;
import dev.sterna.migration.EnumColumn;
import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A snapshot as its lines in canonical order. */
final class SnapshotLines {

  private static final Comparator<ColumnLine> COLUMN_BY_NAME =
      Comparator.comparing(line -> line.column().name());
  private static final Comparator<Constraint> BY_NAME = Comparator.comparing(Constraint::name);
  private static final Comparator<Line> BY_KIND = Comparator.comparing(Line::kind);
  private static final Comparator<Index> INDEX_BY_NAME = Comparator.comparing(Index::name);

  private final List<Line> lines = new ArrayList<>();

  private SnapshotLines() {}

  static List<Line> of(Snapshot snapshot) {
    SnapshotLines all = new SnapshotLines();
    Schema schema = snapshot.schema();
    for (String name : schema.namespaces()) {
      all.lines.add(new NamespaceLine(name));
    }
    for (DatabaseObject object : schema.objects().values()) {
      all.lines.add(new ObjectLine(object));
    }
    for (Sequence sequence : schema.sequences().values()) {
      all.lines.add(new SequenceLine(sequence));
    }
    snapshot
        .renames()
        .sequences()
        .forEach(
            (name, past) -> all.lines.add(new RenamedLine(name, true, Optional.empty(), past)));
    SortedMap<QualifiedName, List<Retained>> retained = new TreeMap<>();
    for (Retained each : snapshot.retained()) {
      retained.computeIfAbsent(each.part().owner(), t -> new ArrayList<>()).add(each);
    }
    SortedMap<QualifiedName, List<RowLine>> rows = new TreeMap<>();
    for (ReferenceRow row : snapshot.rows()) {
      rows.computeIfAbsent(row.table(), t -> new ArrayList<>()).add(new RowLine(row));
    }
    SortedMap<QualifiedName, List<Line>> enums = new TreeMap<>();
    for (EnumColumn each : snapshot.enums()) {
      enums.computeIfAbsent(each.table(), t -> new ArrayList<>()).add(new ConstantsLine(each));
    }
    SortedSet<QualifiedName> tables = new TreeSet<>(schema.tables().keySet());
    tables.addAll(retained.keySet());
    tables.addAll(rows.keySet());
    tables.addAll(enums.keySet());
    tables.addAll(snapshot.renames().tables().keySet());
    tables.addAll(snapshot.renames().columns().keySet());
    for (QualifiedName name : tables) {
      Table table = schema.tables().get(name);
      if (table != null) {
        all.add(table, Optional.ofNullable(snapshot.entities().get(name)));
      }
      all.lines.addAll(enums.getOrDefault(name, List.of()));
      all.addRows(rows.getOrDefault(name, List.of()));
      List<Retained> kept = new ArrayList<>(retained.getOrDefault(name, List.of()));
      kept.sort(Comparator.comparing(Retained::part));
      for (Retained each : kept) {
        all.lines.add(new RetainedLine(each));
      }
      all.addRenamed(snapshot.renames(), name);
    }
    return List.copyOf(all.lines);
  }

  private void addRows(List<RowLine> rows) {
    List<RowLine> sorted = new ArrayList<>(rows);
    sorted.sort(Comparator.comparing(line -> String.join(",", line.literals())));
    lines.addAll(sorted);
  }

  private void addRenamed(Renames renames, QualifiedName table) {
    QualifiedName past = renames.tables().get(table);
    if (past != null) {
      lines.add(new RenamedLine(table, false, Optional.empty(), past));
    }
    renames
        .columns()
        .getOrDefault(table, new TreeMap<>())
        .forEach(
            (column, name) ->
                lines.add(
                    new RenamedLine(table, false, Optional.of(column), QualifiedName.name(name))));
  }

  /** The lines of one table, its own first. */
  static List<Line> of(Table table, Optional<String> entity) {
    SnapshotLines lines = new SnapshotLines();
    lines.add(table, entity);
    return List.copyOf(lines.lines);
  }

  private void add(Table table, Optional<String> entity) {
    lines.add(new TableLine(table.name(), entity, table.comment(), table.options()));
    lines.addAll(columns(table));
    List<Constraint> constraints = new ArrayList<>(table.constraints());
    constraints.sort(BY_NAME);
    ConstraintLine ofConstraint = new ConstraintLine(table.name());
    List<Line> ofConstraints = new ArrayList<>();
    for (Constraint constraint : constraints) {
      ofConstraints.add(constraint.accept(ofConstraint));
    }
    ofConstraints.sort(BY_KIND);
    lines.addAll(ofConstraints);
    List<Index> indexes = new ArrayList<>(table.indexes());
    indexes.sort(INDEX_BY_NAME);
    for (Index index : indexes) {
      lines.add(new IndexLine(table.name(), index));
    }
  }

  private static List<ColumnLine> columns(Table table) {
    List<ColumnLine> columns = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (Column column : table.columns()) {
      columns.add(new ColumnLine(table.name(), before, column));
      before = Optional.of(column.name());
    }
    columns.sort(COLUMN_BY_NAME);
    return columns;
  }

  /** The line of each kind of constraint. */
  private record ConstraintLine(QualifiedName table) implements Constraint.Visitor<Line> {

    @Override
    public Line visit(PrimaryKey constraint) {
      return new PrimaryKeyLine(table, constraint);
    }

    @Override
    public Line visit(Unique constraint) {
      return new UniqueLine(table, constraint);
    }

    @Override
    public Line visit(ForeignKey constraint) {
      return new ForeignKeyLine(table, constraint);
    }

    @Override
    public Line visit(Check constraint) {
      return new CheckLine(table, constraint);
    }

    @Override
    public Line visit(Exclude constraint) {
      return new ExcludeLine(table, constraint);
    }
  }
}
