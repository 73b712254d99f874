package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.SqlCursor;
import dev.sterna.processor.mapping.name.PhysicalName;
import java.util.List;
import java.util.Optional;

/**
 * What {@code options} adds to an index (PostgreSQL manual, CREATE INDEX).
 *
 * @param include further columns that it stores
 * @param where the predicate of a partial index
 */
public record IndexOptions(List<String> include, Optional<String> where) {

  public static final IndexOptions NONE = new IndexOptions(List.of(), Optional.empty());

  public IndexOptions {
    include = List.copyOf(include);
  }

  /** The options of this fragment, if all of it is understood. */
  public static Optional<IndexOptions> parse(String sql) {
    SqlCursor cursor = new SqlCursor(sql);
    List<String> include =
        cursor.accept("include")
            ? cursor.group().map(PhysicalName::catalogNames).orElse(List.of())
            : List.of();
    cursor.accept("nulls", "distinct"); // as they are without a word too
    Optional<String> where =
        cursor.accept("where") ? cursor.textUpTo(token -> false) : Optional.empty();
    return cursor.atEnd() ? Optional.of(new IndexOptions(include, where)) : Optional.empty();
  }
}
