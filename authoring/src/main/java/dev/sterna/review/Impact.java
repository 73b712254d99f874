package dev.sterna.review;

import dev.sterna.operation.Operation;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What an operation asks of a table that was there before it.
 *
 * @param table the table
 * @param lock the strongest lock that it takes of it
 * @param work the most that it does with its rows
 */
public record Impact(QualifiedName table, TableLock lock, TableWork work) {

  public Impact {
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(lock, "lock");
    Objects.requireNonNull(work, "work");
  }

  /**
   * What the operation asks of tables, one impact for each. Of SQL and Java that a person wrote
   * nothing is known.
   *
   * @param before the schema that it is applied to
   */
  public static List<Impact> of(Operation operation, Schema before) {
    Map<QualifiedName, Impact> strongest = new LinkedHashMap<>();
    for (Impact impact : operation.accept(new OperationImpacts(before))) {
      if (before.table(impact.table()).isPresent()) {
        strongest.merge(impact.table(), impact, Impact::and);
      }
    }
    return List.copyOf(strongest.values());
  }

  private Impact and(Impact other) {
    return new Impact(
        table,
        lock.compareTo(other.lock) < 0 ? other.lock : lock,
        work.compareTo(other.work) < 0 ? other.work : work);
  }
}
