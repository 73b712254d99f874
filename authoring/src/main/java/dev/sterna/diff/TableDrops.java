package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Operation;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Tables that go, each before those that it references.
 *
 * @param foreignKeys drops of the foreign keys whose target changes or goes before their table does
 * @param early drops of tables whose names are needed, or that have what others wait for, and of
 *     those that reference them
 * @param late drops of the others
 */
record TableDrops(List<Operation> foreignKeys, List<Operation> early, List<Operation> late) {

  static TableDrops of(
      Schema from,
      Schema to,
      Collection<QualifiedName> dropped,
      ForeignKeyTargets targets,
      Departures departures) {
    Set<QualifiedName> targetsFirst =
        CreationOrder.of(dropped.stream().map(from.tables()::get).toList());
    Set<QualifiedName> wanted = to.relations();
    Set<QualifiedName> seen = new HashSet<>();
    Set<QualifiedName> early = new HashSet<>();
    List<Operation> foreignKeys = new ArrayList<>();
    for (QualifiedName name : targetsFirst) {
      Table table = from.tables().get(name);
      seen.add(name);
      table.foreignKeys().stream()
          .filter(
              key ->
                  targetsFirst.contains(key.table())
                      ? !seen.contains(key.table())
                      : !targets.isReady(key) || targets.losesKey(key))
          .map(key -> new AlterTable(name, List.of(new DropConstraint(key.name()))))
          .forEach(foreignKeys::add);
      if (!Collections.disjoint(table.relations(), wanted)
          || departures.areIn(table)
          || table.foreignKeys().stream().anyMatch(key -> early.contains(key.table()))) {
        early.add(name);
      }
    }
    List<QualifiedName> order = new ArrayList<>(targetsFirst);
    Collections.reverse(order);
    return new TableDrops(
        foreignKeys,
        order.stream().filter(early::contains).<Operation>map(DropTable::new).toList(),
        order.stream().filter(n -> !early.contains(n)).<Operation>map(DropTable::new).toList());
  }
}
