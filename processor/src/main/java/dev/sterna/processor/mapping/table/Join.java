package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.ForeignKeyClause;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A reference with its columns.
 *
 * @param reference the reference as it is declared
 * @param target the table that it refers to
 * @param columns the columns that refer
 * @param referenced the column that each refers to
 * @param toKey whether those are the target's primary key
 */
public record Join(
    Reference reference,
    TableDeclaration target,
    List<MappedColumn> columns,
    List<MappedColumn> referenced,
    boolean toKey) {

  public Join {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
  }

  /** The name of the table in which its columns lie, if the model says. */
  Optional<String> table() {
    return columns.isEmpty() ? Optional.empty() : columns.get(0).table();
  }

  /** The same reference, whose foreign key has no name that the model states. */
  Join unnamed() {
    ForeignKeyClause foreignKey = reference.foreignKey().named(Optional.empty());
    return new Join(reference.with(foreignKey), target, columns, referenced, toKey);
  }

  /** The same reference with its columns changed. */
  Join withColumns(UnaryOperator<MappedColumn> change) {
    List<MappedColumn> changed = new ArrayList<>(columns.size());
    for (MappedColumn column : columns) {
      changed.add(change.apply(column));
    }
    return new Join(reference, target, changed, referenced, toKey);
  }
}
