package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the differences, in no particular order: each operation makes one change, and a new table
 * comes without its foreign keys, which are differences of their own.
 */
final class Detection {

  private static final List<Comparer<SchemaPair, Operation>> SCHEMA =
      List.of(
          new NamespaceComparer(),
          new ObjectComparer(),
          new SequenceComparer(),
          new TableComparer());

  private static final List<Comparer<TablePair, Operation>> INDEXES = List.of(new IndexComparer());

  private static final List<Comparer<TablePair, TableChange>> TABLE =
      List.of(
          new ColumnComparer(),
          new ConstraintComparer(),
          new ForeignKeyComparer(),
          new TableCommentComparer(),
          new StorageComparer());

  private static final List<Comparer<ColumnPair, TableChange>> COLUMN =
      List.of(
          new ExpressionComparer(),
          new TypeComparer(),
          new NullabilityComparer(),
          new DefaultComparer(),
          new IdentityComparer(),
          new ColumnCommentComparer());

  private Detection() {}

  static List<Operation> of(SchemaPair schemas) {
    Stream<Operation> whole = all(SCHEMA, schemas);
    Stream<Operation> parts = schemas.tables().stream().flatMap(Detection::of);
    return Stream.concat(whole, parts).toList();
  }

  private static Stream<Operation> of(TablePair table) {
    Stream<TableChange> columns = table.columns().stream().flatMap(column -> all(COLUMN, column));
    Stream<Operation> changes =
        Stream.concat(all(TABLE, table), columns)
            .map(change -> new AlterTable(table.name(), List.of(change)));
    return Stream.concat(changes, all(INDEXES, table));
  }

  private static <P, D> Stream<D> all(List<Comparer<P, D>> comparers, P pair) {
    return comparers.stream().flatMap(comparer -> comparer.compare(pair));
  }
}
