package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Past names: what is renamed, in which order, and what is known of it then. */
final class RenamesTest {

  private static final Table A = table("a", column("id", bigint()), column("x", text()));

  static Stream<Arguments> renames() {
    return Stream.of(
        renamed(Schema.of(A), Schema.of(A), tables(Map.of("a", "b")), Renames.NONE),
        renamed(
            Schema.of(A),
            Schema.of(A.withName(name("b"))),
            tables(Map.of("b", "a")),
            tables(Map.of("b", "a")),
            "rename table a to b"),
        renamed(
            Schema.of(A),
            Schema.of(List.of("new"), List.of(A.withName(name("new", "b"))), List.of()),
            new Renames(Map.of(name("new", "b"), name("a")), Map.of(), Map.of()),
            new Renames(Map.of(name("new", "b"), name("a")), Map.of(), Map.of()),
            "create schema new",
            "rename table a to new.a",
            "rename table new.a to new.b"),
        renamed(
            Schema.of(A, table("b", column("y", text()))),
            Schema.of(A.withName(name("b")), table("a", column("y", text()))),
            tables(Map.of("a", "b", "b", "a")),
            tables(Map.of("a", "b", "b", "a")),
            "rename table b to b_old",
            "rename table a to b",
            "rename table b_old to a"),
        renamed(
            Schema.of(A, table("b", column("y", text()))),
            Schema.of(A.withName(name("b")), table("c", column("y", text()))),
            tables(Map.of("b", "a", "c", "b")),
            tables(Map.of("b", "a", "c", "b")),
            "rename table b to c",
            "rename table a to b"),
        renamed(
            Schema.of(A, table("b", column("y", text()))),
            Schema.of(A.withName(name("b"))),
            tables(Map.of("b", "a")),
            tables(Map.of("b", "a")),
            "rename table b to b_old",
            "rename table a to b",
            "drop table b_old"),
        renamed(
            Schema.of(table("a", column("id", bigint()).notNull(), primaryKey("id"))),
            Schema.of(table("b", column("nr", bigint()).notNull(), primaryKey("nr"))),
            new Renames(
                Map.of(name("b"), name("a")), Map.of(name("b"), Map.of("nr", "id")), Map.of()),
            new Renames(
                Map.of(name("b"), name("a")), Map.of(name("b"), Map.of("nr", "id")), Map.of()),
            "rename table a to b",
            "alter table b: rename column id to nr, rename constraint a_pkey to b_pkey"),
        renamed(
            Schema.of(
                table("a", column("x", text()), unique("x"), check("c", "x <> ''"))
                    .withIndexes(List.of(index("a_x_idx", "x")))),
            Schema.of(
                table("a", column("y", text()), unique("y"), check("c", "y <> ''"))
                    .withIndexes(List.of(index("a_y_idx", "y")))),
            columns("a", Map.of("y", "x")),
            columns("a", Map.of("y", "x")),
            "alter table a: rename column x to y",
            "rename index a_x_idx of a to a_y_idx",
            "alter table a: rename constraint a_x_key to a_y_key"),
        renamed(
            Schema.of(table("a", column("x", text()), column("y", text()))),
            Schema.of(table("a", column("y", text()), column("z", text()))),
            columns("a", Map.of("y", "x", "z", "y")),
            columns("a", Map.of("y", "x", "z", "y")),
            "alter table a: rename column y to z, rename column x to y"),
        renamed(
            Schema.of(table("a", column("x", text()), column("y", text()))),
            Schema.of(table("a", column("y", text()))),
            columns("a", Map.of("y", "x")),
            columns("a", Map.of("y", "x")),
            "alter table a: rename column y to y_old, rename column x to y, drop column y_old"),
        renamed(
            Schema.of(A),
            Schema.of(A),
            columns("a", Map.of("x", "gone", "gone", "x", "id", "id")),
            Renames.NONE),
        renamed(Schema.of(A), Schema.of(A), columns("nobody", Map.of("x", "id")), Renames.NONE),
        renamed(
            Schema.of(List.of(), List.of(), List.of(sequence("s"), sequence("t").cache(2))),
            Schema.of(List.of(), List.of(), List.of(sequence("t"), sequence("s").cache(2))),
            sequences(Map.of("s", "t", "t", "s")),
            sequences(Map.of("s", "t", "t", "s")),
            "rename sequence t to t_old",
            "rename sequence s to t",
            "rename sequence t_old to s"),
        renamed(
            Schema.of(List.of(), List.of(A), List.of(sequence("s"))),
            Schema.of(List.of(), List.of(A.withName(name("s"))), List.of(sequence("a"))),
            new Renames(Map.of(name("s"), name("a")), Map.of(), Map.of(name("a"), name("s"))),
            new Renames(Map.of(name("s"), name("a")), Map.of(), Map.of(name("a"), name("s"))),
            "rename sequence s to s_old",
            "rename table a to s",
            "rename sequence s_old to a"),
        renamed(
            Schema.of(
                table("a", column("id", bigint()).notNull(), primaryKey("id")),
                table("b", column("a_id", bigint()), foreignKey("a_id").references("a", "id"))),
            Schema.of(
                table("z", column("id", bigint()).notNull(), primaryKey("id")),
                table("b", column("z_id", bigint()), foreignKey("z_id").references("z", "id"))),
            new Renames(
                Map.of(name("z"), name("a")), Map.of(name("b"), Map.of("z_id", "a_id")), Map.of()),
            new Renames(
                Map.of(name("z"), name("a")), Map.of(name("b"), Map.of("z_id", "a_id")), Map.of()),
            "rename table a to z",
            "alter table b: rename column a_id to z_id, rename constraint b_a_id_fkey to"
                + " b_z_id_fkey",
            "alter table z: rename constraint a_pkey to z_pkey"));
  }

  @ParameterizedTest
  @MethodSource("renames")
  void theseOperationsGiveTheNewNames(
      Schema from, Schema to, Renames renames, List<String> operations, Renames known) {
    List<Operation> found = Diff.between(from, to, renames);

    assertThat(found.stream().map(Operation::describe)).containsExactlyElementsOf(operations);
    assertThat(InOrder.of(Replay.of(from, found))).isEqualTo(InOrder.of(to));
    assertThat(InOrder.of(Replay.of(to, Reversal.of(found, from)))).isEqualTo(InOrder.of(from));
    assertThat(Renames.NONE.followedBy(found, to)).isEqualTo(known);
  }

  private static Arguments renamed(
      Schema from, Schema to, Renames renames, Renames known, String... operations) {
    return Arguments.of(from, to, renames, List.of(operations), known);
  }

  private static Renames tables(Map<String, String> past) {
    return new Renames(named(past), Map.of(), Map.of());
  }

  private static Renames sequences(Map<String, String> past) {
    return new Renames(Map.of(), Map.of(), named(past));
  }

  private static Renames columns(String table, Map<String, String> past) {
    return new Renames(Map.of(), Map.of(name(table), past), Map.of());
  }

  private static Map<QualifiedName, QualifiedName> named(Map<String, String> past) {
    Map<QualifiedName, QualifiedName> named = new TreeMap<>();
    past.forEach((present, before) -> named.put(name(present), name(before)));
    return named;
  }

  private static Table table(String name, TableElement... elements) {
    return Table.of(name(name), elements);
  }
}
