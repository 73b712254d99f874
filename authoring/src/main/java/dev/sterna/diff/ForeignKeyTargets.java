package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Index;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** When the target of a foreign key is such that the key can be added. */
final class ForeignKeyTargets {

  private final Schema from;
  private final Schema to;
  private final Map<QualifiedName, Set<String>> dropped = new HashMap<>();

  ForeignKeyTargets(Schema from, Schema to, Collection<Operation> differences) {
    this.from = from;
    this.to = to;
    for (Operation operation : differences) {
      if (operation instanceof AlterTable alter) {
        for (TableChange change : alter.changes()) {
          if (change instanceof DropConstraint drop) {
            drop(alter.table(), drop.constraint());
          }
        }
      } else if (operation instanceof DropIndex drop) {
        drop(drop.table(), drop.index());
      }
    }
  }

  private void drop(QualifiedName table, String name) {
    dropped.computeIfAbsent(table, t -> new HashSet<>()).add(name);
  }

  /**
   * Whether the target is complete before tables are altered: because it is new, or because its key
   * and the types of the columns that it holds stay as they are.
   */
  boolean isReady(ForeignKey key) {
    Optional<Table> before = from.table(key.table());
    return before.isEmpty() || hasKey(before.get(), key) && keepsTypes(before.get(), key);
  }

  /** Whether one of the keys goes that the target has over these columns: PostgreSQL chose any. */
  boolean losesKey(ForeignKey key) {
    Set<String> gone = dropped.getOrDefault(key.table(), Set.of());
    return !gone.isEmpty()
        && from.table(key.table())
            .filter(
                target ->
                    target
                        .withConstraints(
                            target.constraints().stream()
                                .filter(c -> gone.contains(c.name()))
                                .toList())
                        .withIndexes(
                            target.indexes().stream().filter(i -> gone.contains(i.name())).toList())
                        .keys()
                        .contains(Set.copyOf(key.references())))
            .isPresent();
  }

  private boolean hasKey(Table target, ForeignKey key) {
    Set<String> gone = dropped.getOrDefault(target.name(), Set.of());
    return target
        .withConstraints(
            target.constraints().stream().filter(c -> !gone.contains(c.name())).toList())
        .withIndexes(target.indexes().stream().filter(i -> !gone.contains(i.name())).toList())
        .keys()
        .contains(Set.copyOf(key.references()));
  }

  private boolean keepsTypes(Table target, ForeignKey key) {
    return to.table(target.name())
        .filter(
            after ->
                target.columns().stream()
                    .filter(column -> isHeld(target, key, column.name()))
                    .allMatch(
                        column ->
                            after
                                .column(column.name())
                                .filter(c -> isAlike(column, c))
                                .isPresent()))
        .isPresent();
  }

  private static boolean isAlike(Column column, Column after) {
    return column.type().equals(after.type()) && column.collation().equals(after.collation());
  }

  /** Whether the key refers to the column, or leans on an index that includes it. */
  private static boolean isHeld(Table target, ForeignKey key, String column) {
    List<Index> over = target.indexes().stream().filter(index -> index.isOver(column)).toList();
    return key.references().contains(column)
        || target
            .withConstraints(List.of())
            .withIndexes(over)
            .keys()
            .contains(Set.copyOf(key.references()));
  }
}
