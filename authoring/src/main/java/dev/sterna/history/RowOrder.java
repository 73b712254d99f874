package dev.sterna.history;

import dev.sterna.data.Condition;
import dev.sterna.history.RowWork.Changed;
import dev.sterna.history.RowWork.Defaulted;
import dev.sterna.history.RowWork.Deleted;
import dev.sterna.history.RowWork.Demanded;
import dev.sterna.history.RowWork.Inserted;
import dev.sterna.history.RowWork.Loaded;
import dev.sterna.history.RowWork.Referenced;
import dev.sterna.history.RowWork.Replaced;
import dev.sterna.history.RowWork.Retyped;
import dev.sterna.schema.Value;
import dev.sterna.snapshot.RowTest;
import dev.sterna.snapshot.RowTest.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Whether it may matter in which order two kinds of work on rows are done, apart from what a replay
 * of the known rows tells. Where only a database could say, it may.
 *
 * @param known the rows of the replay
 */
record RowOrder(KnownRows known) {

  boolean matters(RowWork one, RowWork other) {
    return one.table().equals(other.table()) && (minds(one, other) || minds(other, one));
  }

  private boolean minds(RowWork work, RowWork other) {
    if (work instanceof Inserted inserted) {
      return minds(inserted, other);
    }
    if (work instanceof Changed changed) {
      return minds(changed, other);
    }
    if (work instanceof Deleted deleted) {
      return minds(deleted, other);
    }
    if (work instanceof Replaced replaced) {
      return minds(replaced, other);
    }
    return work instanceof Loaded loaded && minds(loaded, other);
  }

  private boolean minds(Inserted inserted, RowWork other) {
    List<Map<String, Value>> rows = inserted.rows();
    if (other instanceof Changed change) {
      boolean isTold = change.isReplayed() && isPlain(change);
      return rows.stream().anyMatch(row -> mayBeMeant(row, change.where(), isTold));
    }
    if (other instanceof Deleted delete) {
      return rows.stream().anyMatch(row -> mayBeMeant(row, delete.where(), true));
    }
    if (other instanceof Demanded demand) {
      return !demand.isKey()
          && rows.stream().anyMatch(row -> demand.reads().stream().anyMatch(c -> gives(row, c)));
    }
    if (other instanceof Defaulted change) {
      return rows.stream().anyMatch(row -> !row.containsKey(change.column()));
    }
    if (other instanceof Retyped change) {
      return rows.stream()
          .anyMatch(
              row -> row.containsKey(change.column()) && !change.keeps(row.get(change.column())));
    }
    return other instanceof Replaced replace
        && rows.stream().anyMatch(row -> mayBeMeant(row, replace));
  }

  private static boolean gives(Map<String, Value> row, String column) {
    return row.containsKey(column) && !(row.get(column) instanceof Value.Null);
  }

  /** Whether the row may meet a condition, without a replay telling what comes of it. */
  private static boolean mayBeMeant(Map<String, Value> row, Condition where, boolean isTold) {
    Verdict verdict = where.accept(new RowTest(row));
    return verdict == Verdict.UNTOLD || verdict == Verdict.TRUE && !isTold;
  }

  private static boolean mayBeMeant(Map<String, Value> row, Replaced replace) {
    Value value = row.get(replace.column());
    return value == null || RowTest.isComputed(value) || replace.free().contains(value);
  }

  private boolean minds(Changed change, RowWork other) {
    if (other instanceof Changed second) {
      return (meets(change.writes().keySet(), second.reads())
              || meets(second.writes().keySet(), change.reads())
              || contradict(change, second))
          && !areApart(change, second)
          && !(isKnown(change) && isKnown(second));
    }
    if (other instanceof Deleted delete) {
      return meets(change.writes().keySet(), delete.reads())
          && !(isKnown(change) && known.isOne(delete.table(), delete.where()));
    }
    if (other instanceof Demanded demand) {
      return meets(change.writes().keySet(), demand.reads())
          && !(demand.isKey() && isKnown(change));
    }
    if (other instanceof Retyped type) {
      return change.reads().contains(type.column()) && !type.isHarmless()
          || change.writes().containsKey(type.column())
              && !type.keeps(change.writes().get(type.column()));
    }
    return other instanceof Referenced reference
        && meets(change.writes().keySet(), reference.key());
  }

  private static boolean contradict(Changed one, Changed other) {
    return one.writes().entrySet().stream()
        .anyMatch(
            set -> {
              Value second = other.writes().get(set.getKey());
              return second != null && !second.equals(set.getValue());
            });
  }

  /** Whether no row can be meant by both, before or after. */
  private static boolean areApart(Changed one, Changed other) {
    Map<String, Value> surely = new TreeMap<>(KnownRows.equalities(one.where()));
    surely.keySet().removeAll(one.writes().keySet());
    surely.keySet().removeAll(other.writes().keySet());
    Verdict verdict = other.where().accept(new RowTest(surely));
    return verdict == Verdict.FALSE || verdict == Verdict.NULL;
  }

  private boolean isKnown(Changed change) {
    return change.isReplayed() && isPlain(change) && known.isOne(change.table(), change.where());
  }

  private static boolean isPlain(Changed change) {
    return change.writes().values().stream().noneMatch(RowTest::isComputed);
  }

  private boolean minds(Deleted delete, RowWork other) {
    if (other instanceof Referenced reference) {
      return reference
          .rows()
          .map(rows -> rows.stream().anyMatch(row -> mayBeMeant(row, delete.where(), false)))
          .orElse(true);
    }
    return other instanceof Retyped type
        && delete.reads().contains(type.column())
        && !type.isHarmless();
  }

  private boolean minds(Replaced replace, RowWork other) {
    String column = replace.column();
    if (other instanceof Changed change) {
      boolean isTold =
          isKnown(change)
              && !change.reads().contains(column)
              && !replace.free().contains(change.writes().get(column));
      return (change.reads().contains(column) || change.writes().containsKey(column)) && !isTold;
    }
    if (other instanceof Replaced second) {
      return second.column().equals(column) && !second.equals(replace);
    }
    if (other instanceof Deleted delete) {
      return delete.reads().contains(column);
    }
    return other instanceof Retyped type && type.column().equals(column)
        || other instanceof Demanded demand && demand.reads().contains(column);
  }

  private static boolean minds(Loaded load, RowWork other) {
    if (other instanceof Demanded demand) {
      return meets(load.columns(), demand.reads());
    }
    if (other instanceof Defaulted change) {
      return !load.columns().contains(change.column());
    }
    if (other instanceof Retyped type) {
      return load.columns().contains(type.column()) && !type.isHarmless();
    }
    return other instanceof Inserted
        || other instanceof Loaded
        || other instanceof Changed
        || other instanceof Replaced
        || other instanceof Deleted;
  }

  private static boolean meets(Collection<String> some, Collection<String> others) {
    return !Collections.disjoint(some, others);
  }
}
