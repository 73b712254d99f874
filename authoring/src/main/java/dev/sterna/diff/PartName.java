package dev.sterna.diff;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameConstraint;
import dev.sterna.operation.RenameIndex;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import java.util.Comparator;
import java.util.List;

/**
 * The name of a constraint or an index.
 *
 * @param table its table
 * @param constraint whether it is a constraint
 * @param relation whether the name is one among those of tables, as those of indexes and keys are
 * @param name the name
 */
record PartName(QualifiedName table, boolean constraint, boolean relation, String name)
    implements Comparable<PartName> {

  private static final Comparator<PartName> ORDER =
      Comparator.comparing(PartName::table)
          .thenComparing(PartName::name)
          .thenComparing(PartName::constraint);

  static PartName of(QualifiedName table, Constraint constraint) {
    return new PartName(table, true, constraint.hasIndex(), constraint.name());
  }

  /** That of the table's relation of this name. */
  static PartName of(Table table, String relation) {
    return new PartName(table.name(), table.index(relation).isEmpty(), true, relation);
  }

  PartName named(String other) {
    return new PartName(table, constraint, relation, other);
  }

  Operation renamedTo(String other) {
    return constraint
        ? new AlterTable(table, List.of(new RenameConstraint(name, other)))
        : new RenameIndex(table, name, other);
  }

  @Override
  public int compareTo(PartName other) {
    return ORDER.compare(this, other);
  }
}
