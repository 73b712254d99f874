package dev.sterna.review;

import dev.sterna.operation.AddConstraint;
import dev.sterna.schema.Check;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Exclude;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.Table;
import dev.sterna.schema.Unique;
import java.util.Optional;
import java.util.stream.Stream;

/** B8, C1, C3, C4: others wait while the rows that exist are checked against a new constraint. */
final class BlockingConstraintRule implements Rule {

  private static final String LATER =
      "On a big table add it with notValid(), and validate it in a later step: newStep(), then"
          + " validateConstraint(…)";

  private static final String QUIET = "On a big table run it when few use the table";

  @Override
  public Stream<Finding> check(Rehearsal revision) {
    return revision.changes(
        AddConstraint.class, (table, change) -> change.constraint().accept(new Blocking(table)));
  }

  private record Blocking(Table table) implements Constraint.Visitor<Stream<Finding>> {

    @Override
    public Stream<Finding> visit(PrimaryKey key) {
      return finding("C4", key, "Readers and writers", QUIET);
    }

    @Override
    public Stream<Finding> visit(Unique unique) {
      return finding("B8", unique, "Readers and writers", QUIET);
    }

    @Override
    public Stream<Finding> visit(ForeignKey key) {
      return key.validated() ? finding("C1", key, "Writers", LATER) : Stream.empty();
    }

    @Override
    public Stream<Finding> visit(Check check) {
      return check.validated()
          ? finding("C3", check, "Readers and writers", LATER)
          : Stream.empty();
    }

    @Override
    public Stream<Finding> visit(Exclude exclude) {
      return finding("B8", exclude, "Readers and writers", QUIET);
    }

    private Stream<Finding> finding(
        String rule, Constraint constraint, String waiting, String nextStep) {
      return Stream.of(
          new Finding(
              rule,
              Severity.INFO,
              table.name(),
              Optional.empty(),
              waiting
                  + " of "
                  + table.name()
                  + " wait while its rows are checked for "
                  + constraint.name(),
              nextStep));
    }
  }
}
