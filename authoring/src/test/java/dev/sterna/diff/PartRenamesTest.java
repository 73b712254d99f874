package dev.sterna.diff;

import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Sequence;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Names of parts, of values and in other schemas, where something else has or gets them. */
final class PartRenamesTest {

  private static final Table X = table("a", column("x", bigint()));

  private static final Table Y = table("a", column("y", bigint()));

  private static final Renames X_TO_Y =
      new Renames(Map.of(), Map.of(name("a"), Map.of("y", "x")), Map.of());

  static Stream<Arguments> parts() {
    return Stream.of(
        renamed(
            "the names of two checks are swapped",
            Schema.of(X.withConstraints(List.of(check("c", "x > 0"), check("d", "x > 1")))),
            Schema.of(Y.withConstraints(List.of(check("d", "y > 0"), check("c", "y > 1")))),
            X_TO_Y,
            "alter table a: rename column x to y, rename constraint d to d_old, rename constraint"
                + " c to d, rename constraint d_old to c"),
        renamed(
            "a foreign key is called otherwise",
            Schema.of(
                table(
                    "a",
                    column("x", bigint()),
                    primaryKey("x"),
                    foreignKey("x").references("a", "x").named("f"))),
            Schema.of(
                table(
                    "a",
                    column("y", bigint()),
                    primaryKey("y"),
                    foreignKey("y").references("a", "y").named("g"))),
            X_TO_Y,
            "alter table a: rename column x to y, rename constraint f to g"),
        renamed(
            "another table's index has the name",
            Schema.of(
                X.withIndexes(List.of(index("i", "x"))),
                table("b", column("z", text())).withIndexes(List.of(index("j", "z")))),
            Schema.of(Y.withIndexes(List.of(index("j", "y"))), table("b", column("z", text()))),
            X_TO_Y,
            "alter table a: rename column x to y",
            "drop index i of a",
            "drop index j of b",
            "create index j on a"),
        renamed(
            "a sequence has the name",
            Schema.of(X.withIndexes(List.of(index("i", "x")))).withSequence(sequence("j")),
            Schema.of(Y.withIndexes(List.of(index("j", "y")))),
            X_TO_Y,
            "alter table a: rename column x to y",
            "drop index i of a",
            "drop sequence j",
            "create index j on a"),
        renamed(
            "an index has the name that a table gets",
            Schema.of(X.withIndexes(List.of(index("b", "x"))), table("c", column("z", text()))),
            Schema.of(X.withIndexes(List.of(index("k", "x"))), table("b", column("z", text()))),
            tables(name("b"), name("c")),
            "rename index b of a to b_old",
            "rename table c to b",
            "rename index b_old of a to k"),
        renamed(
            "the names of two indexes are swapped, and a sequence is in the way",
            Schema.of(X.withIndexes(List.of(index("i", "x"), index("j", "x").asUnique())))
                .withSequence(sequence("j_old")),
            Schema.of(Y.withIndexes(List.of(index("j", "y"), index("i", "y").asUnique())))
                .withSequence(sequence("j_old")),
            X_TO_Y,
            "alter table a: rename column x to y",
            "rename index j of a to j_old1",
            "rename index i of a to j",
            "rename index j_old1 of a to i"));
  }

  static Stream<Arguments> moves() {
    Renames move = tables(name("n", "b"), name("a"));
    Table moved = X.withName(name("n", "b"));
    return Stream.of(
        renamed(
            "into a schema that is there",
            of(X),
            of(moved),
            move,
            "rename table a to n.a",
            "rename table n.a to n.b"),
        renamed(
            "past one that has the old name there",
            of(X, sequence(name("n", "a"))),
            of(moved, sequence(name("n", "a"))),
            move,
            "rename table a to b",
            "rename table b to n.b"),
        renamed(
            "past two that have the old name there and the new one here",
            of(X, sequence(name("n", "a")), sequence("b")),
            of(moved, sequence(name("n", "a")), sequence("b")),
            move,
            "rename table a to a_old",
            "rename table a_old to n.a_old",
            "rename table n.a_old to n.b"),
        renamed(
            "past three",
            of(X, sequence(name("n", "a")), sequence("b"), sequence(name("n", "a_old"))),
            of(moved, sequence(name("n", "a")), sequence("b"), sequence(name("n", "a_old"))),
            move,
            "rename table a to a_old1",
            "rename table a_old1 to n.a_old1",
            "rename table n.a_old1 to n.b"),
        renamed(
            "with an index whose name is taken there",
            of(X.withIndexes(List.of(index("i", "x"))), sequence(name("n", "i"))),
            of(moved.withIndexes(List.of(index("k", "x"))), sequence(name("n", "i"))),
            move,
            "rename index i of a to i_old",
            "rename table a to n.a",
            "rename table n.a to n.b",
            "rename index i_old of n.b to k"),
        renamed(
            "with an index whose name is free there",
            of(X.withIndexes(List.of(index("i", "x"))), sequence(name("n", "j"))),
            of(moved.withIndexes(List.of(index("i", "x"))), sequence(name("n", "j"))),
            move,
            "rename table a to n.a",
            "rename table n.a to n.b"));
  }

  static Stream<Arguments> values() {
    return Stream.of(
        renamed(
            "a value",
            mood("sad", "ok"),
            mood("blue", "ok"),
            values(Map.of("blue", "sad")),
            "rename value sad of enum mood to blue"),
        renamed(
            "two values swap their names",
            mood("sad", "ok"),
            mood("ok", "sad"),
            values(Map.of("sad", "ok", "ok", "sad")),
            "rename value sad of enum mood to sad_old",
            "rename value ok of enum mood to sad",
            "rename value sad_old of enum mood to ok"),
        renamed(
            "a name aside is free in both",
            mood("sad", "ok"),
            mood("ok", "sad", "sad_old"),
            values(Map.of("sad", "ok", "ok", "sad")),
            "rename value sad of enum mood to sad_old1",
            "rename value ok of enum mood to sad",
            "rename value sad_old1 of enum mood to ok",
            "add value sad_old to enum mood"),
        renamed(
            "a value that was never there",
            mood("ok"),
            mood("blue", "ok"),
            values(Map.of("blue", "sad")),
            "add value blue to enum mood"),
        renamed(
            "a type that is new",
            Schema.empty(),
            mood("blue"),
            values(Map.of("blue", "sad")),
            "create enum mood"),
        renamed(
            "a type that goes",
            mood("sad"),
            Schema.empty(),
            values(Map.of("blue", "sad")),
            "drop enum mood"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"parts", "moves", "values"})
  void theseOperationsGiveTheNewNames(
      String what, Schema from, Schema to, Renames renames, List<String> operations) {
    List<Operation> found = Diff.between(from, to, renames);

    assertThat(found.stream().map(Operation::describe)).containsExactlyElementsOf(operations);
    assertThat(InOrder.of(Replay.of(from, found))).isEqualTo(InOrder.of(to));
    assertThat(InOrder.of(Replay.of(to, Reversal.of(found, from)))).isEqualTo(InOrder.of(from));
  }

  @Test
  void withoutPastNamesNothingIsRenamed() {
    Renaming renaming = Renaming.of(Schema.of(X), Schema.of(Y), Renames.NONE);

    assertThat(renaming.schema()).isEqualTo(Schema.of(X));
    assertThat(renaming.operations()).isEmpty();
  }

  @Test
  void aNameThatIsThePresentOneToo() {
    Renames same = tables(name("a"), name("a"));

    assertThat(Diff.between(Schema.of(X), Schema.of(X), same)).isEmpty();
    assertThat(Renaming.of(Schema.of(X), Schema.of(Y), same).operations()).isEmpty();
  }

  @Test
  void pastNamesAreFollowedThroughTheNextRenames() {
    Renames before = new Renames(Map.of(), Map.of(name("a"), Map.of("k", "l")), Map.of());
    List<Operation> operations =
        List.of(
            new AlterTable(name("a"), List.of(renameColumn("x", "y"))),
            new RenameTable(name("a"), name("b")),
            new AlterTable(name("b"), List.of(renameColumn("y", "z"))));
    Schema after = Schema.of(table("b", column("k", text()), column("z", text())));

    assertThat(before.followedBy(operations, after))
        .isEqualTo(
            new Renames(
                Map.of(name("b"), name("a")),
                Map.of(name("b"), Map.of("k", "l", "z", "x")),
                Map.of()));
    assertThat(before.followedBy(List.of(), Schema.of(X))).isEqualTo(Renames.NONE);
  }

  private static Arguments renamed(
      String what, Schema from, Schema to, Renames renames, String... operations) {
    return Arguments.of(what, from, to, renames, List.of(operations));
  }

  private static Renames tables(QualifiedName present, QualifiedName past) {
    return new Renames(Map.of(present, past), Map.of(), Map.of());
  }

  private static Renames values(Map<String, String> past) {
    return Renames.NONE.withValues(new TreeMap<>(Map.of(name("mood"), new TreeMap<>(past))));
  }

  private static Schema mood(String... values) {
    return Schema.empty().withObject(enumType("mood", values));
  }

  private static Schema of(Table table, Sequence... sequences) {
    return Schema.of(List.of("n"), List.of(table), List.of(sequences));
  }
}
