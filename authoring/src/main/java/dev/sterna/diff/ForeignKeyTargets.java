package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Column;
import dev.sterna.schema.ForeignKey;
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
   * and the types of the columns that it holds stay as they are, and whether they are computed.
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
    Optional<Table> after = to.table(target.name());
    if (after.isEmpty()) {
      return false;
    }
    Set<String> retyped = new HashSet<>();
    for (Column column : target.columns()) {
      if (after.get().column(column.name()).filter(c -> isAlike(column, c)).isEmpty()) {
        retyped.add(column.name());
      }
    }
    return key.references().stream().noneMatch(retyped::contains)
        && !isRebuilding(target, retyped, key.references());
  }

  private static boolean isAlike(Column column, Column after) {
    return column.type().equals(after.type())
        && column.collation().equals(after.collation())
        && column.generated().equals(after.generated());
  }

  /**
   * Whether a unique index over these columns is built anew, for a new type of one of them or of a
   * column that it includes. Unlike the index of a constraint, PostgreSQL does not replace one that
   * a foreign key leans on.
   */
  static boolean isRebuilding(Table target, Set<String> retyped, Collection<String> references) {
    return target
        .withConstraints(List.of())
        .withIndexes(
            target.indexes().stream()
                .filter(index -> retyped.stream().anyMatch(index::isOver))
                .toList())
        .keys()
        .contains(Set.copyOf(references));
  }
}
