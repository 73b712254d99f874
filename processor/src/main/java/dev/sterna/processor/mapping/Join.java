package dev.sterna.processor.mapping;

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
record Join(
    ToOne toOne,
    EntityShape target,
    List<MappedColumn> columns,
    List<MappedColumn> referenced,
    boolean toKey) {

  Join {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
  }
}
