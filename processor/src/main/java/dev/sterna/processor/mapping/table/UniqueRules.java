package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.table.TableShape.Key;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Takes together what says the same: a table may be told several times that columns are unique, and
 * PostgreSQL keeps one constraint for one list of columns (CREATE TABLE, "Uniqueness").
 */
public final class UniqueRules {

  private Optional<Key> primaryKey;
  private final List<Stated> others = new ArrayList<>();

  /** What says that columns are unique. */
  public enum Source {
    COLUMN,
    CONSTRAINT,
    INDEX
  }

  private record Stated(Source source, Key key) {

    /** A column that is unique by itself needs no constraint of another name. */
    boolean covers(Key other) {
      return source == Source.COLUMN && key.columnNames().equals(other.columnNames());
    }

    /** Unnamed ones of a kind are one, whatever the order of their columns. */
    boolean isMergedWith(Stated other) {
      return source == other.source
          && key.name().isEmpty()
          && other.key.name().isEmpty()
          && sameColumns(key, other.key);
    }

    boolean isSameConstraint(Key other) {
      return key.columnNames().equals(other.columnNames()) && key.deferral() == other.deferral();
    }

    Stated namedLike(Key other) {
      return new Stated(source, new Key(key.name().or(other::name), key.columns(), key.deferral()));
    }
  }

  public UniqueRules(Optional<Key> primaryKey) {
    this.primaryKey = primaryKey;
  }

  /** A key over the columns of the primary key gives that its name and order. */
  public void add(Source source, Key key) {
    if (primaryKey.isPresent() && sameColumns(key, primaryKey.get())) {
      primaryKey = Optional.of(likened(primaryKey.get(), key));
      return;
    }
    Stated added = new Stated(source, key);
    for (int i = 0; i < others.size(); i++) {
      Stated other = others.get(i);
      if (other.covers(key) || other.isMergedWith(added)) {
        return;
      }
      if (other.isSameConstraint(key)) {
        others.set(i, other.namedLike(key));
        return;
      }
    }
    others.add(added);
  }

  private static Key likened(Key primaryKey, Key key) {
    return new Key(key.name().or(primaryKey::name), key.columns(), primaryKey.deferral());
  }

  public Optional<Key> primaryKey() {
    return primaryKey;
  }

  public List<Key> others() {
    List<Key> keys = new ArrayList<>(others.size());
    for (Stated other : others) {
      keys.add(other.key());
    }
    return keys;
  }

  private static boolean sameColumns(Key one, Key other) {
    return one.columns().size() == other.columns().size()
        && new HashSet<>(one.columnNames()).equals(new HashSet<>(other.columnNames()));
  }
}
