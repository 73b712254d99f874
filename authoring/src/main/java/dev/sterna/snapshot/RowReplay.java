package dev.sterna.snapshot;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.data.Replacement;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.DropColumn;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * The reference data that a draft leaves: what it inserts where entities declare rows is new, what
 * it updates and deletes by values follows, and so do renamed tables and columns.
 */
public final class RowReplay {

  private final Predicate<QualifiedName> declaring;
  private List<ReferenceRow> rows;

  private RowReplay(List<ReferenceRow> rows, Predicate<QualifiedName> declaring) {
    this.rows = rows;
    this.declaring = declaring;
  }

  /**
   * The rows after a draft.
   *
   * @param before the snapshot before it
   * @param draft what it does
   * @param declaring the tables whose rows entities declare; what is inserted elsewhere is a hook's
   */
  public static List<ReferenceRow> of(
      Snapshot before, List<Operation> draft, Set<String> declaring) {
    RowReplay replay = new RowReplay(before.rows(), table -> declaring.contains(table.toString()));
    draft.forEach(replay::replay);
    return List.copyOf(replay.rows);
  }

  /** The rows after these operations, with all that they insert. */
  public static List<ReferenceRow> of(List<ReferenceRow> before, List<Operation> operations) {
    RowReplay replay = new RowReplay(before, table -> true);
    operations.forEach(replay::replay);
    return List.copyOf(replay.rows);
  }

  /**
   * A snapshot whose rows are those that revisions leave, of the keys that it names so far: what
   * else they insert is no reference data. Of two lines for one key, as a merge can leave them,
   * none need be right.
   *
   * @param snapshot what is left of the snapshot
   * @param operations what all revisions do, in order
   */
  public static Snapshot renewed(Snapshot snapshot, List<Operation> operations) {
    Set<List<String>> named = new HashSet<>();
    snapshot.rows().forEach(row -> named.add(key(row, snapshot.schema())));
    RowReplay replay = new RowReplay(List.of(), table -> true);
    operations.forEach(replay::replay);
    return new Snapshot(
        snapshot.schema(),
        snapshot.entities(),
        snapshot.retained(),
        replay.others(row -> !named.contains(key(row, snapshot.schema()))),
        snapshot.renames(),
        snapshot.enums());
  }

  /** The table and the literals of the primary key; of a table without one, of all columns. */
  private static List<String> key(ReferenceRow row, Schema schema) {
    List<String> key = new ArrayList<>(List.of(row.table().toString()));
    schema
        .table(row.table())
        .flatMap(Table::primaryKey)
        .<Collection<String>>map(PrimaryKey::columns)
        .orElse(row.values().keySet())
        .forEach(column -> key.add(literal(row, column)));
    return key;
  }

  private static String literal(ReferenceRow row, String column) {
    Value value = row.values().get(column);
    return value == null ? "" : RowText.literal(value);
  }

  private void replay(Operation operation) {
    if (operation instanceof InsertRows insert) {
      if (declaring.test(insert.table())) {
        insert(insert);
      }
    } else if (operation instanceof UpdateRows update) {
      update(update);
    } else if (operation instanceof ReplaceValues replace) {
      rows = changed(replace.table(), row -> replaced(row, replace));
    } else if (operation instanceof DeleteRows delete) {
      rows = others(row -> isOf(row, delete.table()) && isMeant(row, delete.where()));
    } else if (operation instanceof DropTable drop) {
      rows = others(row -> isOf(row, drop.table()));
    } else if (operation instanceof RenameTable rename) {
      rows = changed(rename.from(), row -> new ReferenceRow(rename.to(), row.values()));
    } else if (operation instanceof AlterTable alter) {
      alter.changes().forEach(change -> alter(alter.table(), change));
    }
  }

  private void insert(InsertRows insert) {
    List<ReferenceRow> all = new ArrayList<>(rows);
    for (List<Value> values : insert.rows()) {
      SortedMap<String, Value> named = new TreeMap<>();
      for (int i = 0; i < values.size(); i++) {
        named.put(insert.columns().get(i), values.get(i));
      }
      all.add(new ReferenceRow(insert.table(), named));
    }
    rows = all;
  }

  private void update(UpdateRows update) {
    rows =
        changed(
            update.table(),
            row -> {
              SortedMap<String, Value> values = new TreeMap<>(row.values());
              if (isMeant(row, update.where())) {
                for (Assignment assignment : update.assignments()) {
                  values.put(assignment.column(), assignment.value());
                }
              }
              return new ReferenceRow(row.table(), values);
            });
  }

  /** Whether the condition holds for the row; where only a database can tell, it does not. */
  private static boolean isMeant(ReferenceRow row, Condition where) {
    return where.accept(new RowTest(row.values())) == RowTest.Verdict.TRUE;
  }

  private static ReferenceRow replaced(ReferenceRow row, ReplaceValues operation) {
    SortedMap<String, Value> values = new TreeMap<>(row.values());
    for (Replacement each : operation.replacements()) {
      if (each.from().equals(row.values().get(operation.column()))) {
        values.put(operation.column(), each.to());
      }
    }
    return new ReferenceRow(row.table(), values);
  }

  private void alter(QualifiedName table, TableChange change) {
    if (change instanceof DropColumn drop) {
      rows = changed(table, row -> without(row, drop.column()));
    } else if (change instanceof RenameColumn rename) {
      rows = changed(table, row -> renamed(row, rename));
    }
  }

  private static ReferenceRow without(ReferenceRow row, String column) {
    SortedMap<String, Value> values = new TreeMap<>(row.values());
    values.remove(column);
    return new ReferenceRow(row.table(), values);
  }

  private static ReferenceRow renamed(ReferenceRow row, RenameColumn rename) {
    SortedMap<String, Value> values = new TreeMap<>(row.values());
    Value value = values.remove(rename.from());
    if (value != null) {
      values.put(rename.to(), value);
    }
    return new ReferenceRow(row.table(), values);
  }

  private static boolean isOf(ReferenceRow row, QualifiedName table) {
    return row.table().equals(table);
  }

  private List<ReferenceRow> others(Predicate<ReferenceRow> gone) {
    return rows.stream().filter(row -> !gone.test(row)).toList();
  }

  private List<ReferenceRow> changed(QualifiedName table, UnaryOperator<ReferenceRow> change) {
    return rows.stream().map(row -> isOf(row, table) ? change.apply(row) : row).toList();
  }
}
