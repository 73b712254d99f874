package dev.sterna.processor.pending;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import dev.sterna.snapshot.ReferenceRow;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What brings the rows of one list to those of another, by primary key: rows that others may
 * reference come first and go last.
 *
 * @param schema the schema in which this is done
 */
record ReferenceChanges(Schema schema) {

  /** The operations; those back are the same with the lists exchanged. */
  List<Operation> between(List<ReferenceRow> known, List<ReferenceRow> declared) {
    Map<QualifiedName, Map<List<Value>, ReferenceRow>> before = byKey(known);
    Map<QualifiedName, Map<List<Value>, ReferenceRow>> after = byKey(declared);
    Set<QualifiedName> all = new LinkedHashSet<>(before.keySet());
    all.addAll(after.keySet());
    List<QualifiedName> order = targetsFirst(all);
    List<Operation> operations = new ArrayList<>();
    for (QualifiedName table : order) {
      Map<List<Value>, ReferenceRow> from = before.getOrDefault(table, Map.of());
      Map<List<Value>, ReferenceRow> to = after.getOrDefault(table, Map.of());
      operations.addAll(inserts(from, to));
      operations.addAll(updates(from, to));
    }
    Collections.reverse(order);
    for (QualifiedName table : order) {
      Map<List<Value>, ReferenceRow> to = after.getOrDefault(table, Map.of());
      List<Condition> gone = new ArrayList<>();
      before
          .getOrDefault(table, Map.of())
          .forEach((key, row) -> addUnless(to.containsKey(key), key(row), gone));
      if (!gone.isEmpty()) {
        operations.add(new DeleteRows(table, any(gone)));
      }
    }
    return operations;
  }

  private static void addUnless(boolean isThere, Condition key, List<Condition> gone) {
    if (!isThere) {
      gone.add(key);
    }
  }

  private Map<QualifiedName, Map<List<Value>, ReferenceRow>> byKey(List<ReferenceRow> rows) {
    Map<QualifiedName, Map<List<Value>, ReferenceRow>> tables = new TreeMap<>();
    for (ReferenceRow row : rows) {
      if (schema.table(row.table()).isPresent()) {
        List<Value> key = new RowCheck(table(row.table())).key(row.values());
        tables.computeIfAbsent(row.table(), table -> new LinkedHashMap<>()).put(key, row);
      }
    }
    return tables;
  }

  private Table table(QualifiedName name) {
    return schema.table(name).orElseThrow();
  }

  private List<QualifiedName> targetsFirst(Set<QualifiedName> tables) {
    Set<QualifiedName> order = new LinkedHashSet<>();
    tables.forEach(table -> visit(table, tables, new LinkedHashSet<>(), order));
    return new ArrayList<>(order);
  }

  private void visit(
      QualifiedName name,
      Set<QualifiedName> tables,
      Set<QualifiedName> open,
      Set<QualifiedName> order) {
    if (open.add(name) && !order.contains(name)) {
      for (ForeignKey key : table(name).foreignKeys()) {
        if (tables.contains(key.table())) {
          visit(key.table(), tables, open, order);
        }
      }
      order.add(name);
    }
  }

  /** One for the rows that state the same columns. */
  private static List<Operation> inserts(
      Map<List<Value>, ReferenceRow> from, Map<List<Value>, ReferenceRow> to) {
    Map<List<String>, List<ReferenceRow>> byColumns = new LinkedHashMap<>();
    to.forEach(
        (key, row) -> {
          if (!from.containsKey(key)) {
            byColumns
                .computeIfAbsent(List.copyOf(row.values().keySet()), columns -> new ArrayList<>())
                .add(row);
          }
        });
    List<Operation> inserts = new ArrayList<>();
    byColumns.forEach(
        (columns, rows) -> {
          List<List<Value>> values = new ArrayList<>();
          rows.forEach(row -> values.add(List.copyOf(row.values().values())));
          inserts.add(new InsertRows(rows.get(0).table(), columns, values));
        });
    return inserts;
  }

  private List<Operation> updates(
      Map<List<Value>, ReferenceRow> from, Map<List<Value>, ReferenceRow> to) {
    List<Operation> updates = new ArrayList<>();
    to.forEach(
        (key, row) -> {
          ReferenceRow known = from.get(key);
          List<Assignment> changes = known == null ? List.of() : changes(known, row);
          if (!changes.isEmpty()) {
            updates.add(new UpdateRows(row.table(), changes, key(row)));
          }
        });
    return updates;
  }

  private static List<Assignment> changes(ReferenceRow known, ReferenceRow row) {
    SortedMap<String, Value> values = new TreeMap<>(row.values());
    values.entrySet().removeIf(v -> v.getValue().equals(known.values().get(v.getKey())));
    List<Assignment> changes = new ArrayList<>();
    values.forEach((column, value) -> changes.add(new Assignment(column, value)));
    return changes;
  }

  private Condition key(ReferenceRow row) {
    List<Condition> parts = new ArrayList<>();
    for (String column : RowCheck.keyColumns(table(row.table()))) {
      parts.add(
          new Condition.Comparison(column, Condition.Comparator.EQUAL, row.values().get(column)));
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }

  private static Condition any(List<Condition> conditions) {
    return conditions.size() == 1 ? conditions.get(0) : new Condition.Any(conditions);
  }
}
