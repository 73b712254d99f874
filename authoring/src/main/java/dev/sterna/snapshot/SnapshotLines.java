package dev.sterna.snapshot;

import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** A snapshot as its lines in canonical order. */
final class SnapshotLines {

  private final List<Line> lines = new ArrayList<>();

  private SnapshotLines() {}

  static List<Line> of(Snapshot snapshot) {
    SnapshotLines all = new SnapshotLines();
    snapshot.schema().namespaces().forEach(name -> all.lines.add(new NamespaceLine(name)));
    snapshot
        .schema()
        .sequences()
        .values()
        .forEach(sequence -> all.lines.add(new SequenceLine(sequence)));
    SortedSet<QualifiedName> tables = new TreeSet<>(snapshot.schema().tables().keySet());
    snapshot.retained().forEach(retained -> tables.add(retained.table()));
    for (QualifiedName name : tables) {
      Optional<String> entity = Optional.ofNullable(snapshot.entities().get(name));
      snapshot.schema().table(name).ifPresent(table -> all.add(table, entity));
      snapshot.retained().stream()
          .filter(retained -> retained.table().equals(name))
          .sorted(Comparator.comparing(retained -> retained.column().orElse("")))
          .forEach(retained -> all.lines.add(new RetainedLine(retained)));
    }
    return List.copyOf(all.lines);
  }

  private void add(Table table, Optional<String> entity) {
    lines.add(new TableLine(table.name(), entity, table.comment(), table.options()));
    columns(table).stream()
        .sorted(Comparator.comparing(line -> line.column().name()))
        .forEach(lines::add);
    table.constraints().stream()
        .sorted(Comparator.comparing(Constraint::name))
        .map(constraint -> constraint.accept(new ConstraintLine(table.name())))
        .sorted(Comparator.comparing(Line::kind))
        .forEach(lines::add);
    table.indexes().stream()
        .sorted(Comparator.comparing(Index::name))
        .forEach(index -> lines.add(new IndexLine(table.name(), index)));
  }

  private static List<ColumnLine> columns(Table table) {
    List<ColumnLine> columns = new ArrayList<>();
    Optional<String> before = Optional.empty();
    for (Column column : table.columns()) {
      columns.add(new ColumnLine(table.name(), before, column));
      before = Optional.of(column.name());
    }
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
  }
}
