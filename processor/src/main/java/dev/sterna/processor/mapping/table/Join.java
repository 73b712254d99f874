package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.List;

/**
 * A relationship with its columns.
 *
 * @param toOne the relationship
 * @param target the entity that it refers to
 * @param columns the columns that refer
 * @param referenced the column that each refers to
 * @param toKey whether those are the target's primary key
 */
public record Join(
    ToOne toOne,
    EntityShape target,
    List<MappedColumn> columns,
    List<MappedColumn> referenced,
    boolean toKey) {

  public Join {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
  }
}
