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
 * @param referencedByAttribute those by the names of their attributes
 * @param toKey whether those are the target's primary key
 * @param unique whether its columns together have different values in each row
 * @param namedAfter the table that Hibernate puts into the name of the foreign key
 */
public record Join(
    Reference reference,
    TableDeclaration target,
    List<MappedColumn> columns,
    List<MappedColumn> referenced,
    List<MappedColumn> referencedByAttribute,
    boolean toKey,
    boolean unique,
    TableDeclaration namedAfter) {

  public Join {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
    referencedByAttribute = List.copyOf(referencedByAttribute);
  }

  /** A reference of which several rows may be alike. */
  Join(
      Reference reference,
      TableDeclaration target,
      List<MappedColumn> columns,
      List<MappedColumn> referenced,
      List<MappedColumn> referencedByAttribute,
      boolean toKey) {
    this(reference, target, columns, referenced, referencedByAttribute, toKey, false, target);
  }

  /** The name of the table in which its columns lie, if the model says. */
  Optional<String> table() {
    return columns.isEmpty() ? Optional.empty() : columns.get(0).table();
  }

  /**
   * Its columns by the names of the attributes that they refer to, unless formulas are with them.
   */
  List<MappedColumn> byAttribute() {
    if (reference.partial()) {
      return columns;
    }
    List<MappedColumn> ordered = new ArrayList<>(columns.size());
    List<String> names = ConstraintNaming.catalogNames(referenced);
    for (String name : ConstraintNaming.catalogNames(referencedByAttribute)) {
      ordered.add(columns.get(names.indexOf(name)));
    }
    return ordered;
  }

  /**
   * The same columns in another table, where they are not unique together, referring to one.
   *
   * @param namedAfter the table that Hibernate puts into the name of the foreign key
   */
  Join repeated(ForeignKeyClause foreignKey, TableDeclaration table, TableDeclaration namedAfter) {
    return new Join(
        reference.with(foreignKey.named(Optional.empty())),
        table,
        columns,
        referenced,
        referencedByAttribute,
        toKey,
        false,
        namedAfter);
  }

  /** The same reference, to which no other row has one that is alike. */
  Join withUnique() {
    return new Join(
        reference, target, columns, referenced, referencedByAttribute, toKey, true, namedAfter);
  }

  /** The same reference, which the database does not enforce. */
  Join unconstrained() {
    return with(reference.unconstrained());
  }

  /** The same columns, of which something else is declared. */
  Join with(Reference other) {
    return new Join(
        other, target, columns, referenced, referencedByAttribute, toKey, unique, namedAfter);
  }

  /** The same reference with its columns changed. */
  Join withColumns(UnaryOperator<MappedColumn> change) {
    List<MappedColumn> changed = new ArrayList<>(columns.size());
    for (MappedColumn column : columns) {
      changed.add(change.apply(column));
    }
    return new Join(
        reference, target, changed, referenced, referencedByAttribute, toKey, unique, namedAfter);
  }
}
