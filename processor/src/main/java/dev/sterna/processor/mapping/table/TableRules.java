package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.name.NamingRules;
import dev.sterna.processor.mapping.table.TableShape.Key;
import dev.sterna.processor.mapping.table.UniqueRules.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The third pass: all that a table consists of (Jakarta Persistence 3.2, 11.1.52). */
public final class TableRules {

  private final NamingRules naming;
  private final Comparator<MappedColumn> columnOrder;
  private final Problems problems;

  /** New tables have their columns in this order. */
  public TableRules(NamingRules naming, Comparator<MappedColumn> columnOrder, Problems problems) {
    this.naming = naming;
    this.columnOrder = columnOrder;
    this.problems = problems;
  }

  /**
   * The table, when all that belongs to it is in the draft.
   *
   * @param foreignKeys its foreign keys
   */
  TableShape table(TableDraft draft, List<Join> foreignKeys) {
    List<MappedColumn> columns = draft.columns().inOrder();
    UniqueRules uniques = new UniqueRules(key(draft));
    for (MappedColumn column : columns) {
      if (column.clauses().unique()) {
        uniques.add(Source.COLUMN, Key.unnamed(List.of(column)));
      }
    }
    TableMembers declared = TableMembers.read(draft, naming, problems);
    List<Set<String>> stated = columnsOf(declared);
    addUnstated(uniques, draft.uniques(), stated);
    add(uniques, Source.COLUMN, alone(draft.referenced()));
    for (Key key : declared.uniqueConstraints()) {
      uniques.add(Source.CONSTRAINT, key);
    }
    if (!draft.natural().isEmpty()) {
      addUnstated(uniques, List.of(draft.natural()), stated);
    }
    addUnstated(uniques, together(draft.referenced()), stated);
    for (Key key : declared.uniqueIndexes()) {
      uniques.add(Source.INDEX, key);
    }
    requireKeys(columns, draft);
    columns.sort(columnOrder);
    List<CheckClause> checks = new ArrayList<>(declared.checks());
    checks.addAll(draft.checks());
    return new TableShape(
        draft.declaration(),
        columns,
        uniques.primaryKey(),
        uniques.others(),
        foreignKeys,
        checks,
        IndexRules.merged(declared.indexes()),
        draft.comment(),
        draft.isNumbered());
  }

  /** Of each constraint that the table states. */
  private static List<Set<String>> columnsOf(TableMembers declared) {
    List<Set<String>> all = new ArrayList<>();
    for (Key key : declared.uniqueConstraints()) {
      all.add(MappedColumn.names(key.columns()));
    }
    for (Key key : declared.uniqueIndexes()) {
      all.add(MappedColumn.names(key.columns()));
    }
    return all;
  }

  /** As Hibernate, none over columns that a stated one has, in whatever order. */
  private static void addUnstated(
      UniqueRules uniques, List<List<MappedColumn>> keys, List<Set<String>> stated) {
    for (List<MappedColumn> columns : keys) {
      if (!stated.contains(MappedColumn.names(columns))) {
        uniques.add(Source.CONSTRAINT, Key.unnamed(columns));
      }
    }
  }

  private Optional<Key> key(TableDraft draft) {
    if (draft.primaryKey().columns().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(Key.unnamed(draft.primaryKey().sorted()));
  }

  /** PostgreSQL lets no column of a primary key be null. */
  private static void requireKeys(List<MappedColumn> columns, TableDraft draft) {
    if (!draft.primaryKey().columns().isEmpty()) {
      Set<String> names = MappedColumn.names(draft.primaryKey().inKeys());
      for (int i = 0; i < columns.size(); i++) {
        MappedColumn column = columns.get(i);
        if (names.contains(column.name().catalog())) {
          columns.set(i, column.notNull());
        }
      }
    }
  }

  private static void add(UniqueRules uniques, Source source, List<List<MappedColumn>> keys) {
    for (List<MappedColumn> columns : keys) {
      uniques.add(source, Key.unnamed(columns));
    }
  }

  private static List<List<MappedColumn>> alone(List<List<MappedColumn>> keys) {
    List<List<MappedColumn>> alone = new ArrayList<>();
    for (List<MappedColumn> columns : keys) {
      if (columns.size() == 1) {
        alone.add(columns);
      }
    }
    return alone;
  }

  private static List<List<MappedColumn>> together(List<List<MappedColumn>> keys) {
    List<List<MappedColumn>> together = new ArrayList<>();
    for (List<MappedColumn> columns : keys) {
      if (columns.size() > 1) {
        together.add(columns);
      }
    }
    return together;
  }
}
