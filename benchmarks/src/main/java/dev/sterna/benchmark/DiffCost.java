package dev.sterna.benchmark;

import dev.sterna.diff.Diff;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What it costs to find ten differences between two schemas of 100, 1,000 and 10,000 tables, to
 * replay them and to reverse them, in CPU time of the thread. Each figure is the least of several
 * rounds, and the ratio to the one before it tells whether it is linear.
 */
public final class DiffCost {

  private static final List<Integer> SIZES = List.of(100, 1_000, 10_000);
  private static final int ROUNDS = 20;
  private static final int DIFFERENCES = 10;

  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  private DiffCost() {}

  /** Measures and prints a table; no argument is read. */
  public static void main(String[] args) {
    measure(SIZES.get(0));
    double[] before = {};
    System.out.printf("| tables | diff | | replay | | reversal | | equal | |%n");
    for (int size : SIZES) {
      double[] now = measure(size);
      StringBuilder line = new StringBuilder("| " + size);
      for (int i = 0; i < now.length; i++) {
        line.append(String.format(Locale.ROOT, " | %.2f ms", now[i]));
        String ratio =
            String.format(Locale.ROOT, "× %.1f", before.length > 0 ? now[i] / before[i] : 1);
        line.append(" | ").append(before.length > 0 ? ratio : "");
      }
      System.out.println(line + " |");
      before = now;
    }
  }

  /** Milliseconds for the difference, its replay, its reversal, and for no difference at all. */
  private static double[] measure(int size) {
    Schema from = schema(size);
    Schema to = changed(from, size);
    List<Operation> operations = Diff.between(from, to);
    return new double[] {
      least(() -> Diff.between(from, to)),
      least(() -> Replay.of(from, operations)),
      least(() -> Reversal.of(operations, from)),
      least(() -> Diff.between(from, schemaOf(from)))
    };
  }

  private static Schema schemaOf(Schema same) {
    return Schema.of(same.namespaces(), same.tables().values(), same.sequences().values());
  }

  private static double least(Runnable work) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS; round++) {
      long start = THREAD.getCurrentThreadCpuTime();
      work.run();
      least = Math.min(least, THREAD.getCurrentThreadCpuTime() - start);
    }
    return least / 1e6;
  }

  private static Schema schema(int size) {
    List<Table> tables = new ArrayList<>();
    List<Sequence> sequences = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      tables.add(table(i, size));
      sequences.add(Sequence.sequence(name(i) + "_seq").incrementBy(50));
    }
    return Schema.of(Set.of(), tables, sequences);
  }

  private static String name(int i) {
    return "table_" + i;
  }

  /** Eight columns, a key, a unique constraint, an index, and a foreign key to the next table. */
  private static Table table(int i, int size) {
    List<Column> columns = new ArrayList<>();
    columns.add(Column.column("id", SqlType.bigint()).notNull());
    columns.add(Column.column("next", SqlType.bigint()));
    for (int c = 0; c < 6; c++) {
      columns.add(Column.column("column_" + c, SqlType.varchar(255)));
    }
    return new Table(
        QualifiedName.name(name(i)),
        columns,
        List.of(
            PrimaryKey.primaryKey("id"),
            Unique.unique("column_0"),
            ForeignKey.foreignKey("next").references(name((i + 1) % size), "id")),
        List.of(Index.index(name(i) + "_idx", "column_1", "column_2")),
        Optional.empty(),
        Optional.empty());
  }

  /** The schema with something else about ten tables, spread over all of them. */
  private static Schema changed(Schema schema, int size) {
    List<UnaryOperator<Table>> changes =
        List.of(
            t -> t.comment("other"),
            t -> t.mappingColumn("column_3", c -> c.withType(SqlType.text())),
            t -> t.mappingColumn("column_3", c -> c.defaultValue("x")),
            t -> t.mappingColumn("column_3", Column::notNull),
            t -> t.mappingColumn("column_3", c -> c.comment("other")),
            t -> t.withIndexes(List.of()),
            t -> t.withConstraints(t.constraints().subList(0, 2)),
            t -> t.withIndexes(List.of(t.indexes().get(0).named(t.name().name() + "_other"))),
            t -> t.withColumns(t.columns().subList(0, 7)),
            t -> t.withColumns(more(t.columns())));
    Schema changed = schema;
    for (int i = 0; i < DIFFERENCES; i++) {
      Table table = schema.tables().get(QualifiedName.name(name(i * (size / DIFFERENCES))));
      changed = changed.withTable(changes.get(i).apply(table));
    }
    return changed;
  }

  private static List<Column> more(List<Column> columns) {
    List<Column> more = new ArrayList<>(columns);
    more.add(Column.column("more", SqlType.text()));
    return more;
  }
}
