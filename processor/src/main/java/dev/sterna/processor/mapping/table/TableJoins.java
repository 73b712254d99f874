package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.entity.ForeignKeyClause;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.schema.ReferentialAction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The references of a table, and which of them the database enforces. */
final class TableJoins {

  private final List<Use> uses = new ArrayList<>();
  private int owner;
  private boolean collecting;

  /** What follows belongs to another entity, or to one that has this table beside its own. */
  void startEntity() {
    owner++;
    collecting = false;
  }

  /** What follows belongs to a collection. */
  void startCollection() {
    owner++;
    collecting = true;
  }

  void add(Join join) {
    uses.add(new Use(join, owner, collecting));
  }

  /** In the order in which they were added. */
  List<Join> all() {
    List<Join> joins = new ArrayList<>(uses.size());
    for (Use use : uses) {
      joins.add(use.join());
    }
    return joins;
  }

  /**
   * Says what a delete does to the last reference of this name, if there is one: it is enforced.
   */
  boolean onDelete(String reference, ReferentialAction action) {
    for (int i = uses.size() - 1; i >= 0; i--) {
      Use use = uses.get(i);
      if (use.name().equals(reference)) {
        uses.set(i, use.with(use.clause().required().onDelete(action)));
        return true;
      }
    }
    return false;
  }

  /**
   * As in Hibernate, references over the same columns share a foreign key if they are to primary
   * keys or to columns of the same names, whatever the tables. It is that of an entity's first
   * attribute, or else of the last collection, even if that cannot be enforced.
   */
  List<Join> foreignKeys() {
    List<Use> ordered = new ArrayList<>(uses);
    if (ordered.size() > 1) {
      Collections.sort(ordered);
    }
    Map<List<Object>, Use> byColumns = new HashMap<>();
    for (Use use : ordered) {
      if (use.clause().presence() != ForeignKeyClause.Presence.UNWANTED) {
        Use first = byColumns.putIfAbsent(use.columns(), use);
        if (first != null) {
          byColumns.put(use.columns(), first.sharedWith(use));
        }
      }
    }
    List<Join> foreignKeys = new ArrayList<>(byColumns.size());
    for (Use use : uses) {
      Use shared = byColumns.remove(use.columns());
      if (shared != null && shared.clause().wanted()) {
        foreignKeys.add(shared.join());
      }
    }
    return foreignKeys;
  }

  /** A reference of an entity or a collection; the first in order makes the foreign key. */
  private record Use(Join join, int owner, boolean ofCollection) implements Comparable<Use> {

    @Override
    public int compareTo(Use other) {
      if (ofCollection != other.ofCollection) {
        return ofCollection ? 1 : -1;
      }
      if (owner != other.owner) {
        return ofCollection
            ? Integer.compare(other.owner, owner)
            : Integer.compare(owner, other.owner);
      }
      return name().compareTo(other.name());
    }

    String name() {
      return join.reference().name();
    }

    ForeignKeyClause clause() {
      return join.reference().foreignKey();
    }

    List<Object> columns() {
      return List.of(
          ConstraintNaming.catalogNames(join.columns()),
          join.toKey() ? List.of() : ConstraintNaming.catalogNames(join.referenced()));
    }

    Use with(ForeignKeyClause clause) {
      Reference reference = join.reference().with(clause);
      return new Use(join.with(reference), owner, ofCollection);
    }

    /** The last one says what a delete does; the last one that has a name says that. */
    Use sharedWith(Use later) {
      ForeignKeyClause acting = clause().onDelete(later.clause().onDelete());
      return with(later.clause().name().isPresent() ? acting.named(later.clause().name()) : acting);
    }
  }
}
