package dev.sterna.review;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DropTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A revision played through, one change at a time.
 *
 * @param before the schema before the revision
 * @param after the schema after it
 * @param moments each operation, an ALTER TABLE as several, when its turn comes
 */
record Rehearsal(Schema before, Schema after, List<Moment> moments) {

  /**
   * A change and what it meets.
   *
   * @param operation the operation; if it alters a table, then by one change
   * @param schema the schema just before it
   * @param created the tables that the revision has created by then: they have no rows yet, and
   *     nobody uses them
   */
  record Moment(Operation operation, Schema schema, Set<QualifiedName> created) {}

  static Rehearsal of(List<Operation> operations, Schema before) {
    List<Moment> moments = new ArrayList<>();
    Set<QualifiedName> created = Set.of();
    Schema schema = before;
    for (Operation operation : operations) {
      for (Operation single : singles(operation)) {
        moments.add(new Moment(single, schema, created));
        schema = single.apply(schema);
      }
      created = after(operation, created);
    }
    return new Rehearsal(before, schema, List.copyOf(moments));
  }

  private static Set<QualifiedName> after(Operation operation, Set<QualifiedName> created) {
    Set<QualifiedName> changed = new HashSet<>(created);
    if (operation instanceof CreateTable create) {
      changed.add(create.table().name());
    } else if (operation instanceof RenameTable rename && changed.remove(rename.from())) {
      changed.add(rename.to());
    } else if (operation instanceof DropTable drop) {
      changed.remove(drop.table());
    } else {
      return created;
    }
    return Set.copyOf(changed);
  }

  private static List<? extends Operation> singles(Operation operation) {
    return operation instanceof AlterTable alter
        ? alter.changes().stream()
            .map(change -> new AlterTable(alter.table(), List.of(change)))
            .toList()
        : List.of(operation);
  }

  /** What the check says to each change of this kind in a table that has been in use. */
  <C extends TableChange> Stream<Finding> changes(
      Class<C> kind, BiFunction<Table, C, Stream<Finding>> check) {
    return moments.stream()
        .filter(moment -> moment.operation() instanceof AlterTable)
        .flatMap(moment -> changes(moment, kind, check));
  }

  private static <C extends TableChange> Stream<Finding> changes(
      Moment moment, Class<C> kind, BiFunction<Table, C, Stream<Finding>> check) {
    AlterTable alter = (AlterTable) moment.operation();
    Table table = moment.schema().tables().get(alter.table());
    return moment.created().contains(alter.table())
        ? Stream.empty()
        : alter.changes().stream()
            .filter(kind::isInstance)
            .flatMap(change -> check.apply(table, kind.cast(change)));
  }

  /**
   * The operations of this kind on tables that have been in use.
   *
   * @param table the table that an operation is on
   */
  <O extends Operation> Stream<O> operations(Class<O> kind, Function<O, QualifiedName> table) {
    return moments.stream()
        .filter(moment -> kind.isInstance(moment.operation()))
        .filter(moment -> !moment.created().contains(table.apply(kind.cast(moment.operation()))))
        .map(moment -> kind.cast(moment.operation()));
  }
}
