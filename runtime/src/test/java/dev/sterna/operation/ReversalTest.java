package dev.sterna.operation;

import static dev.sterna.data.Condition.where;
import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropNotNull.dropNotNull;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class ReversalTest {

  private static final Schema SCHEMA =
      Schema.of(Table.of(name("post"), column("a", integer()).notNull(), column("b", text())));

  @Test
  void markersStandInFrontOfWhatTheySpeakAbout() {
    List<Operation> upgrade =
        List.of(
            alter(dropColumn("a")),
            new Execute("update post set b = ''", List.of()),
            new DropTable(name("post")));

    assertThat(describe(upgrade))
        .containsExactly(
            "not restored: the rows of post",
            "create table post",
            "irreversible: Sterna does not read SQL, so it cannot undo \"execute update post set b"
                + " = ''\"; write what does, or remove this line if nothing has to",
            "not restored: the values of post.a (rows get 0)",
            "alter table post: add column a");
  }

  @Test
  void rightsOnTableThatGoesAreNotSpokenOf() {
    List<Operation> upgrade =
        List.of(
            new CreateTable(Table.of(name("tag"), column("a", integer()))),
            new CreateIndex(name("tag"), index("tag_a", "a"), Locking.BLOCKING),
            new Grant("app", Privileges.onSchema(Privilege.USAGE)),
            new Grant("app", Privileges.onTable("tag", Privilege.SELECT)),
            new Revoke("public", Privileges.onTable("tag", Privilege.SELECT)),
            new Grant("app", Privileges.onTable("post", Privilege.SELECT)));

    assertThat(describe(upgrade))
        .containsExactly(
            "not restored: what app had before of select on table post",
            "revoke select on table post from app",
            "not restored: what app had before of usage on schema",
            "revoke usage on schema from app",
            "drop table tag");
  }

  @Test
  void neighbouringChangesOfATableAreOne() {
    List<Operation> upgrade =
        List.of(alter(addColumn(column("c", text()))), alter(renameColumn("c", "d")));

    assertThat(describe(upgrade))
        .containsExactly("alter table post: rename column d to c, drop column c");
  }

  @Test
  void whatCommittedApartIsUndoneApart() {
    List<Operation> upgrade =
        List.of(
            alter(addColumn(column("c", text()))), new StepBreak(), alter(renameColumn("c", "d")));

    assertThat(describe(upgrade))
        .containsExactly(
            "alter table post: rename column d to c",
            "commit, then go on",
            "alter table post: drop column c");
  }

  @Test
  void aComputedColumnGetsNoFillOnItsWayBack() {
    Table table =
        Table.table("t", column("x", text()), column("y", text()).generatedAs("x").notNull());
    AlterTable accept = new AlterTable(name("t"), List.of(dropNotNull("y")));

    assertThat(Reversal.of(List.of(accept), Schema.of(table)))
        .contains(new AlterTable(name("t"), List.of(setNotNull("y"))));
  }

  @Test
  void whatGoesWithATableIsNotDroppedBefore() {
    List<Operation> upgrade =
        List.of(
            create("author"),
            create("book"),
            blocking("author", "author_a_idx"),
            blocking("book", "book_a_idx"),
            refer("book", "author"));

    assertThat(describe(upgrade)).containsExactly("drop table book", "drop table author");
  }

  static List<Arguments> covered() {
    Operation index = blocking("author", "i");
    Operation column = new AlterTable(name("post"), List.of(addColumn(column("c", text()))));
    Operation comment = new AlterTable(name("post"), List.of(CommentTable.commentTable("c")));
    return List.of(
        arguments(
            "an index of another table",
            List.of(create("author"), blocking("post", "j"), index),
            List.of("drop index j of post", "drop table author")),
        arguments(
            "an index of another table, built in the open",
            List.of(
                create("author"),
                new CreateIndex(name("post"), index("j", "a"), Locking.CONCURRENT),
                index),
            List.of("drop index i of author", "drop index j of post", "drop table author")),
        arguments(
            "an index of a table that stays",
            List.of(create("author"), blocking("post", "j")),
            List.of("drop index j of post", "drop table author")),
        arguments(
            "a column of another table",
            List.of(create("author"), column, index),
            List.of("alter table post: drop column c", "drop table author")),
        arguments(
            "rows that do not come back",
            List.of(create("author"), new DeleteRows(name("post"), where("a").equalTo(1)), index),
            List.of("not restored: the rows of post where a = 1", "drop table author")),
        arguments(
            "what could take its name",
            List.of(create("author"), comment, index),
            List.of(
                "drop index i of author",
                "alter table post: comment on table",
                "drop table author")),
        arguments(
            "a change of the table itself",
            List.of(
                create("author"),
                new AlterTable(name("author"), List.of(addColumn(column("c", text())))),
                index),
            List.of(
                "drop index i of author",
                "alter table author: drop column c",
                "drop table author")),
        arguments(
            "a foreign key, and a change of a table that another one refers to",
            List.of(
                create("author"),
                create("editor"),
                create("book"),
                refer("book", "editor"),
                new AlterTable(name("editor"), List.of(addColumn(column("c", text())))),
                new AlterTable(
                    name("book"),
                    List.of(addConstraint(foreignKey("b").references("author", "a").named("f"))))),
            List.of(
                "alter table editor: drop column c",
                "drop table book",
                "drop table editor",
                "drop table author")),
        arguments(
            "a foreign key, and a change of the table that it refers to",
            List.of(
                create("author"),
                create("book"),
                new AlterTable(name("author"), List.of(addColumn(column("c", text())))),
                refer("book", "author")),
            List.of(
                "alter table book: drop constraint book_b_fkey",
                "alter table author: drop column c",
                "drop table book",
                "drop table author")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("covered")
  void onlyWhatGoesWithItsTableIsLeftOut(
      String what, List<Operation> upgrade, List<String> downgrade) {
    assertThat(describe(upgrade)).isEqualTo(downgrade);
  }

  /** What the upgrade does after it has created tables author and book, in this order. */
  static List<Arguments> needed() {
    return List.of(
        arguments(
            "a foreign key to a table that goes before",
            List.of(refer("author", "book")),
            List.of("alter table author: drop constraint author_b_fkey")),
        arguments(
            "foreign keys in a circle",
            List.of(refer("author", "book"), refer("book", "author")),
            List.of(
                "alter table book: drop constraint book_b_fkey",
                "alter table author: drop constraint author_b_fkey")),
        arguments(
            "an index that was built in the open",
            List.of(
                new StepBreak(),
                new CreateIndex(name("book"), index("i", "a"), Locking.CONCURRENT)),
            List.of("drop index i of book", "commit, then go on")),
        arguments(
            "another step",
            List.of(new StepBreak(), blocking("book", "i")),
            List.of("drop index i of book", "commit, then go on")),
        arguments(
            "SQL in between",
            List.of(new Execute("select 1", List.of()), blocking("book", "i")),
            List.of(
                "drop index i of book",
                "irreversible: Sterna does not read SQL, so it cannot undo \"execute select 1\";"
                    + " write what does, or remove this line if nothing has to")),
        arguments(
            "an index whose name is wanted again",
            List.of(
                blocking("author", "i"),
                new DropIndex(name("author"), "i", Locking.BLOCKING),
                blocking("book", "i")),
            List.of("drop index i of book", "create index i on author")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("needed")
  void whatIsNeededInBetweenIsDropped(String what, List<Operation> more, List<String> needed) {
    List<Operation> upgrade = new ArrayList<>(List.of(create("author"), create("book")));
    upgrade.addAll(more);

    assertThat(describe(upgrade))
        .startsWith(needed.toArray(String[]::new))
        .hasSize(needed.size() + 2)
        .endsWith("drop table book", "drop table author");
  }

  private static Operation create(String table) {
    return new CreateTable(
        Table.of(name(table), column("a", integer()), column("b", integer()), primaryKey("a")));
  }

  private static Operation blocking(String table, String index) {
    return new CreateIndex(name(table), index(index, "a"), Locking.BLOCKING);
  }

  private static Operation refer(String from, String to) {
    return new AlterTable(name(from), List.of(addConstraint(foreignKey("b").references(to, "a"))));
  }

  private static List<String> describe(List<Operation> upgrade) {
    return Reversal.of(upgrade, SCHEMA).stream().map(Operation::describe).toList();
  }

  private static Operation alter(TableChange change) {
    return new AlterTable(name("post"), List.of(change));
  }
}
