package dev.sterna.processor.mapping.column;

import dev.sterna.migration.ColumnOrder;
import java.util.Comparator;

/**
 * The order in which Hibernate writes the columns of a new table and of its primary key: by size,
 * as if no column took less than four bytes, then by the name as the model has it.
 */
public final class HibernateColumnOrder {

  private static final int LEAST = 4;

  private HibernateColumnOrder() {}

  private static int compare(MappedColumn one, MappedColumn other) {
    return compare(one, one.type().bytes(), other, other.type().bytes());
  }

  private static int compareInArrays(MappedColumn one, MappedColumn other) {
    return compare(one, one.type().bytesInArrays(), other, other.type().bytesInArrays());
  }

  private static int compare(MappedColumn one, int size, MappedColumn other, int otherSize) {
    int bySize = Integer.compare(Math.max(size, LEAST), Math.max(otherSize, LEAST));
    return bySize == 0 ? one.name().text().compareTo(other.name().text()) : bySize;
  }

  /**
   * The order of columns in a key, whatever the option says: other than in a table it is structure,
   * for it decides which queries the key's index serves.
   */
  public static Comparator<MappedColumn> ofKeys() {
    return HibernateColumnOrder::compare;
  }

  /** The order of attributes of a composite type that arrays are of. */
  public static Comparator<MappedColumn> ofArrays() {
    return HibernateColumnOrder::compareInArrays;
  }

  /** The order that the option asks for. */
  public static Comparator<MappedColumn> of(ColumnOrder order) {
    return switch (order) {
      case DECLARED -> (one, other) -> 0;
      case HIBERNATE -> ofKeys();
    };
  }
}
