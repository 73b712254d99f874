package dev.sterna.diff;

import dev.sterna.operation.AddConstraint;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.RenameConstraint;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.ValidateConstraint;
import dev.sterna.schema.Constraint;
import java.util.stream.Stream;

/** Primary key, unique constraints and checks; and for every kind, what is to be validated. */
final class ConstraintComparer implements Comparer<TablePair, TableChange> {

  @Override
  public Stream<TableChange> compare(TablePair pair) {
    return Stream.concat(
        changes(pair.constraints()), pair.toValidate().map(ValidateConstraint::new));
  }

  static Stream<TableChange> changes(Matching<Constraint> constraints) {
    Stream<TableChange> renames =
        constraints.renamed().entrySet().stream()
            .map(name -> new RenameConstraint(name.getKey(), name.getValue()));
    Stream<TableChange> drops =
        constraints.dropped().stream().map(constraint -> new DropConstraint(constraint.name()));
    Stream<TableChange> adds = constraints.added().stream().map(AddConstraint::new);
    return Stream.concat(drops, Stream.concat(renames, adds));
  }
}
