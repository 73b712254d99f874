package dev.sterna.diff;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;

/**
 * Whether two schemas differ in order only. Nearly every compile compares a model with a snapshot
 * that is the same, and this is quicker than to find no difference.
 */
final class Sameness {

  private Sameness() {}

  static boolean isBetween(Schema one, Schema other) {
    return one.namespaces().equals(other.namespaces())
        && one.sequences().equals(other.sequences())
        && one.objects().equals(other.objects())
        && one.tables().size() == other.tables().size()
        && haveSameTables(one, other);
  }

  private static boolean haveSameTables(Schema one, Schema other) {
    Iterator<Table> others = other.tables().values().iterator();
    for (Table table : one.tables().values()) {
      if (!isBetween(table, others.next())) {
        return false;
      }
    }
    return true;
  }

  private static boolean isBetween(Table one, Table other) {
    return one.name().equals(other.name())
        && one.comment().equals(other.comment())
        && one.options().equals(other.options())
        && isBetween(one.columns(), other.columns())
        && isBetween(one.constraints(), other.constraints())
        && isBetween(one.indexes(), other.indexes());
  }

  /** Of elements that have different names. */
  private static boolean isBetween(List<?> one, List<?> other) {
    return one.equals(other)
        || one.size() == other.size() && new HashSet<>(one).equals(new HashSet<>(other));
  }
}
