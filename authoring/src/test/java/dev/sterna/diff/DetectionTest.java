package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.Extension.extension;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Routine.routine;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.uuid;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What each comparer finds, whatever its order. */
final class DetectionTest {

  static Stream<Arguments> differences() {
    TableElement id = column("id", bigint()).notNull();
    return Stream.of(
        found(
            Schema.of(List.of("a", "b"), List.of(), List.of()),
            Schema.of(List.of("b", "c"), List.of(), List.of()),
            "create schema c",
            "drop schema a"),
        found(
            objects("a", "b", "c"),
            objects("b", "c", "d"),
            "drop enum a",
            "drop extension a",
            "drop routine a()",
            "drop view a",
            "create enum d",
            "create extension d",
            "create routine d()",
            "create view d"),
        found(
            objects("a").withObject(enumType("e", "x", "y")),
            Schema.empty()
                .withObject(enumType("a", "z"))
                .withObject(enumType("e", "x", "y", "z"))
                .withObject(extension("a").inSchema("n"))
                .withObject(routine("a").as("create function a() z"))
                .withObject(view("a", "select 'z'")),
            "replace enum a",
            "add value z to enum e",
            "replace extension a",
            "replace routine a()",
            "drop view a",
            "create view a"),
        found(
            Schema.of(List.of(), List.of(), List.of(sequence("a"), sequence("b"), sequence("d"))),
            Schema.of(
                List.of(),
                List.of(),
                List.of(sequence("b").cache(2), sequence("c"), sequence("d"))),
            "alter sequence b",
            "create sequence c",
            "drop sequence a"),
        found(
            Schema.of(Table.of(name("a"))),
            Schema.of(Table.of(name("b"))),
            "create table b",
            "drop table a"),
        found(
            table(id).withOptions(Optional.of("with (fillfactor = 70)")),
            table(id),
            "reset storage parameter fillfactor"),
        found(
            table(id).withOptions(Optional.of("with (fillfactor = 70)")),
            table(id).withOptions(Optional.of("WITH (fillfactor=70)"))),
        found(table(id), table(id).withComment(Optional.of("x")), "comment on table"),
        found(table(id), table(id, column("x", text())), "add column x"),
        found(table(id, column("x", text())), table(id), "drop column x"),
        found(
            table(column("x", integer())),
            table(column("x", bigint())),
            "change the type of x to bigint"),
        found(
            table(column("x", text())),
            table(column("x", text()).collate("C")),
            "change the type of x to text"),
        found(
            table(column("x", text()).collate("C"))
                .withIndexes(List.of(index("i", IndexPart.asc("x").collate("C")))),
            table(column("x", text()))
                .withIndexes(List.of(index("i", IndexPart.asc("x").collate("C")))),
            "change the type of x to text",
            "drop index i of t",
            "create index i on t"),
        found(
            table(column("x", text())), table(column("x", text()).notNull()), "set not null on x"),
        found(
            table(column("x", text()).notNull()), table(column("x", text())), "drop not null on x"),
        found(
            table(column("x", text())),
            table(column("x", text()).defaultValue("")),
            "set the default of x"),
        found(
            table(column("x", text()).defaultValue("")),
            table(column("x", text())),
            "drop the default of x"),
        found(
            table(column("x", text()).defaultValue("1")),
            table(column("x", integer()).defaultValue(1)),
            "change the type of x to integer",
            "drop the default of x",
            "set the default of x"),
        found(
            table(column("x", integer()).defaultValue(1)),
            table(column("x", bigint()).defaultValue(1)),
            "drop the default of x",
            "change the type of x to bigint",
            "set the default of x"),
        found(
            table(column("x", varchar(5)).defaultValue("")),
            table(column("x", varchar(9)).defaultValue("")),
            "change the type of x to varchar(9)"),
        found(
            table(column("x", varchar(5)), check("a", "x = '1'")),
            table(column("x", varchar(9)), check("a", "x = '1'")),
            "drop constraint a",
            "add constraint a",
            "change the type of x to varchar(9)"),
        found(table(id), table(column("id", bigint()).asIdentity()), "make id an identity column"),
        found(
            table(column("id", bigint()).asIdentity()),
            table(column("id", bigint()).asIdentity(Identity.generatedAlways())),
            "change the identity of id"),
        found(table(column("id", bigint()).asIdentity()), table(id), "drop the identity of id"),
        found(
            table(id, column("x", bigint()).generatedAs("id + 1")),
            table(id, column("x", bigint()).generatedAs("id + 2")),
            "drop column x",
            "add column x"),
        found(
            table(id, column("x", bigint()).generatedAs("id + 1")),
            table(id, column("x", bigint())),
            "drop the expression of x"),
        found(
            table(id, column("x", bigint()).generatedAs("id + 1"), unique("x"))
                .withIndexes(List.of(index("i", "x"))),
            table(id, column("x", text()), unique("x")).withIndexes(List.of(index("i", "x"))),
            "drop the expression of x",
            "change the type of x to text"),
        found(
            table(column("y", integer()), column("x", bigint()).generatedAs("y + 1")),
            table(column("x", bigint())),
            "drop column y",
            "drop the expression of x"),
        found(
            table(id, column("x", bigint())),
            table(id, column("x", bigint()).generatedAs("id + 1")),
            "drop column x",
            "add column x"),
        found(
            table(id, column("x", bigint()).generatedAs("id + 1")),
            table(id, column("x", integer()).generatedAs("id + 1")),
            "drop column x",
            "add column x"),
        found(
            table(column("y", integer()), column("x", bigint()).generatedAs("y + 1")),
            table(column("y", bigint()), column("x", bigint()).generatedAs("y + 1")),
            "drop column x",
            "add column x",
            "change the type of y to bigint"),
        found(
            table(id),
            table(column("id", bigint()).notNull().comment("x")),
            "comment on column id"),
        found(
            table(id, primaryKey("id")),
            table(id, primaryKey("id").named("pk")),
            "rename constraint t_pkey to pk"),
        found(
            table(id, column("x", text()), unique("x")),
            table(id, column("x", text()), unique("x").nullsNotDistinct()),
            "drop constraint t_x_key",
            "add constraint t_x_key"),
        found(
            table(id, check("a", "id > 0")),
            table(id, check("b", "id > 0")),
            "rename constraint a to b"),
        found(
            table(id, check("a", "id > 0")),
            table(id, check("b", "id > 1")),
            "drop constraint a",
            "add constraint b"),
        found(
            table(id, column("n", text())).withIndexes(List.of(index("a", "id"))),
            table(id, column("n", text())).withIndexes(List.of(index("b", "n"))),
            "drop index a of t",
            "create index b on t"),
        found(
            table(id, check("a", "id > 0").notValid()),
            table(id, check("a", "id > 0")),
            "validate constraint a"),
        found(
            table(id, check("a", "id > 0")),
            table(id, check("a", "id > 0").notValid()),
            "drop constraint a",
            "add constraint a"),
        found(
            table(id, column("x", text()), check("a", "x = '1'")),
            table(id, column("x", integer()), check("a", "x = '1'")),
            "drop constraint a",
            "add constraint a",
            "change the type of x to integer"),
        found(
            table(id, primaryKey("id"), foreignKey("id").references("t", "id")),
            table(id, primaryKey("id"), foreignKey("id").references("t", "id").named("fk")),
            "rename constraint t_id_fkey to fk"),
        found(
            table(column("id", bigint()), primaryKey("id"), foreignKey("id").references("t", "id")),
            table(column("id", uuid()), primaryKey("id"), foreignKey("id").references("t", "id")),
            "drop constraint t_id_fkey",
            "add constraint t_id_fkey",
            "change the type of id to uuid"),
        found(
            table(id, check("a", "id > 0"), check("b", "id > 1")),
            table(id, check("b", "id > 0"), check("a", "id > 1")),
            "drop constraint a",
            "drop constraint b",
            "add constraint a",
            "add constraint b"),
        found(
            Schema.of(table(id, column("x", text()), unique("x").named("k")), keyed("s")),
            Schema.of(table(id, column("x", text()), unique("x").named("s_pkey"))),
            "drop constraint k",
            "add constraint s_pkey",
            "drop table s"),
        found(
            Schema.of(
                keyed("k"), keyed("l"), table(id, references("a", "k"), references("b", "l"))),
            Schema.of(
                keyed("k"), keyed("l"), table(id, references("b", "k"), references("a", "l"))),
            "drop constraint a",
            "drop constraint b",
            "add constraint a",
            "add constraint b"),
        recast(type("integer[]"), true),
        recast(type("int4range"), true),
        recast(type("mood"), true),
        recast(text(), false),
        found(
            Schema.of(keyed("k"), table(id, references("f", "k"))),
            Schema.of(
                Table.of(name("k"), column("id", bigint()).notNull(), unique("id")),
                table(id, references("f", "k"))),
            "alter table k: drop constraint k_pkey",
            "alter table k: add constraint k_id_key",
            "drop constraint f",
            "add constraint f"),
        found(
            Schema.of(
                keyless().withIndexes(List.of(index("i", "id").asUnique())),
                table(id, references("f", "k"))),
            Schema.of(
                keyless().withIndexes(List.of(index("i", "id").asUnique().including("n"))),
                table(id, references("f", "k"))),
            "drop index i of k",
            "create index i on k",
            "drop constraint f",
            "add constraint f"),
        found(
            table(id).withIndexes(List.of(index("a", "id"))),
            table(id).withIndexes(List.of(index("b", "id"))),
            "rename index a of t to b"),
        found(
            table(id).withIndexes(List.of(index("a", "id"))),
            table(id).withIndexes(List.of(index("a", "id").asUnique())),
            "drop index a of t",
            "create index a on t"),
        found(
            swapped("a", "b"),
            swapped("b", "a"),
            "drop index a of t",
            "drop index b of t",
            "create index b on t",
            "create index a on t"));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void theseAreTheDifferences(Schema from, Schema to, List<String> differences) {
    List<Operation> found = Detection.of(new SchemaPair(from, to));

    assertThat(found.stream().map(o -> o.describe().replace("alter table t: ", "")))
        .containsExactlyInAnyOrderElementsOf(differences);
  }

  /** A key of two columns, one of which gets another type while the other is of this one. */
  private static Arguments recast(SqlType other, boolean disturbs) {
    List<String> changes =
        List.of(
            "change the type of id to bigint", "alter table k: change the type of id to bigint");
    List<String> all = new ArrayList<>(changes);
    if (disturbs) {
      all.addAll(List.of("drop constraint f", "add constraint f"));
    }
    return found(paired(integer(), other), paired(bigint(), other), all.toArray(String[]::new));
  }

  private static Schema paired(SqlType type, SqlType other) {
    return Schema.of(
            Table.of(name("k"), column("id", type), column("o", other), primaryKey("id", "o")),
            table(
                column("id", type),
                column("o", other),
                foreignKey("id", "o").references("k", "id", "o").named("f")))
        .withObject(enumType("mood", "sad"));
  }

  private static Schema objects(String... names) {
    Schema schema = Schema.empty();
    for (String name : names) {
      schema =
          schema
              .withObject(enumType(name, "x"))
              .withObject(extension(name))
              .withObject(routine(name).as("create function " + name + "() ..."))
              .withObject(view(name, "select 1"));
    }
    return schema;
  }

  private static TableElement references(String name, String table) {
    return foreignKey("id").references(table, "id").named(name);
  }

  private static Table keyed(String name) {
    return Table.of(name(name), column("id", bigint()), primaryKey("id"));
  }

  private static Table keyless() {
    return Table.of(name("k"), column("id", bigint()), column("n", text()));
  }

  private static Table swapped(String first, String second) {
    Index one = index(first, "x");
    Index two = index(second, "y");
    return table(column("x", text()), column("y", varchar())).withIndexes(List.of(one, two));
  }

  private static Arguments found(Table from, Table to, String... differences) {
    return found(Schema.of(from), Schema.of(to), differences);
  }

  private static Arguments found(Schema from, Schema to, String... differences) {
    return Arguments.of(from, to, List.of(differences));
  }

  private static Table table(TableElement... elements) {
    return Table.of(name("t"), elements);
  }
}
