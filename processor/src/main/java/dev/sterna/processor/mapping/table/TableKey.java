package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.HibernateColumnOrder;
import dev.sterna.processor.mapping.column.MappedColumn;
import java.util.ArrayList;
import java.util.List;

/** The primary key of a table, while entities and collections say what tells its rows apart. */
final class TableKey {

  private List<MappedColumn> columns = List.of();
  private boolean ofRows;
  private boolean ordered;
  private List<MappedColumn> ofSet = List.of();
  private List<MappedColumn> uniqueOfSet = List.of();
  private final List<MappedColumn> ofOthers = new ArrayList<>();
  private final List<MappedColumn> partitions = new ArrayList<>();

  /** Its columns, which are among those of the table; the first entity says what they are. */
  void of(List<MappedColumn> keyColumns) {
    if (columns.isEmpty()) {
      columns = List.copyOf(keyColumns);
    }
  }

  /** The same, which are in their order. */
  void inOrder(List<MappedColumn> keyColumns) {
    of(keyColumns);
    ordered = true;
  }

  /**
   * The key of a collection's rows; the first collection in a table says what that is, and the
   * columns of the others' keys accept no null all the same. Sets before it say nothing: Hibernate
   * goes from the last collection of a table to the first.
   */
  void ofRows(List<MappedColumn> keyColumns) {
    ofSet = List.of();
    uniqueOfSet = List.of();
    if (columns.isEmpty()) {
      of(keyColumns);
      ofRows = true;
    } else {
      ofOthers.addAll(keyColumns);
    }
  }

  /** The key of a secondary table, which counts whoever else has the table; the last one says. */
  void ofSecondary(List<MappedColumn> keyColumns) {
    columns = List.copyOf(keyColumns);
  }

  /** What tells the rows of a set apart, unless something else does; the last set says. */
  void ofSet(List<MappedColumn> together) {
    if (isLeftToSets()) {
      ofSet = List.copyOf(together);
      uniqueOfSet = List.of();
    }
  }

  /** The same of what may be null, and so is unique together but no key. */
  void uniqueOfSet(List<MappedColumn> together) {
    if (isLeftToSets()) {
      ofSet = List.of();
      uniqueOfSet = List.copyOf(together);
    }
  }

  private boolean isLeftToSets() {
    return columns.isEmpty() || ofRows;
  }

  /** A column that tells partitions apart, so that PostgreSQL wants it in the key. */
  void partitionedBy(MappedColumn column) {
    partitions.add(column);
  }

  /** Whether it has more columns than the id of its entity. */
  boolean isPartitioned() {
    return full().size() > columns().size();
  }

  /** Whether all of these were said to be in it. */
  boolean contains(List<MappedColumn> some) {
    return MappedColumn.names(columns).containsAll(MappedColumn.names(some));
  }

  /** Its columns; none if nothing tells rows apart. */
  List<MappedColumn> columns() {
    return columns.isEmpty() ? ofSet : columns;
  }

  /** Its columns, with those that tell partitions apart and are not in it. */
  List<MappedColumn> full() {
    List<MappedColumn> full = new ArrayList<>(columns());
    for (MappedColumn partition : partitions) {
      if (!MappedColumn.names(full).contains(partition.name().catalog())) {
        full.add(partition);
      }
    }
    return full;
  }

  /** The same in the order that they have in the table. */
  List<MappedColumn> sorted() {
    List<MappedColumn> sorted = full();
    if (sorted.size() > 1 && (!ordered || isPartitioned())) {
      sorted.sort(HibernateColumnOrder.ofKeys());
    }
    return sorted;
  }

  /** The columns that accept no null because they are part of a key, if not of the table's. */
  List<MappedColumn> inKeys() {
    List<MappedColumn> inKeys = new ArrayList<>(full());
    inKeys.addAll(ofOthers);
    return inKeys;
  }

  /** What is unique together in place of a key; empty if nothing is. */
  List<MappedColumn> uniqueOfSet() {
    return uniqueOfSet;
  }
}
