package dev.sterna.review;

import dev.sterna.operation.Operation;
import dev.sterna.schema.Schema;
import java.util.List;

/** Looks at a revision with the eyes of someone who has to run it on a big, busy table. */
public final class Review {

  private static final List<Rule> RULES =
      List.of(
          new NotNullColumnRule(),
          new SetNotNullRule(),
          new DropColumnRule(),
          new DropTableRule(),
          new NarrowingRule(),
          new RewritingRule(),
          new RebuiltViewRule(),
          new RenamedInViewRule(),
          new DeletedRowsRule(),
          new LongNameRule(),
          new BlockingIndexRule(),
          new BlockingConstraintRule());

  private Review() {}

  /**
   * What the rules find, rule by rule in the order of the operations.
   *
   * @param operations what the revision does
   * @param before the schema before it
   * @throws dev.sterna.operation.ReplayException if the operations do not fit that schema
   */
  public static List<Finding> of(List<Operation> operations, Schema before) {
    Rehearsal revision = Rehearsal.of(operations, before);
    return RULES.stream().flatMap(rule -> rule.check(revision)).toList();
  }
}
