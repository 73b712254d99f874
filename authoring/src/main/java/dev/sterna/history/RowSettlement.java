package dev.sterna.history;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import dev.sterna.snapshot.ReferenceRow;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What brings the rows of each of several outcomes to those of one of them, by primary key: updates
 * and deletes, which do no harm where they have nothing to do. A row that only some outcomes have
 * cannot be brought back like that.
 */
public final class RowSettlement {

  private final Schema schema;
  private final Map<String, ReferenceRow> wanted;
  private final Map<String, SortedMap<String, Value>> changed = new LinkedHashMap<>();
  private final Map<String, ReferenceRow> surplus = new LinkedHashMap<>();

  private RowSettlement(Outcome wanted) {
    this.schema = wanted.schema();
    this.wanted = byKey(wanted.rows());
  }

  /** The operations; they run where the schema is the wanted one. */
  public static List<Operation> of(Collection<Outcome> outcomes, Outcome wanted) {
    RowSettlement settlement = new RowSettlement(wanted);
    for (Outcome outcome : outcomes) {
      settlement.byKey(outcome.rows()).forEach(settlement::compare);
    }
    return settlement.operations();
  }

  private void compare(String key, ReferenceRow row) {
    ReferenceRow goal = wanted.get(key);
    if (goal == null) {
      surplus.put(key, row);
      return;
    }
    goal.values()
        .forEach(
            (column, value) -> {
              if (!value.equals(row.values().get(column))) {
                changed.computeIfAbsent(key, k -> new TreeMap<>()).put(column, value);
              }
            });
  }

  private List<Operation> operations() {
    List<Operation> operations = new ArrayList<>();
    changed.forEach(
        (key, values) -> {
          List<Assignment> assignments = new ArrayList<>();
          values.forEach((column, value) -> assignments.add(new Assignment(column, value)));
          ReferenceRow row = wanted.get(key);
          operations.add(new UpdateRows(row.table(), assignments, isKeyOf(row)));
        });
    surplus.values().forEach(row -> operations.add(new DeleteRows(row.table(), isKeyOf(row))));
    return operations;
  }

  /** Rows that a key tells apart. */
  private Map<String, ReferenceRow> byKey(List<ReferenceRow> rows) {
    Map<String, ReferenceRow> byKey = new LinkedHashMap<>();
    for (ReferenceRow row : rows) {
      List<String> key = key(row.table());
      if (!key.isEmpty() && row.values().keySet().containsAll(key)) {
        byKey.put(row.only(key).literals(), row);
      }
    }
    return byKey;
  }

  private List<String> key(QualifiedName table) {
    return schema
        .table(table)
        .flatMap(Table::primaryKey)
        .map(PrimaryKey::columns)
        .orElse(List.of());
  }

  private Condition isKeyOf(ReferenceRow row) {
    List<Condition> parts = new ArrayList<>();
    for (String column : key(row.table())) {
      parts.add(
          new Condition.Comparison(column, Condition.Comparator.EQUAL, row.values().get(column)));
    }
    return parts.size() == 1 ? parts.get(0) : new Condition.All(parts);
  }
}
