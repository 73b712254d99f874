package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.DropConstraint;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.DropNotNull;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A foreign key needs a key over the columns that it references, and PostgreSQL chooses which. */
final class ForeignKeyTargetsTest {

  private static final ForeignKey KEY = foreignKey("a_id").references("a", "id");

  private static final Table TARGET = target(bigint());

  static Stream<Arguments> keys() {
    Schema none = Schema.empty();
    Schema target = Schema.of(TARGET);
    Schema indexed = Schema.of(indexed(TARGET.withConstraints(List.of())));
    Schema both = Schema.of(indexed(TARGET));
    Operation noKey = alter(new DropConstraint("a_pkey"));
    Operation noIndex = new DropIndex(name("a"), "i", Locking.BLOCKING);
    return Stream.of(
        targets("a table that is new", none, target, List.of(), true, false),
        targets("a table that stays", target, target, List.of(), true, false),
        targets("a key that is new", Schema.of(keyless()), target, List.of(), false, false),
        targets("a table that goes", target, none, List.of(), false, false),
        targets("another type", target, Schema.of(target(text())), List.of(), false, false),
        targets("a key that goes", target, Schema.of(keyless()), List.of(noKey), false, true),
        targets("an index that goes", indexed, target, List.of(noIndex), false, true),
        targets("an index that stays", indexed, indexed, List.of(), true, false),
        targets("one of two, the key", both, indexed, List.of(noKey), true, true),
        targets("one of two, the index", both, target, List.of(noIndex), true, true),
        targets(
            "an index over others",
            indexed,
            indexed,
            List.of(new DropIndex(name("a"), "j", Locking.BLOCKING)),
            true,
            false),
        targets(
            "a key over others",
            target,
            target,
            List.of(alter(new DropConstraint("a_nr_key"))),
            true,
            false),
        targets(
            "a check",
            target,
            target,
            List.of(alter(new DropNotNull("nr"), new DropConstraint("c"))),
            true,
            false),
        targets(
            "a key of another table",
            target,
            target,
            List.of(new AlterTable(name("b"), List.of(new DropConstraint("a_pkey")))),
            true,
            false));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("keys")
  void theTargetIsReadyOrLosesAKey(
      String what,
      Schema from,
      Schema to,
      List<Operation> differences,
      boolean ready,
      boolean loses) {
    ForeignKeyTargets targets = new ForeignKeyTargets(from, to, differences);

    assertThat(targets.isReady(KEY)).isEqualTo(ready);
    assertThat(targets.losesKey(KEY)).isEqualTo(loses);
  }

  private static Arguments targets(
      String what,
      Schema from,
      Schema to,
      List<Operation> differences,
      boolean ready,
      boolean loses) {
    return Arguments.of(what, from, to, differences, ready, loses);
  }

  private static Operation alter(TableChange... changes) {
    return new AlterTable(name("a"), List.of(changes));
  }

  private static Table target(SqlType type) {
    return table(
        "a",
        column("id", type).notNull(),
        column("nr", bigint()),
        primaryKey("id"),
        unique("nr"),
        check("c", "nr > 0"));
  }

  private static Table keyless() {
    return TARGET.withConstraints(List.of());
  }

  private static Table indexed(Table table) {
    return table.withIndexes(List.of(index("i", "id").asUnique(), index("j", "nr").asUnique()));
  }
}
