package dev.sterna.dialect;

import dev.sterna.operation.TableChange;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Folds changes of one table into as few statements as their order allows: each {@code ALTER TABLE}
 * takes its lock once, and rewrites or scans the table once for everything in it.
 */
final class AlterTableSql {

  private final String table;
  private final TableChangeSql changes;

  AlterTableSql(String table, ConstraintSql constraints) {
    this.table = table;
    this.changes = new TableChangeSql(table, constraints);
  }

  List<String> statements(List<TableChange> all) {
    List<String> statements = new ArrayList<>();
    List<TableAction> current = new ArrayList<>();
    for (TableAction action : inOrder(all)) {
      if (!current.isEmpty() && !fits(action, current)) {
        statements.add(statement(current));
        current.clear();
      }
      current.add(action);
    }
    statements.add(statement(current));
    return statements;
  }

  /**
   * The actions in the order of the changes; only what added columns need afterwards waits until
   * the last of several columns is there, so that they all share the statements for it.
   */
  private List<TableAction> inOrder(List<TableChange> all) {
    List<TableAction> ordered = new ArrayList<>();
    List<TableAction> waiting = new ArrayList<>();
    for (TableChange change : all) {
      List<TableAction> actions = change.accept(changes);
      if (actions.get(0).phase() == Phase.ADD) {
        ordered.add(actions.get(0));
        waiting.addAll(actions.subList(1, actions.size()));
      } else {
        settle(waiting, ordered);
        ordered.addAll(actions);
      }
    }
    settle(waiting, ordered);
    return ordered;
  }

  /** Those of one column stand in the order of phases already; those of two do not meet. */
  private static void settle(List<TableAction> waiting, List<TableAction> ordered) {
    waiting.sort(Comparator.comparing(TableAction::phase));
    ordered.addAll(waiting);
    waiting.clear();
  }

  private static boolean fits(TableAction action, List<TableAction> current) {
    return action.phase().canFollow(current.get(current.size() - 1).phase())
        && current.stream().noneMatch(action::clashes);
  }

  private String statement(List<TableAction> actions) {
    if (actions.get(0).phase().isStatement()) {
      return actions.get(0).sql();
    }
    String separator = actions.size() == 1 ? " " : "\n  ";
    return actions.stream()
        .map(TableAction::sql)
        .collect(Collectors.joining("," + separator, "alter table " + table + separator, ""));
  }
}
