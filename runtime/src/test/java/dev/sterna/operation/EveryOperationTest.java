package dev.sterna.operation;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.everyRow;
import static dev.sterna.data.Condition.where;
import static dev.sterna.data.Replacement.replace;
import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.Privilege.SELECT;
import static dev.sterna.operation.Privilege.UPDATE;
import static dev.sterna.operation.Privileges.onTable;
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
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.data.Assignment;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Condition;
import dev.sterna.data.Selection;
import dev.sterna.schema.Column;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation that is not about a table: the schema after it, what undoes it, what it says of
 * itself, and what it refuses.
 */
final class EveryOperationTest {

  private static final QualifiedName POST = name("post");

  private static final View PLAIN = view("v", "select 1");

  private static final Schema SCHEMA =
      Schema.of(
              List.of("audit"),
              List.of(
                  Table.of(
                      POST,
                      column("id", bigint()).notNull(),
                      column("nr", integer()).notNull(),
                      column("title", text()),
                      column("mood", type("mood")),
                      column("moods", type("mood").array()),
                      primaryKey("id", "nr"))),
              List.of(sequence("s")))
          .withObject(enumType("mood", "sad", "ok"))
          .withObject(enumType(name("audit", "level"), "low"))
          .withObject(extension("citext"))
          .withObject(PLAIN)
          .withObject(view("m", "select 2").materialized())
          .withObject(routine("f", integer()).as("create function f(n int) ..."));

  private static final ObjectName MOOD = ObjectName.enumType(name("mood"));

  private static final List<Column> KEY = List.of(column("id", bigint()), column("nr", integer()));

  private static final List<Assignment> TITLED = List.of(set("title", "x"));

  private static final Condition FIRST = where("id").equalTo(1);

  private static final Selection TITLES =
      new Selection(POST, List.of(new ColumnHandle<>("title", String.class)), FIRST);

  private static final ChunkStep NOTHING = (connection, rows) -> {};

  private static final Operation COLUMN =
      new AlterTable(POST, List.of(addColumn(column("x", text()))));

  private static final Operation CONCURRENT =
      new CreateIndex(POST, index("i", "nr"), Locking.CONCURRENT);

  /** What an operation says of itself. */
  private enum Trait {
    DESTRUCTIVE,
    NOT_TRANSACTIONAL,
    ALONE,
    NEEDS_CODE
  }

  static Stream<Arguments> operations() {
    return Stream.of(
        changing(
            new CreateObject(enumType("e", "a")),
            "create enum e",
            schema -> schema.withObject(enumType("e", "a")),
            new DropObject(ObjectName.enumType(name("e")))),
        changing(
            new ReplaceObject(view("v", "select 3")),
            "replace view v",
            schema -> schema.withObject(view("v", "select 3")),
            new ReplaceObject(PLAIN)),
        changing(
            new ReplaceObject(enumType("mood", "ok")),
            "replace enum mood",
            schema -> schema.withObject(enumType("mood", "ok")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new RenameObject(ObjectName.view(name("v")), name("audit", "w")),
            "rename view v to audit.w",
            schema ->
                schema
                    .withoutObject(ObjectName.view(name("v")))
                    .withObject(PLAIN.withName(name("audit", "w"))),
            new RenameObject(ObjectName.view(name("audit", "w")), name("v"))),
        changing(
            new RenameObject(MOOD, name("audit", "Mind")),
            "rename enum mood to audit.Mind",
            schema ->
                schema
                    .withoutObject(MOOD)
                    .withObject(enumType(name("audit", "Mind"), "sad", "ok"))
                    .mappingTables(
                        table ->
                            table
                                .mappingColumn("mood", c -> c.withType(type("audit.\"Mind\"")))
                                .mappingColumn(
                                    "moods", c -> c.withType(type("audit.\"Mind\"").array()))),
            new RenameObject(ObjectName.enumType(name("audit", "Mind")), name("mood"))),
        changing(
            new DropObject(ObjectName.view(name("v"))),
            "drop view v",
            schema -> schema.withoutObject(ObjectName.view(name("v"))),
            new CreateObject(PLAIN)),
        changing(
            new AddEnumValue(name("mood"), "glad", Optional.empty()),
            "add value glad to enum mood",
            schema -> schema.withObject(enumType("mood", "sad", "ok", "glad")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new AddEnumValue(name("mood"), "fine", Optional.of("ok")),
            "add value fine to enum mood",
            schema -> schema.withObject(enumType("mood", "sad", "fine", "ok")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new AddEnumValue(name("mood"), "fine", Optional.empty(), Optional.of("sad")),
            "add value fine to enum mood",
            schema -> schema.withObject(enumType("mood", "sad", "fine", "ok")),
            new ReplaceObject(enumType("mood", "sad", "ok")),
            Trait.ALONE),
        changing(
            new RenameEnumValue(name("mood"), "sad", "blue"),
            "rename value sad of enum mood to blue",
            schema -> schema.withObject(enumType("mood", "blue", "ok")),
            new RenameEnumValue(name("mood"), "blue", "sad")),
        Arguments.of(
            new Grant("app", onTable("v", SELECT, UPDATE)),
            "grant select, update on table v to app",
            SCHEMA,
            new Inverse.Structural<Operation>(
                List.of(new Revoke("app", onTable("v", SELECT, UPDATE))),
                List.of("what app had before of select, update on table v")),
            List.of()),
        impossible(
            new Revoke("public", onTable("m", SELECT)),
            "revoke select on table m from public",
            "what public had before of select on table m is not known; write what grants it again,"
                + " or remove this line if nothing has to"),
        changing(
            CONCURRENT,
            "create index i on post",
            schema -> schema.mappingTables(table -> table.withIndexes(List.of(index("i", "nr")))),
            new DropIndex(POST, "i", Locking.CONCURRENT),
            Trait.NOT_TRANSACTIONAL,
            Trait.ALONE),
        impossible(
            new Execute(" update post\nset title = 'x'", List.of()),
            "execute update post",
            "Sterna does not read SQL, so it cannot undo \"execute update post\"; write what does,"
                + " or remove this line if nothing has to"),
        impossible(
            new RunJava("fill", connection -> {}),
            "run \"fill\"",
            "only its author can undo \"fill\"; write what does, or remove this line if nothing"
                + " has to",
            Trait.NEEDS_CODE),
        keeping(
            insert(List.of("nr", "id"), List.of(1, 2)),
            "insert a row into post",
            new DeleteRows(POST, Condition.all(where("id").equalTo(2), where("nr").equalTo(1)))),
        keeping(
            insert(List.of("id", "nr"), List.of(1, 2), List.of(3, 4)),
            "insert 2 rows into post",
            new DeleteRows(
                POST,
                Condition.any(
                    Condition.all(where("id").equalTo(1), where("nr").equalTo(2)),
                    Condition.all(where("id").equalTo(3), where("nr").equalTo(4))))),
        impossible(insert(List.of("id"), List.of(1)), "insert a row into post", UNKNOWN),
        impossible(
            InsertRows.ofAll(POST, List.of(TITLED, TITLED)), "insert 2 rows into post", UNKNOWN),
        impossible(
            insert(List.of("id", "nr"), List.of(1, Value.sql("nextval('s')"))),
            "insert a row into post",
            UNKNOWN),
        impossible(
            insert(List.of("id", "nr"), List.of(1, Value.nothing())),
            "insert a row into post",
            UNKNOWN),
        impossible(
            new UpdateRows(POST, TITLED, FIRST),
            "update post, title = 'x' where id = 1",
            "the values from before the update of post are not known; write what brings them back,"
                + " or remove this line if nothing has to"),
        impossible(
            new UpdateInChunks(POST, KEY, 5, TITLED, FIRST),
            "update post in chunks of 5, title = 'x' where id = 1",
            "the values from before the update of post are not known; write what brings them back,"
                + " or remove this line if nothing has to",
            Trait.NOT_TRANSACTIONAL,
            Trait.ALONE),
        impossible(
            new RunInChunks("fill", TITLES, KEY, 5, NOTHING),
            "run \"fill\" on post in chunks of 5",
            "only its author can undo \"fill\"; write what does, or remove this line if nothing"
                + " has to",
            Trait.NOT_TRANSACTIONAL,
            Trait.ALONE,
            Trait.NEEDS_CODE),
        impossible(
            new LoadRows(POST, KEY, "posts.csv", resource -> null),
            "insert the rows of posts.csv into post",
            "which rows of post came from posts.csv is not known; write what deletes them, or"
                + " remove this line if nothing has to",
            Trait.NEEDS_CODE),
        Arguments.of(
            new DeleteRows(POST, FIRST),
            "delete from post where id = 1",
            SCHEMA,
            new Inverse.Structural<Operation>(List.of(), List.of("the rows of post where id = 1")),
            List.of(Trait.DESTRUCTIVE)),
        keeping(
            new ReplaceValues(POST, "title", List.of(replace("a", "b"), replace("b", "c"))),
            "replace values of post.title: 'a' by 'b', 'b' by 'c'",
            new ReplaceValues(POST, "title", List.of(replace("b", "a"), replace("c", "b")))),
        keeping(new Require("no twins", "select 1"), "require no twins"),
        keeping(new StepBreak(), "commit, then go on", new StepBreak()),
        keeping(new NotRestored("it"), "not restored: it"),
        keeping(new Irreversible("it"), "irreversible: it"),
        keeping(
            new Ownership(SchemaPart.table("post"), Ownership.Owner.ENTITY),
            "leave table post to an entity again"),
        keeping(
            new Ownership(SchemaPart.table("post"), Ownership.Owner.FORMER_ENTITY),
            "keep table post, which no entity has any more, until the next release"),
        keeping(
            new Ownership(SchemaPart.table("post"), Ownership.Owner.PERSON),
            "keep table post, which is made by hand"),
        changing(
            new StateOnly(List.of(COLUMN, new DropSequence(name("s")))),
            "take as done: alter table post: add column x; drop sequence s",
            schema -> Replay.of(schema, List.of(COLUMN, new DropSequence(name("s")))),
            new StateOnly(
                List.of(
                    new CreateSequence(sequence("s")),
                    new AlterTable(POST, List.of(new DropColumn("x")))))),
        keeping(new StateOnly(List.of(new NotRestored("it"))), "take as done: not restored: it"),
        impossible(
            new StateOnly(List.of(new RunJava("fill", connection -> {}))),
            "take as done: run \"fill\"",
            "only its author can undo \"fill\"; write what does, or remove this line if nothing"
                + " has to"),
        impossible(
            new DatabaseOnly(List.of(COLUMN, new DropTable(POST))),
            "in the database only: alter table post: add column x; drop table post",
            "what was done to the database alone (alter table post: add column x; drop table post)"
                + " is in no schema that tells the way back; write what undoes it, or remove this"
                + " line if nothing has to",
            Trait.DESTRUCTIVE),
        impossible(
            new DatabaseOnly(List.of(CONCURRENT)),
            "in the database only: create index i on post",
            "what was done to the database alone (create index i on post) is in no schema that"
                + " tells the way back; write what undoes it, or remove this line if nothing has"
                + " to",
            Trait.NOT_TRANSACTIONAL,
            Trait.ALONE));
  }

  private static final String UNKNOWN =
      "the primary key of the rows inserted into post is not written here, so they cannot be found"
          + " again; write what deletes them, or remove this line if nothing has to";

  @ParameterizedTest
  @MethodSource("operations")
  void theOperationIsThis(
      Operation operation,
      String description,
      Schema after,
      Inverse<Operation> inverse,
      List<Trait> traits) {
    assertThat(operation.describe()).isEqualTo(description);
    assertThat(operation.apply(SCHEMA)).isEqualTo(after);
    assertThat(operation.inverse(SCHEMA)).isEqualTo(inverse);
    assertThat(traits(operation)).isEqualTo(traits);
  }

  private static List<Trait> traits(Operation operation) {
    List<Trait> traits = new ArrayList<>();
    if (operation.isDestructive()) {
      traits.add(Trait.DESTRUCTIVE);
    }
    if (!operation.isTransactional()) {
      traits.add(Trait.NOT_TRANSACTIONAL);
    }
    if (operation.isStepOfItsOwn()) {
      traits.add(Trait.ALONE);
    }
    if (operation.needsCode()) {
      traits.add(Trait.NEEDS_CODE);
    }
    return traits;
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refused(
            new CreateObject(enumType("mood")),
            "cannot create enum mood: there is already the enum mood"),
        refused(
            new CreateObject(view("post", "select 1")),
            "cannot create view post: there is already a table post"),
        refused(
            new CreateObject(view("s", "select 1")),
            "cannot create view s: there is already a sequence s"),
        refused(
            new CreateObject(view("post_pkey", "select 1")),
            "cannot create view post_pkey: table post already has an index or key post_pkey"),
        refused(
            new CreateObject(view("m", "select 1")),
            "cannot create view m: there is already the materialized view m"),
        refused(
            new CreateSequence(sequence("v")),
            "cannot create sequence v: there is already the view v"),
        refused(new ReplaceObject(enumType("x")), "cannot replace enum x: there is no enum x"),
        refused(
            new RenameObject(MOOD, name("audit", "level")),
            "cannot rename enum mood to audit.level: there is already the enum audit.level"),
        refused(
            new DropObject(MOOD),
            "cannot drop enum mood: column post.mood has this type; change it first"),
        refused(
            new DropObject(ObjectName.routine(name("f"), List.of())),
            "cannot drop routine f(): there is no routine f()"),
        refused(
            new Grant("app", onTable("mood", SELECT)),
            "cannot grant select on table mood to app: there is no table mood"),
        refused(
            new Revoke("app", onTable("post", SELECT).in("audit")),
            "cannot revoke select on table audit.post from app: there is no table audit.post"),
        refused(
            new AddEnumValue(name("mood"), "ok", Optional.empty()),
            "cannot add value ok to enum mood: the enum already has this value"),
        refused(
            new AddEnumValue(name("mood"), "x", Optional.of("y")),
            "cannot add value x to enum mood: the enum has no value \"y\", only [sad, ok]"),
        refused(
            new RenameEnumValue(name("mood"), "x", "y"),
            "cannot rename value x of enum mood to y: the enum has no value \"x\", only [sad,"
                + " ok]"),
        refused(
            new RenameEnumValue(name("mood"), "sad", "ok"),
            "cannot rename value sad of enum mood to ok: the enum already has the value \"ok\""),
        refused(
            new ReplaceValues(POST, "x", List.of(replace("a", "b"))),
            "cannot replace values of table post: the table has no column \"x\", only [id, nr,"
                + " title, mood, moods]"),
        refused(
            new AlterTable(
                POST, List.of(addConstraint(foreignKey("nr").references("nobody", "id")))),
            "cannot add constraint post_nr_fkey of table post: there is no table nobody"),
        refused(
            new AlterTable(POST, List.of(addConstraint(foreignKey("nr").references("post", "nr")))),
            "cannot add constraint post_nr_fkey of table post: foreign key \"post_nr_fkey\""
                + " references [nr] of table post, which has no primary key or unique constraint"
                + " over them"),
        refused(
            new DropSchema("audit"),
            "cannot drop schema audit: these are left in it: [audit.level]"),
        refused(
            new RenameSequence(name("s"), name("post")),
            "cannot rename sequence s to post: there is already a table post"),
        refused(
            insert(List.of("x"), List.of(1)),
            "cannot insert rows of table post: the table has no column \"x\", only [id, nr, title,"
                + " mood, moods]"),
        refused(
            new DeleteRows(name("x"), FIRST), "cannot delete rows of table x: there is no table x"),
        refused(
            new UpdateRows(POST, TITLED, where("x").isNull()),
            "cannot update rows of table post: the table has no column \"x\", only [id, nr, title,"
                + " mood, moods]"),
        refused(
            new LoadRows(POST, List.of(column("x", text())), "x.jsonl", resource -> null),
            "cannot insert rows of table post: the table has no column \"x\", only [id, nr, title,"
                + " mood, moods]"),
        refused(
            new UpdateInChunks(POST, KEY.subList(0, 1), 5, TITLED, everyRow()),
            "cannot go in chunks through the rows of table post: its rows have no key over [id]"
                + " that is never null"),
        refused(
            new RunInChunks("x", TITLES, List.of(column("title", text())), 5, NOTHING),
            "cannot go in chunks through the rows of table post: its rows have no key over [title]"
                + " that is never null"),
        refused(
            new RunInChunks(
                "x",
                new Selection(POST, List.of(new ColumnHandle<>("x", String.class)), FIRST),
                KEY,
                5,
                NOTHING),
            "cannot go in chunks through the rows of table post: the table has no column \"x\","
                + " only [id, nr, title, mood, moods]"),
        refused(
            new Ownership(SchemaPart.column("post", "x"), Ownership.Owner.PERSON),
            "cannot keep column post.x, which is made by hand: there is no column post.x"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatDoesNotFitIsRefused(Operation operation, String message) {
    assertThatThrownBy(() -> operation.apply(SCHEMA))
        .isInstanceOf(ReplayException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> Reversal.of(List.of(operation), SCHEMA))
        .isInstanceOf(ReplayException.class);
  }

  @Test
  void rowsThatSetTheSameAreOneInsert() {
    assertThat(InsertRows.ofAll(POST, List.of(List.of(set("id", 1)), List.of(set("id", 2)))))
        .isEqualTo(insert(List.of("id"), List.of(1), List.of(2)));
  }

  @ParameterizedTest
  @MethodSource("loads")
  void aResourceIsReadAsItsNameSays(String resource, LoadRows.Format format) {
    assertThat(new LoadRows(POST, KEY, resource, asked -> null).format()).isEqualTo(format);
  }

  static Stream<Arguments> loads() {
    return Stream.of(
        Arguments.of("a.csv", LoadRows.Format.CSV),
        Arguments.of("b.jsonl", LoadRows.Format.JSON_LINES));
  }

  static Stream<Arguments> singleKeys() {
    QualifiedName tag = name("tag");
    return Stream.of(
        Arguments.of(List.of(List.of(Value.of("x"))), new DeleteRows(tag, where("a").equalTo("x"))),
        Arguments.of(
            List.of(List.of(Value.of("x")), List.of(Value.of("y"))),
            new DeleteRows(tag, where("a").in("x", "y"))));
  }

  @ParameterizedTest
  @MethodSource("singleKeys")
  void rowsAreDeletedByTheirKey(List<List<Value>> rows, Operation delete) {
    Schema schema =
        Schema.of(Table.of(name("tag"), column("a", text()), check("c", "true"), primaryKey("a")));

    assertThat(new InsertRows(name("tag"), List.of("a"), rows).inverse(schema))
        .isEqualTo(Inverse.exact(delete));
  }

  private static Operation insert(List<String> columns, List<?>... rows) {
    return new InsertRows(
        POST, columns, Stream.of(rows).map(row -> row.stream().map(Value::of).toList()).toList());
  }

  private static Arguments changing(
      Operation operation,
      String description,
      UnaryOperator<Schema> change,
      Operation undo,
      Trait... traits) {
    return Arguments.of(
        operation, description, change.apply(SCHEMA), Inverse.exact(undo), List.of(traits));
  }

  private static Arguments keeping(Operation operation, String description, Operation... undo) {
    return Arguments.of(
        operation, description, SCHEMA, new Inverse.Exact<>(List.of(undo)), List.of());
  }

  private static Arguments impossible(
      Operation operation, String description, String reason, Trait... traits) {
    return Arguments.of(
        operation, description, SCHEMA, new Inverse.Impossible<>(reason), List.of(traits));
  }

  private static Arguments refused(Operation operation, String message) {
    return Arguments.of(operation, message);
  }
}
