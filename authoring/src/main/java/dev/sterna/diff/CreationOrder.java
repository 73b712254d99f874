package dev.sterna.diff;

import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Tables in an order in which each comes after those that it references, unless they are a cycle.
 */
final class CreationOrder {

  private final Map<QualifiedName, Table> tables = new TreeMap<>();
  private final Set<QualifiedName> visited = new TreeSet<>();
  private final Set<QualifiedName> order = new LinkedHashSet<>();

  private CreationOrder(Collection<Table> tables) {
    tables.forEach(table -> this.tables.put(table.name(), table));
  }

  /** The names of these tables; where nothing else decides, by name. */
  static Set<QualifiedName> of(Collection<Table> tables) {
    CreationOrder order = new CreationOrder(tables);
    order.tables.values().forEach(order::visit);
    return order.order;
  }

  private void visit(Table table) {
    if (!visited.add(table.name())) {
      return;
    }
    for (ForeignKey key : table.foreignKeys()) {
      Table target = tables.get(key.table());
      if (target != null) {
        visit(target);
      }
    }
    order.add(table.name());
  }
}
