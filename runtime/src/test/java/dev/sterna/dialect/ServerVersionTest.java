package dev.sterna.dialect;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.SetExpression.setExpression;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.Column;
import dev.sterna.schema.Index;
import dev.sterna.schema.Unique;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which server understands what: release notes of PostgreSQL 15 and 17. */
final class ServerVersionTest {

  static Stream<Arguments> operations() {
    Column a = column("a", integer());
    Index index = index("i", "a").asUnique();
    Unique unique = unique("a").named("u");
    return Stream.of(
        Arguments.of(new CreateSchema("s"), 14),
        Arguments.of(new CreateTable(table("t", a, unique)), 14),
        Arguments.of(new CreateTable(table("t", a, unique.nullsNotDistinct())), 15),
        Arguments.of(
            new CreateTable(
                table("t", a, unique("a").named("x").nullsNotDistinct(), unique("a").named("y"))),
            15),
        Arguments.of(new CreateIndex(name("t"), index, Locking.BLOCKING), 14),
        Arguments.of(new CreateIndex(name("t"), index.nullsNotDistinct(), Locking.BLOCKING), 15),
        Arguments.of(alter(addColumn(a), addConstraint(unique)), 14),
        Arguments.of(alter(addConstraint(unique.nullsNotDistinct()), addColumn(a)), 15),
        Arguments.of(alter(setExpression("a", "1"), addColumn(a)), 17));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void anOperationNeedsThisServer(Operation operation, int version) {
    assertThat(ServerVersion.of(operation)).isEqualTo(version);
  }

  private static Operation alter(TableChange... changes) {
    return new AlterTable(name("t"), List.of(changes));
  }
}
