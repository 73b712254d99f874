package dev.sterna.diff;

import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Column;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What leaves a type before it loses values, or a name before something else gets it. */
final class DeparturesTest {

  private static final Column ID = column("id", bigint()).notNull();

  private static final Column MOOD = column("m", type("mood"));

  private static final Column TEXT = column("m", text());

  static Stream<Arguments> types() {
    Column moods = column("n", type("mood").array());
    return Stream.of(
        found("nothing", before(t(ID, MOOD)), after(t(ID, MOOD)), "replace enum mood"),
        found(
            "a column that goes",
            before(t(ID, MOOD, moods)),
            after(t(ID, MOOD)),
            "alter table t: drop column n",
            "replace enum mood"),
        found(
            "a column that gets another type",
            before(t(ID, MOOD)),
            after(t(ID, TEXT)),
            "alter table t: change the type of m to text",
            "replace enum mood"),
        found(
            "a column that gets another type which loses values too",
            before(t(ID, moods)).withObject(enumType("mind", "clear", "sad")),
            after(t(ID, column("n", type("mind").array()))).withObject(enumType("mind", "sad")),
            "alter table t: change the type of n to text[]",
            "replace enum mind",
            "replace enum mood",
            "alter table t: change the type of n to mind[]"),
        found(
            "a column that gets the type",
            before(t(ID, TEXT, moods)),
            after(t(ID, MOOD, moods)),
            "replace enum mood",
            "alter table t: change the type of m to mood"),
        found(
            "another column that gets another type",
            before(t(ID, MOOD)),
            after(t(column("id", text()).notNull(), MOOD)),
            "replace enum mood",
            "alter table t: change the type of id to text"),
        found(
            "what else a table with the type loses",
            before(t(ID, MOOD)),
            after(t(column("id", bigint()), MOOD)),
            "alter table t: drop not null on id",
            "replace enum mood"),
        found(
            "what a table with the type gets",
            before(t(ID, MOOD)),
            after(t(ID, MOOD, column("x", text()))),
            "replace enum mood",
            "alter table t: add column x"),
        found(
            "what a table without the type loses",
            before(t(ID, MOOD), table("u", ID)),
            after(t(ID, MOOD), table("u", column("id", bigint()))),
            "replace enum mood",
            "alter table u: drop not null on id"),
        found(
            "a default that goes",
            before(t(MOOD.defaultValue("sad"))),
            after(t(MOOD)),
            "alter table t: drop the default of m",
            "replace enum mood"),
        found(
            "another default",
            before(t(MOOD.defaultValue("sad"))),
            after(t(MOOD.defaultValue("ok"))),
            "alter table t: drop the default of m",
            "replace enum mood",
            "alter table t: set the default of m"),
        found(
            "a default that stays",
            before(t(MOOD.defaultValue("ok"))),
            after(t(MOOD.defaultValue("ok"))),
            "replace enum mood"),
        found(
            "a value that is computed",
            before(t(ID, MOOD.generatedAs("'ok'"))),
            after(t(ID, MOOD.generatedAs("'ok'"))),
            "alter table t: drop column m",
            "replace enum mood",
            "alter table t: add column m"),
        found(
            "what is computed from it",
            before(t(ID, MOOD, column("x", text()).generatedAs("m::text"))),
            after(t(ID, MOOD, column("x", text()).generatedAs("m::text"))),
            "alter table t: drop column x",
            "replace enum mood",
            "alter table t: add column x"),
        found(
            "a table that goes",
            before(t(ID, MOOD), table("u", ID)),
            after(),
            "drop table t",
            "replace enum mood",
            "drop table u"));
  }

  static Stream<Arguments> names() {
    Table numbered = t(ID.asIdentity(), column("x", text()));
    Table plain = t(ID, column("x", text()));
    return Stream.of(
        found(
            "a column that has the name of the sequence no more",
            Schema.of(numbered),
            Schema.of(plain).withSequence(sequence("t_id_seq")),
            "alter table t: drop the identity of id",
            "create sequence t_id_seq"),
        found(
            "a column that goes with the name",
            Schema.of(numbered),
            Schema.of(t(column("x", text()))).withSequence(sequence("t_id_seq")),
            "alter table t: drop column id",
            "create sequence t_id_seq"),
        found(
            "a table that goes with the name",
            Schema.of(numbered),
            Schema.empty().withSequence(sequence("t_id_seq")),
            "drop table t",
            "create sequence t_id_seq"),
        found(
            "another name",
            Schema.of(numbered),
            Schema.of(plain).withSequence(sequence("t_x_seq")),
            "create sequence t_x_seq",
            "alter table t: drop the identity of id"),
        found(
            "a table that is new",
            Schema.empty(),
            Schema.of(plain).withSequence(sequence("t_id_seq")),
            "create sequence t_id_seq",
            "create table t"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"types", "names"})
  void whatOthersWaitForGoesFirst(String what, Schema from, Schema to, List<String> differences) {
    List<Operation> operations = Diff.between(from, to);

    assertThat(operations.stream().map(Operation::describe)).containsExactlyElementsOf(differences);
    assertThat(InOrder.of(Replay.of(from, operations))).isEqualTo(InOrder.of(to));
    assertThat(InOrder.of(Replay.of(to, Reversal.of(operations, from))))
        .isEqualTo(InOrder.of(from));
  }

  private static Arguments found(String what, Schema from, Schema to, String... differences) {
    return Arguments.of(what, from, to, List.of(differences));
  }

  private static Schema before(Table... tables) {
    return Schema.of(tables).withObject(enumType(name("mood"), "sad", "ok"));
  }

  private static Schema after(Table... tables) {
    return Schema.of(tables).withObject(enumType(name("mood"), "ok"));
  }

  private static Table t(Column... columns) {
    return table("t", columns);
  }
}
