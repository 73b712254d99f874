package dev.sterna.operation;

import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An operation that only takes an index or constraints away from a table, or changes who has rights
 * on it. Where the table goes soon after it says nothing, because they go along.
 *
 * @param table the table
 * @param referenced the tables that the foreign keys among the constraints refer to
 */
record Dismantling(QualifiedName table, Set<QualifiedName> referenced) {

  /**
   * The operation as one of these; empty if it does anything else. An index that is dropped in the
   * open is a step of its own, which has its counterpart in the other direction.
   *
   * @param before the schema that it starts from
   */
  static Optional<Dismantling> of(Operation operation, Schema before) {
    if (operation instanceof DropIndex drop && drop.isTransactional()) {
      return Optional.of(new Dismantling(drop.table(), Set.of()));
    }
    return operation instanceof AlterTable alter
            && alter.changes().stream().allMatch(DropConstraint.class::isInstance)
        ? Optional.of(new Dismantling(alter.table(), referenced(alter, before)))
        : Optional.empty();
  }

  /**
   * What an operation does to rights as one of these; empty if it is not about those on a table.
   */
  static Optional<Dismantling> ofRights(Operation operation) {
    Optional<Privileges> privileges = Optional.empty();
    if (operation instanceof Grant grant) {
      privileges = Optional.of(grant.privileges());
    } else if (operation instanceof Revoke revoke) {
      privileges = Optional.of(revoke.privileges());
    }
    return privileges.flatMap(Privileges::table).map(table -> new Dismantling(table, Set.of()));
  }

  private static Set<QualifiedName> referenced(AlterTable alter, Schema before) {
    Set<String> dropped =
        alter.changes().stream()
            .map(change -> ((DropConstraint) change).constraint())
            .collect(Collectors.toSet());
    Table table = before.tables().get(alter.table());
    return table.foreignKeys().stream()
        .filter(key -> dropped.contains(key.name()))
        .map(ForeignKey::table)
        .collect(Collectors.toSet());
  }

  /** Whether the table goes next, or after what does not mind that it is still whole. */
  boolean isCoveredBy(Iterable<Operation> next) {
    for (Operation operation : next) {
      if (operation.equals(new DropTable(table))) {
        return true;
      }
      if (!leavesAlone(operation)) {
        return false;
      }
    }
    return false;
  }

  private boolean leavesAlone(Operation operation) {
    Set<QualifiedName> concerned = new HashSet<>(referenced);
    concerned.add(table);
    if (operation instanceof DropTable drop) {
      return !concerned.contains(drop.table());
    }
    if (operation instanceof DropIndex drop) {
      return drop.isTransactional() && !concerned.contains(drop.table());
    }
    if (operation instanceof AlterTable alter) {
      return !concerned.contains(alter.table())
          && alter.changes().stream().allMatch(Dismantling::takesAway);
    }
    return operation instanceof NotRestored || operation instanceof Revoke;
  }

  /** What is added could need the name of an index that is still there. */
  private static boolean takesAway(TableChange change) {
    return change instanceof DropConstraint || change instanceof DropColumn;
  }
}
