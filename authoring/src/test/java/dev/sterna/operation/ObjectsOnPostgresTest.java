package dev.sterna.operation;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.DefaultSchema.begin;
import static dev.sterna.operation.DefaultSchema.execute;
import static dev.sterna.operation.DefaultSchema.only;
import static dev.sterna.operation.DefaultSchema.run;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.Exclude.exclude;
import static dev.sterna.schema.Extension.extension;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.ObjectName.materializedView;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.ReferentialAction.CASCADE;
import static dev.sterna.schema.Routine.routine;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.catalog.Catalog;
import dev.sterna.diff.InOrder;
import dev.sterna.migration.Operations;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every operation on extensions, enum types, routines and views, in a database that has each of
 * them: the catalog after it and after what undoes it, and what PostgreSQL and replay refuse alike.
 */
final class ObjectsOnPostgresTest {

  private static final String TWICE = "returns int language sql as 'select 2 * n'";

  private static final List<Operation> BEFORE =
      Operations.of(
          op -> {
            op.createSchema("audit");
            op.createEnum("mood", "sad", "ok", "happy");
            op.createEnum(enumType(name("audit", "Level"), "low", "high"));
            op.createExtension("citext");
            op.createTable(
                "person",
                column("id", integer()).notNull(),
                column("mood", type("mood")).notNull().defaultSql("'ok'"),
                column("moods", type("mood[]")).defaultSql("'{sad,ok}'::mood[]"),
                primaryKey("id"),
                check("calm", "mood in ('sad', 'ok')"),
                exclude("one_ok").with("id", "=").using("btree").where("mood = 'ok'"));
            op.createTable("remark", column("mood", type("mood")).notNull(), primaryKey("mood"));
            op.createTable(
                "remark_use",
                column("mood", type("mood")),
                foreignKey("mood").references("remark", "mood").onDelete(CASCADE));
            op.createIndex("person", index("sad", "id").where("mood = 'sad'"));
            op.createView("moods", "select mood, count(*) as n from person group by mood");
            op.createView(view("a_mood", "select mood from moods").materialized());
            op.createView("happy_person", "select id from person where id > 0");
            op.createView(view("counted", "select count(*) as n from person").materialized());
            op.createRoutine(
                routine("twice", integer()).as("create or replace function twice(n int) " + TWICE));
          });

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static Stream<Arguments> operations() {
    return Stream.of(
        of(op -> op.createEnum("b", "x", "it's"), enumType("b", "x", "it's")),
        of(op -> op.createEnum("order"), enumType("order")),
        of(op -> op.addEnumValue("mood", "glad"), enumType("mood", "sad", "ok", "happy", "glad")),
        of(
            op -> op.addEnumValueBefore(name("audit", "Level"), "high", "mid"),
            enumType(name("audit", "Level"), "low", "mid", "high")),
        of(
            op -> op.renameEnumValue("mood", "ok", "fine"),
            enumType("mood", "sad", "fine", "happy")),
        of(op -> op.alterEnum("mood", "ok", "sad"), enumType("mood", "ok", "sad")),
        of(op -> op.renameEnum("mood", "Mind"), enumType("Mind", "sad", "ok", "happy")),
        of(
            op -> op.renameEnum(name("mood"), name("audit", "mood")),
            enumType(name("audit", "mood"), "sad", "ok", "happy")),
        gone(
            op -> op.dropEnum(name("audit", "Level")), ObjectName.enumType(name("audit", "Level"))),
        of(
            op -> op.createExtension(extension("pgcrypto").inSchema("audit")),
            extension("pgcrypto").inSchema("audit")),
        of(
            op -> op.alterExtension(extension("citext").inSchema("audit")),
            extension("citext").inSchema("audit")),
        gone(op -> op.dropExtension("citext"), ObjectName.extension("citext")),
        of(
            op -> op.createView(view(name("audit", "V"), "select 1 as one")),
            view(name("audit", "V"), "SELECT 1 AS one")),
        of(
            op -> op.replaceView("happy_person", "select id, 2 as n from person where id > 0;"),
            "2 AS n"),
        of(
            op -> op.replaceView(view("counted", "select 1 as one").materialized()),
            view("counted", "SELECT 1 AS one").materialized()),
        gone(op -> op.renameView("happy_person", "glad"), ObjectName.view(name("happy_person"))),
        gone(
            op -> op.renameView(materializedView(name("counted")), name("audit", "counted")),
            materializedView(name("counted"))),
        gone(op -> op.dropView("happy_person"), ObjectName.view(name("happy_person"))),
        gone(op -> op.dropMaterializedView("counted"), materializedView(name("counted"))),
        of(
            op ->
                op.createRoutine(
                    routine("note", type("text"))
                        .as("create procedure note(t text) language sql as 'select 1'")),
            "note"),
        of(
            op ->
                op.replaceRoutine(
                    routine("twice", integer())
                        .as(
                            "create function twice(n int) returns int language sql as 'select n +"
                                + " n'")),
            "select n + n"),
        gone(
            op -> op.dropRoutine("twice", integer()),
            ObjectName.routine(name("twice"), List.of(integer()))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theCatalogFollowsAndComesBack(Operation operation, Object expected) throws SQLException {
    Schema replayed = Replay.of(Schema.empty(), BEFORE);
    List<Operation> back = Reversal.of(List.of(operation), replayed);

    Schema created = after(BEFORE);
    Schema changed = after(BEFORE, List.of(operation));

    assertThat(replayed.objects().keySet()).isEqualTo(created.objects().keySet());
    assertThat(operation.apply(replayed).objects().keySet()).isEqualTo(changed.objects().keySet());
    assertThat(changed).isNotEqualTo(created);
    if (expected instanceof DatabaseObject object) {
      assertThat(changed.object(object.id())).contains(object);
    } else if (expected instanceof ObjectName name) {
      assertThat(changed.object(name)).isEmpty();
    } else {
      assertThat(changed.objects().toString()).contains((String) expected);
    }
    assertThat(after(BEFORE, List.of(operation), back)).isEqualTo(created);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void rowsKeepTheirValues(Operation operation, Object expected) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      begin(connection);
      run(connection, BEFORE);
      execute(connection, "insert into person (id, mood) values (1, 'sad')");
      run(connection, List.of(operation));
      execute(connection, "insert into person (id) values (2)");

      assertThat(only(connection, "select string_agg(mood::text, ' ' order by id) from person"))
          .isEqualTo(operation instanceof RenameEnumValue ? "sad fine" : "sad ok");
      assertThat(only(connection, "select moods[1]::text from person where id = 2"))
          .isEqualTo("sad");
      connection.rollback();
    }
  }

  static Stream<Arguments> refusals() {
    return Stream.of(
        refused(op -> op.createEnum("mood", "x"), "there is already the enum mood"),
        refused(op -> op.addEnumValue("mood", "ok"), "the enum already has this value"),
        refused(
            op -> op.addEnumValueBefore("mood", "glum", "x"),
            "the enum has no value \"glum\", only [sad, ok, happy]"),
        refused(op -> op.addEnumValue("x", "y"), "there is no enum x"),
        refused(
            op -> op.renameEnumValue("mood", "glum", "x"),
            "the enum has no value \"glum\", only [sad, ok, happy]"),
        refused(
            op -> op.renameEnumValue("mood", "sad", "ok"), "the enum already has the value \"ok\""),
        refused(op -> op.alterEnum("x", "y"), "there is no enum x"),
        refused(op -> op.renameEnum("x", "y"), "there is no enum x"),
        refused(op -> op.dropEnum("mood"), "column person.mood has this type; change it first"),
        refused(op -> op.dropExtension("hstore"), "there is no extension hstore"),
        refused(op -> op.createView("person", "select 1"), "there is already a table person"),
        refused(
            op -> op.createTable("counted", column("a", integer())),
            "there is already the materialized view counted"),
        refused(op -> op.dropView("counted"), "there is no view counted"),
        refused(op -> op.renameView("happy_person", "person"), "there is already a table person"),
        refused(op -> op.dropRoutine("twice"), "there is no routine twice()"),
        refused(
            op -> op.createRoutine(routine("twice", integer()).as("create function twice(int) x")),
            "there is already the routine twice(integer)"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatReplayRefusesPostgresqlRefusesToo(Operation operation, String problem) {
    Schema replayed = Replay.of(Schema.empty(), BEFORE);

    assertThatThrownBy(() -> operation.apply(replayed))
        .isInstanceOf(ReplayException.class)
        .hasMessageEndingWith(": " + problem);
    assertThatThrownBy(() -> after(BEFORE, List.of(operation))).isInstanceOf(SQLException.class);
  }

  @ParameterizedTest
  @MethodSource("operations")
  void onlyAnEnumTakesAStepOfItsOwn(Operation operation, Object expected) {
    Operation other = new AlterTable(name("person"), List.of(addColumn(column("a", integer()))));
    boolean isEnum =
        operation instanceof AddEnumValue
            || operation instanceof ReplaceObject replace && replace.object() instanceof EnumType;

    assertThat(Steps.of(List.of(other, operation, other))).hasSize(isEnum ? 3 : 1);
  }

  private static Arguments of(Consumer<Operations> recording, Object expected) {
    return Arguments.of(Operations.of(recording).get(0), expected);
  }

  private static Arguments gone(Consumer<Operations> recording, ObjectName expected) {
    return of(recording, expected);
  }

  private static Arguments refused(Consumer<Operations> recording, String problem) {
    return of(recording, problem);
  }

  /** The catalog after these operations, which are then rolled back. */
  @SafeVarargs
  private static Schema after(List<Operation>... revisions) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      begin(connection);
      for (List<Operation> revision : revisions) {
        run(connection, revision);
      }
      Schema schema =
          Catalog.of(DefaultSchema.NAME).withNamespaces(List.of("audit")).read(connection);
      connection.rollback();
      return InOrder.of(schema);
    }
  }
}
