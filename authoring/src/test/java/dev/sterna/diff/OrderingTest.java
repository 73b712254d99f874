package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.uuid;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Column;
import dev.sterna.schema.Extension;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where each difference finds its place. */
final class OrderingTest {

  @Test
  void aNewTableComesBeforeWhatReferencesIt() {
    Schema from = Schema.of(table("category"));
    Schema to =
        Schema.of(
            table("category", column("z_id", bigint()), to("z_id", "z")),
            table("a", column("z_id", bigint()), to("z_id", "z")),
            table("z").withIndexes(List.of(index("z_idx", "id"))));

    assertThat(described(from, to))
        .containsExactly(
            "create table z",
            "create index z_idx on z",
            "create table a",
            "alter table category: add column z_id, add constraint category_z_id_fkey");
    assertThat(Diff.between(from, to).get(2))
        .isEqualTo(new CreateTable(to.tables().get(name("a"))));
  }

  /** PostgreSQL may have chosen the key that goes, though another one stays. */
  @Test
  void aForeignKeyOfATableThatGoesMakesWayForAKeyOfTwo() {
    Table two = table("a").withIndexes(List.of(index("i", "id").asUnique()));
    Schema from = Schema.of(two, table("b", column("a_id", bigint()), to("a_id", "a")));
    Schema to = Schema.of(two.withConstraints(List.of()));

    assertThat(described(from, to))
        .containsExactly(
            "alter table b: drop constraint b_a_id_fkey",
            "alter table a: drop constraint a_pkey",
            "drop table b");
  }

  @Test
  void anExtensionMovesIntoASchemaThatIsThereByThen() {
    Extension extension = Extension.extension("citext");

    assertThat(
            described(
                Schema.empty().withObject(extension),
                Schema.empty().withNamespace("x").withObject(extension.inSchema("x"))))
        .first()
        .isEqualTo("create schema x");
  }

  @Test
  void aCycleIsClosedWhenAllItsTablesExistAndOpenedBeforeOneGoes() {
    Schema cycle =
        Schema.of(
            table("a", column("b_id", bigint()), to("b_id", "b")),
            table("b", column("a_id", bigint()), to("a_id", "a")),
            table("c", column("c_id", bigint()), to("c_id", "c")));

    assertThat(described(Schema.empty(), cycle))
        .containsExactly(
            "create table b",
            "create table a",
            "create table c",
            "alter table b: add constraint b_a_id_fkey");
    assertThat(described(cycle, Schema.empty()))
        .containsExactly(
            "alter table b: drop constraint b_a_id_fkey",
            "drop table c",
            "drop table a",
            "drop table b");
  }

  @Test
  void aForeignKeyMakesWayForTheTypesOnBothSides() {
    assertThat(described(linked(bigint()), linked(uuid())))
        .containsExactly(
            "alter table b: drop constraint b_a_id_fkey",
            "alter table a: change the type of id to uuid",
            "alter table b: change the type of a_id to uuid, add constraint b_a_id_fkey");
  }

  @Test
  void aForeignKeyMakesWayForAUniqueIndexThatIsBuiltAnew() {
    assertThat(described(indexed(integer()), indexed(bigint())))
        .containsExactly(
            "alter table b: drop constraint b_a_id_fkey",
            "alter table a: change the type of id to bigint",
            "alter table b: change the type of a_id to bigint, add constraint b_a_id_fkey");
  }

  @Test
  void aTableWhoseNamesAreNeededGoesFirstWithWhatReferencesIt() {
    Schema from =
        Schema.of(
            Table.of(name("old"), column("id", bigint()), primaryKey("id").named("key")),
            table("other", column("old_id", bigint()), to("old_id", "old")),
            table("spare"),
            table("sparer", column("spare_id", bigint()), to("spare_id", "spare")));
    Schema to =
        Schema.of(Table.of(name("new"), column("id", bigint()), primaryKey("id").named("key")));

    assertThat(described(from, to))
        .containsExactly(
            "drop table other",
            "drop table old",
            "create table new",
            "drop table sparer",
            "drop table spare");
  }

  @Test
  void aForeignKeyOfATableThatGoesMakesWayForWhatChanges() {
    assertThat(
            described(
                linked(bigint()),
                Schema.of(Table.of(name("a"), column("id", uuid()), primaryKey("id")))))
        .containsExactly(
            "alter table b: drop constraint b_a_id_fkey",
            "alter table a: change the type of id to uuid",
            "drop table b");
  }

  @Test
  void aTableThatGoesTakesAForeignKeyAlongThatNobodyMinds() {
    assertThat(described(linked(bigint()), Schema.of(table("a")))).containsExactly("drop table b");
  }

  @Test
  void valuesOfAnEnumComeFromTheLastToTheFirst() {
    Operation ok = new AddEnumValue(name("mood"), "ok", Optional.empty());
    Operation sad = new AddEnumValue(name("mood"), "sad", Optional.of("ok"));
    Schema to = Schema.empty().withObject(enumType("mood", "sad", "ok"));

    assertThat(Ordering.of(Schema.empty(), to, List.of(sad, ok))).containsExactly(ok, sad);
  }

  @Test
  void changesOfATableAreOneInTheOrderThatTheyNeed() {
    Table from =
        Table.of(
            name("t"),
            column("a", integer()).asIdentity(),
            column("b", text()).defaultValue("1"),
            column("c", text()),
            column("d", integer()).generatedAs("a + 1"),
            check("long", "length(b) > 1"));
    Table to =
        Table.of(
            name("t"),
            column("a", bigint()),
            column("b", integer()).notNull().defaultValue(1),
            column("d", integer()).generatedAs("a + 1"),
            column("e", bigint()).asIdentity(),
            unique("b"));

    assertThat(described(Schema.of(from), Schema.of(to)))
        .containsExactly(
            "alter table t: drop constraint long, drop the identity of a, drop the default of b,"
                + " drop not null on a, drop column d, drop column c, change the type of a to"
                + " bigint, change the type of b to integer, add column e, add column d, set the"
                + " default of b, set not null on b, add constraint t_b_key");
  }

  private static Schema indexed(SqlType type) {
    return Schema.of(
        Table.of(name("a"), column("id", type))
            .withIndexes(List.of(index("a_idx", "id").asUnique())),
        Table.of(name("b"), column("a_id", type), to("a_id", "a")));
  }

  private static Schema linked(SqlType type) {
    return Schema.of(
        Table.of(name("a"), column("id", type), primaryKey("id")),
        Table.of(name("b"), column("a_id", type), to("a_id", "a")));
  }

  private static Table table(String name, TableElement... more) {
    Column id = column("id", bigint()).notNull();
    List<TableElement> elements = new ArrayList<>(List.of(id, primaryKey("id")));
    elements.addAll(List.of(more));
    return Table.of(name(name), elements.toArray(TableElement[]::new));
  }

  private static ForeignKey to(String column, String table) {
    return foreignKey(column).references(table, "id");
  }

  private static Stream<String> described(Schema from, Schema to) {
    return Diff.between(from, to).stream().map(Operation::describe);
  }
}
