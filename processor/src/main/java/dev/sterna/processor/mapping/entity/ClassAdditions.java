package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.CheckClause;
import dev.sterna.processor.mapping.column.MappedColumn;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Hibernate's annotations on an entity class add to its tables.
 *
 * @param checks conditions ({@code @Check})
 * @param comments comments by the table that they are on, that without a name being the primary one
 *     ({@code @Comment})
 * @param softDelete the column that says whether a row counts as deleted ({@code @SoftDelete})
 * @param copies the tables in which it keeps what was in a row before
 * @param changelog whether its rows are the changes of others ({@code @Changelog})
 * @param stored whether its rows lie in a table; if not, in a query or a view
 */
public record ClassAdditions(
    List<CheckClause> checks,
    Map<String, String> comments,
    Optional<MappedColumn> softDelete,
    RowCopies copies,
    boolean changelog,
    boolean stored) {

  public ClassAdditions {
    checks = List.copyOf(checks);
    comments = Map.copyOf(comments);
  }
}
