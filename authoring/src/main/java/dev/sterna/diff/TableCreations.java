package dev.sterna.diff;

import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * New tables, each after those that it references and followed by its indexes. A foreign key is
 * created with its table where its target is there by then.
 *
 * @param tables the operations that create them
 * @param foreignKeys what is left of the given additions
 */
record TableCreations(List<Operation> tables, List<Operation> foreignKeys) {

  /**
   * Puts the tables in order.
   *
   * @param creations operations that create tables and their indexes
   * @param foreignKeys additions of single foreign keys whose targets are ready
   */
  static TableCreations of(Schema to, List<Operation> creations, List<Operation> foreignKeys) {
    Map<QualifiedName, Table> created = new TreeMap<>();
    Map<QualifiedName, List<Operation>> indexes = new TreeMap<>();
    for (Operation operation : creations) {
      if (operation instanceof CreateTable create) {
        created.put(create.table().name(), create.table());
      } else if (operation instanceof CreateIndex index) {
        indexes.computeIfAbsent(index.table(), t -> new ArrayList<>()).add(index);
      }
    }
    Map<QualifiedName, List<Operation>> keys =
        foreignKeys.stream()
            .collect(
                Collectors.groupingBy(
                    o -> ((AlterTable) o).table(), TreeMap::new, Collectors.toList()));
    Set<QualifiedName> missing = new HashSet<>(created.keySet());
    List<Operation> tables = new ArrayList<>();
    for (QualifiedName name :
        CreationOrder.of(created.keySet().stream().map(to.tables()::get).toList())) {
      Table table = created.get(name);
      List<Operation> left = keys.getOrDefault(name, new ArrayList<>());
      List<Constraint> constraints = new ArrayList<>(table.constraints());
      constraints.addAll(taken(left, key -> fits(key, table, missing)));
      missing.remove(name);
      tables.add(new CreateTable(table.withConstraints(constraints)));
      tables.addAll(indexes.getOrDefault(name, List.of()));
    }
    return new TableCreations(tables, keys.values().stream().flatMap(List::stream).toList());
  }

  private static boolean fits(ForeignKey key, Table table, Set<QualifiedName> missing) {
    return key.table().equals(table.name())
        ? table.keys().contains(Set.copyOf(key.references()))
        : !missing.contains(key.table());
  }

  /** Takes the keys that fit out of the list. */
  private static List<ForeignKey> taken(List<Operation> left, Predicate<ForeignKey> fits) {
    List<ForeignKey> taken = new ArrayList<>();
    left.removeIf(
        operation -> {
          AddConstraint add = (AddConstraint) ((AlterTable) operation).changes().get(0);
          ForeignKey key = (ForeignKey) add.constraint();
          return fits.test(key) && taken.add(key);
        });
    return taken;
  }
}
