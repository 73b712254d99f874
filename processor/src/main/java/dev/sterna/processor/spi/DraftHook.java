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
 * A say in what is drafted: what is looked at, which differences count, and what a draft does.
 *
 * <p>An implementation is a service on the processor path ({@link java.util.ServiceLoader}), and
 * {@code @Migrations(hooks = true)} asks for all that there are, in the order of their class names.
 * A hook is asked in every compile and on every machine, so it must answer the same for the same
 * arguments. Each method leaves everything as it is unless it is overridden.
 */
public interface DraftHook {

  /** Whether this table is looked after; one that is not is neither created nor dropped. */
  default boolean includes(Table table) {
    return true;
  }

  /**
   * Whether this column is looked after. It is asked for those of entities and those of the
   * snapshot; what is not included on one side is left alone on both. A constraint or index over a
   * column that is left alone is so too.
   */
  default boolean includes(Table table, Column column) {
    return true;
  }

  /** Whether this constraint is looked after. */
  default boolean includes(Table table, Constraint constraint) {
    return true;
  }

  /** Whether this index is looked after. */
  default boolean includes(Table table, Index index) {
    return true;
  }

  /** Whether this sequence is looked after. */
  default boolean includes(Sequence sequence) {
    return true;
  }

  /**
   * What a column shall be where its entity says something else than the snapshot. To take no
   * notice of another type, say {@code declared.withType(known.type())}; {@code known} itself
   * leaves all as it is.
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
   * What a draft does: other operations, in another order, in steps ({@link
   * dev.sterna.operation.StepBreak}), of one's own ({@link
   * dev.sterna.operation.CustomOperation#source()}), or none, which is no draft. The downgrade is
   * made of what this returns. What it leaves undone is pending again in the next compile.
   *
   * @param operations what the model has beyond the snapshot, and at least one
   * @param before the schema of the snapshot
   */
  default List<Operation> rewritten(List<Operation> operations, Schema before) {
    return operations;
  }
}
