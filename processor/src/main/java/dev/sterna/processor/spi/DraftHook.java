package dev.sterna.processor.spi;

import dev.sterna.operation.Operation;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.List;

/**
 * Changes what is drafted: what is compared, which differences count, and what a draft does.
 *
 * <p>An implementation is a service on the processor path ({@link java.util.ServiceLoader}).
 * {@code @Migrations(hooks = true)} enables all hooks, in the order of their class names. A hook is
 * called in every compile and on every machine, so it must return the same for the same arguments.
 * By default, each method changes nothing.
 */
public interface DraftHook {

  /** Whether drafts cover this table; one that they do not cover is neither created nor dropped. */
  default boolean includes(Table table) {
    return true;
  }

  /**
   * Whether drafts cover this column. Called for the columns of entities and of the snapshot; what
   * is not included on one side is ignored on both. Constraints and indexes over an ignored column
   * are ignored too.
   */
  default boolean includes(Table table, Column column) {
    return true;
  }

  /** Whether drafts cover this constraint. */
  default boolean includes(Table table, Constraint constraint) {
    return true;
  }

  /** Whether drafts cover this index. */
  default boolean includes(Table table, Index index) {
    return true;
  }

  /** Whether drafts cover this sequence. */
  default boolean includes(Sequence sequence) {
    return true;
  }

  /**
   * What a column should be if its entity declares it differently from the snapshot. To ignore a
   * different type, return {@code declared.withType(known.type())}; to change nothing, return
   * {@code known}.
   *
   * @param table the table as its entity declares it
   * @param known the column in the snapshot
   * @param declared the column as its entity declares it
   * @return a column of the same name
   */
  default Column compared(Table table, Column known, Column declared) {
    return declared;
  }

  /**
   * What a draft does: return other operations, another order, steps ({@link
   * dev.sterna.operation.StepBreak}), your own operations ({@link
   * dev.sterna.operation.CustomOperation#source()}), or none, which means no draft. The downgrade
   * is derived from what this returns. What it leaves out is pending again in the next compile.
   *
   * @param operations the difference between the model and the snapshot, at least one
   * @param before the schema of the snapshot
   */
  default List<Operation> rewritten(List<Operation> operations, Schema before) {
    return operations;
  }
}
