package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameSequence;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Follows renames through the operations of a revision. What had several names on the way, as what
 * is swapped has, had one before the revision.
 */
final class PastNames {

  private final Map<QualifiedName, QualifiedName> tables;
  private final Map<QualifiedName, QualifiedName> sequences;
  private final Map<QualifiedName, Map<String, String>> columns = new TreeMap<>();

  /** What was renamed by the operations, under its name so far. */
  private final Map<QualifiedName, QualifiedName> started = new HashMap<>();

  private final Map<QualifiedName, Map<String, String>> startedColumns = new HashMap<>();

  PastNames(Renames before) {
    tables = new TreeMap<>(before.tables());
    sequences = new TreeMap<>(before.sequences());
    before.columns().forEach((table, names) -> columns.put(table, new TreeMap<>(names)));
  }

  Renames after(List<Operation> operations, Schema after) {
    for (Operation operation : operations) {
      if (operation instanceof RenameTable rename) {
        move(rename.from(), rename.to(), tables);
        moveColumns(rename.from(), rename.to(), columns);
        moveColumns(rename.from(), rename.to(), startedColumns);
      } else if (operation instanceof RenameSequence rename) {
        move(rename.from(), rename.to(), sequences);
      } else if (operation instanceof AlterTable alter) {
        follow(alter);
      }
    }
    tables.keySet().retainAll(after.tables().keySet());
    sequences.keySet().retainAll(after.sequences().keySet());
    columns.keySet().retainAll(after.tables().keySet());
    columns.forEach(
        (table, names) ->
            names.keySet().removeIf(name -> after.tables().get(table).column(name).isEmpty()));
    columns.values().removeIf(Map::isEmpty);
    return new Renames(tables, columns, sequences);
  }

  private void follow(AlterTable alter) {
    for (TableChange change : alter.changes()) {
      if (change instanceof RenameColumn rename) {
        move(
            rename.from(),
            rename.to(),
            columns.computeIfAbsent(alter.table(), table -> new TreeMap<>()),
            startedColumns.computeIfAbsent(alter.table(), table -> new HashMap<>()));
      }
    }
  }

  private void move(
      QualifiedName from, QualifiedName to, Map<QualifiedName, QualifiedName> renamed) {
    move(from, to, renamed, started);
  }

  private static <N> void move(N from, N to, Map<N, N> renamed, Map<N, N> started) {
    renamed.remove(from);
    N start = started.containsKey(from) ? started.remove(from) : from;
    started.put(to, start);
    if (!start.equals(to)) {
      renamed.put(to, start);
    }
  }

  private static void moveColumns(
      QualifiedName from, QualifiedName to, Map<QualifiedName, Map<String, String>> columns) {
    Map<String, String> names = columns.remove(from);
    if (names != null) {
      columns.put(to, names);
    }
  }
}
