package dev.sterna.diff;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Which views go and come back while other things change, and in which order. */
final class DisturbedViewsTest {

  private static final DatabaseObject OF_A = view("v", "select a from t");
  private static final DatabaseObject OF_B = view("w", "select b from t");
  private static final DatabaseObject OF_ALL = view("x", "select * from t");
  private static final DatabaseObject OVER_V = view("a_v", "select a from v");
  private static final DatabaseObject KEPT = view("m", "select a from t").materialized();

  static Stream<Arguments> differences() {
    Table t = table(column("a", integer()), column("b", text()));
    Table retyped = table(column("a", bigint()), column("b", text()));
    Table generated = table(column("a", integer()), column("b", text()).generatedAs("upper('x')"));
    Table swapped = table(column("b", integer()), column("a", text()));
    return Stream.of(
        found(of(t, OF_A, OF_B), of(t, OF_A, OF_B)),
        found(
            of(t, OF_A, OF_B, OF_ALL),
            of(retyped, OF_A, OF_B, OF_ALL),
            "drop view x",
            "drop view v",
            "alter table t: change the type of a to bigint",
            "create view v",
            "create view x"),
        found(
            of(t, OF_A, OVER_V, KEPT),
            of(retyped, OF_A, OVER_V, KEPT),
            "drop materialized view m",
            "drop view a_v",
            "drop view v",
            "alter table t: change the type of a to bigint",
            "create view v",
            "create view a_v",
            "create materialized view m"),
        found(
            of(t, OF_A, OF_B),
            of(generated, OF_A, OF_B),
            "drop view w",
            "alter table t: drop column b, add column b",
            "create view w"),
        found(
            of(t, OF_A, OF_ALL),
            of(table(column("a", integer())), OF_A, OF_ALL),
            "drop view x",
            "alter table t: drop column b",
            "create view x"),
        found(
            of(t, OF_A, OF_B),
            of(table(column("a", integer()), column("b", text()).notNull()), OF_A, OF_B),
            "alter table t: set not null on b"),
        found(
            of(t, OF_A, OVER_V),
            of(t, view("v", "select a, b from t"), OVER_V),
            "drop view a_v",
            "drop view v",
            "create view v",
            "create view a_v"),
        found(of(t, OF_A, OVER_V), of(t), "drop view a_v", "drop view v"),
        found(of(t), of(t, OVER_V, OF_A), "create view v", "create view a_v"),
        found(
            of(mooded("sad", "ok"), OF_A, OF_B),
            of(mooded("sad", "glad"), OF_A, OF_B),
            "drop view w",
            "replace enum mood",
            "create view w"),
        found(
            of(mooded("sad"), OF_A, OF_B),
            of(mooded("sad", "glad"), OF_A, OF_B),
            "add value glad to enum mood"),
        renamed(
            of(t, OF_A),
            of(swapped, OF_A),
            new Renames(Map.of(), Map.of(name("t"), Map.of("a", "b", "b", "a")), Map.of()),
            "drop view v",
            "alter table t: rename column b to b_old, rename column a to b, rename column b_old to"
                + " a",
            "create view v"),
        renamed(
            of(t, OF_A, OF_B),
            of(table(column("c", integer()), column("b", text())), OF_A, OF_B),
            new Renames(Map.of(), Map.of(name("t"), Map.of("c", "a")), Map.of()),
            "alter table t: rename column a to c"),
        renamed(
            of(t, OF_A),
            of(
                Table.of(name("u"), column("a", integer()), column("b", text())),
                view("v", "select a from u")),
            new Renames(Map.of(name("u"), name("t")), Map.of(), Map.of()),
            "drop view v",
            "rename table t to u",
            "create view v"),
        renamed(
            of(t, OF_A),
            Schema.of(
                    Table.of(name("u"), column("a", integer()), column("b", text())),
                    table(column("a", text())))
                .withObject(OF_A),
            new Renames(Map.of(name("u"), name("t")), Map.of(), Map.of()),
            "drop view v",
            "rename table t to u",
            "create table t",
            "create view v"));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void viewsGoAndComeBack(Schema from, Schema to, Renames renames, List<String> differences) {
    List<Operation> operations = Diff.between(from, to, renames);

    assertThat(operations.stream().map(Operation::describe)).containsExactlyElementsOf(differences);
    assertThat(InOrder.of(Replay.of(from, operations))).isEqualTo(InOrder.of(to));
    assertThat(InOrder.of(Replay.of(to, Reversal.of(operations, from))))
        .isEqualTo(InOrder.of(from));
  }

  private static Arguments found(Schema from, Schema to, String... differences) {
    return renamed(from, to, Renames.NONE, differences);
  }

  private static Arguments renamed(Schema from, Schema to, Renames renames, String... differences) {
    return Arguments.of(from, to, renames, List.of(differences));
  }

  private static Schema of(Table table, DatabaseObject... objects) {
    return of(Schema.of(table), objects);
  }

  private static Schema of(Schema schema, DatabaseObject... objects) {
    Schema all = schema;
    for (DatabaseObject object : objects) {
      all = all.withObject(object);
    }
    return all;
  }

  private static Schema mooded(String... values) {
    return Schema.of(table(column("a", integer()), column("b", type("mood"))))
        .withObject(enumType("mood", values));
  }

  private static Table table(TableElement... elements) {
    return Table.of(name("t"), elements);
  }
}
