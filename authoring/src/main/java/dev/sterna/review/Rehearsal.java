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
import java.util.List;
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
  record Moment(Operation operation, Schema schema, Schema created) {

    boolean isNew(QualifiedName table) {
      return created.table(table).isPresent();
    }
  }

  static Rehearsal of(List<Operation> operations, Schema before) {
    List<Moment> moments = new ArrayList<>();
    Schema created = Schema.empty();
    Schema schema = before;
    for (Operation operation : operations) {
      for (Operation single : singles(operation)) {
        moments.add(new Moment(single, schema, created));
        schema = single.apply(schema);
      }
      created = created(operation, created, schema);
    }
    return new Rehearsal(before, schema, List.copyOf(moments));
  }

  private static Schema created(Operation operation, Schema created, Schema after) {
    if (operation instanceof CreateTable create) {
      return created.withTable(create.table());
    }
    if (operation instanceof RenameTable rename && created.table(rename.from()).isPresent()) {
      return created.withoutTable(rename.from()).withTable(after.tables().get(rename.to()));
    }
    return operation instanceof DropTable drop ? created.withoutTable(drop.table()) : created;
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
    return moment.isNew(alter.table())
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
        .filter(moment -> !moment.isNew(table.apply(kind.cast(moment.operation()))))
        .map(moment -> kind.cast(moment.operation()));
  }
}
