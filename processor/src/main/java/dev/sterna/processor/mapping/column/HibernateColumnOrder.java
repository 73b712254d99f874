package dev.sterna.processor.mapping.column;

import dev.sterna.migration.ColumnOrder;
import java.util.Comparator;

/**
 * The order in which Hibernate writes the columns of a new table and of its primary key: by size,
 * as if no column took less than four bytes, then by the name as the model has it.
 */
public final class HibernateColumnOrder {

  private static final int LEAST = 4;

  private static final Comparator<MappedColumn> BY_SIZE = HibernateColumnOrder::compare;

  private static final Comparator<MappedColumn> BY_SIZE_IN_ARRAYS =
      Comparator.<MappedColumn>comparingInt(
              column -> Math.max(column.type().bytesInArrays(), LEAST))
          .thenComparing(column -> column.name().text());

  private HibernateColumnOrder() {}

  private static int compare(MappedColumn one, MappedColumn other) {
    int bySize = Integer.compare(size(one), size(other));
    return bySize == 0 ? one.name().text().compareTo(other.name().text()) : bySize;
  }

  private static int size(MappedColumn column) {
    return Math.max(column.type().bytes(), LEAST);
  }

  /**
   * The order of columns in a key, whatever the option says: other than in a table it is structure,
   * for it decides which queries the key's index serves.
   */
  public static Comparator<MappedColumn> ofKeys() {
    return BY_SIZE;
  }

  /** The order of attributes of a composite type that arrays are of. */
  public static Comparator<MappedColumn> ofArrays() {
    return BY_SIZE_IN_ARRAYS;
  }

  /** The order that the option asks for. */
  public static Comparator<MappedColumn> of(ColumnOrder order) {
    return switch (order) {
      case DECLARED -> (one, other) -> 0;
      case HIBERNATE -> BY_SIZE;
    };
  }
}
