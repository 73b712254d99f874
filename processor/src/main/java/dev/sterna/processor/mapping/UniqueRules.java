package dev.sterna.processor.mapping;

import dev.sterna.processor.mapping.TableShape.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * Takes together what says the same: a table may be told several times that columns are unique, and
 * PostgreSQL keeps one constraint for one list of columns (CREATE TABLE, "Uniqueness").
 */
final class UniqueRules {

  private Key primaryKey;
  private final List<Key> others = new ArrayList<>();

  UniqueRules(Key primaryKey) {
    this.primaryKey = primaryKey;
  }

  /** A key over the columns of the primary key gives that its name and order. */
  void add(Key key) {
    if (sameColumns(key, primaryKey)) {
      primaryKey = new Key(key.name().or(primaryKey::name), key.columns(), primaryKey.deferral());
      return;
    }
    for (int i = 0; i < others.size(); i++) {
      Key other = others.get(i);
      if (isMarkedColumn(other, key) || bothUnnamed(other, key)) {
        return;
      }
      if (other.columnNames().equals(key.columnNames()) && other.deferral() == key.deferral()) {
        others.set(i, new Key(other.name().or(key::name), other.columns(), other.deferral()));
        return;
      }
    }
    others.add(key);
  }

  Key primaryKey() {
    return primaryKey;
  }

  List<Key> others() {
    return List.copyOf(others);
  }

  /** A column that is unique by itself needs no constraint of another name. */
  private static boolean isMarkedColumn(Key present, Key added) {
    return present.name().isEmpty()
        && present.columns().size() == 1
        && present.columnNames().equals(added.columnNames());
  }

  private static boolean bothUnnamed(Key one, Key other) {
    return one.name().isEmpty() && other.name().isEmpty() && sameColumns(one, other);
  }

  private static boolean sameColumns(Key one, Key other) {
    return one.columns().size() == other.columns().size()
        && new HashSet<>(one.columnNames()).equals(new HashSet<>(other.columnNames()));
  }
}
