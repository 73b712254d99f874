package dev.sterna.execute;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.everyRow;
import static dev.sterna.data.Condition.where;
import static dev.sterna.data.Replacement.replace;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Condition;
import dev.sterna.data.RowSource;
import dev.sterna.migration.Operations;
import dev.sterna.migration.TableHandle;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.operation.Reversal;
import dev.sterna.report.MigrationException;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Value;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Rows in revisions: each case is run, and printed as a script that is run, and does the same. */
final class RowsTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  /** A table as a revision knows it. */
  private static final class Post {

    private final TableHandle table;
    private final ColumnHandle<Long> id;
    private final ColumnHandle<String> title;
    private final ColumnHandle<Integer> likes;

    private Post(Operations op) {
      table =
          op.table(
              "post",
              column("_id", bigint()),
              column("title", varchar(50)),
              column("likes", integer()),
              primaryKey("_id"));
      id = table.column("_id", Long.class);
      title = table.column("title", String.class);
      likes = table.column("likes", Integer.class);
    }
  }

  private static void createPost(Operations op) {
    op.createTable(
        "post",
        column("_id", bigint()).notNull(),
        column("title", varchar(50)),
        column("likes", integer()),
        primaryKey("_id"));
  }

  private static TestRevisions revisions(Consumer<Operations> upgrade) {
    return TestRevisions.none()
        .with("a", migration(RowsTest::createPost, op -> op.dropTable("post")))
        .with("b", migration(upgrade, op -> op.delete("post", everyRow())));
  }

  private List<String> posts() {
    return database.query("select format('%s %L %s', _id, title, likes) from post order by _id");
  }

  private void upgrade(TestRevisions revisions) {
    Migrator.of(revisions, database.dataSource()).upgrade();
  }

  @Test
  void aValueIsNotReplacedByOneThatRowsHave() {
    TestRevisions revisions =
        revisions(
            op -> {
              op.insert("post", set("_id", 1), set("title", "a"));
              op.insert("post", set("_id", 2), set("title", "b"));
              op.replaceValues("post", "title", replace("a", "b"));
            });

    assertThatThrownBy(() -> upgrade(revisions))
        .hasMessageContaining("required: no row of post has a new value of title; found (b)");
  }

  private record Case(String name, Consumer<Operations> upgrade, List<String> posts) {

    Case(String name, Consumer<Operations> upgrade, String... posts) {
      this(name, upgrade, List.of(posts));
    }
  }

  private static final List<Case> CASES =
      List.of(
          new Case(
              "parameters are values, whatever is in them",
              op -> {
                op.execute("insert into post values (?, ?, ?)", 1, "it's ? \\ ok", -5);
                op.execute("insert into post select ?, ? || '?', 1 -?", 2L, "b", -1);
                op.execute("select ? from post", LocalDate.of(2020, 1, 1));
              },
              "1 E'it''s ? \\\\ ok' -5",
              "2 'b?' 2"),
          new Case(
              "a handle inserts, updates and deletes",
              op -> {
                Post post = new Post(op);
                post.table.insert(post.id.to(1L), post.title.to("one"), post.likes.to(1));
                post.table.insert(post.id.to(2L), post.title.toNull(), post.likes.toSql("1 + 1"));
                post.table.bulkInsert(
                    List.of(
                        List.of(post.id.to(3L), post.title.to("three")),
                        List.of(post.id.to(4L), post.title.to("four"))));
                post.table.update(post.title.isNull(), post.title.to("two"));
                post.table.update(
                    post.id.in(1L, 3L).and(post.title.like("t%")), post.likes.toSql("_id::int"));
                post.table.delete(post.likes.isNull().or(post.id.lessThan(1L)));
              },
              "1 'one' 1",
              "2 'two' 2",
              "3 'three' 3"),
          new Case(
              "operations go without a handle",
              op -> {
                op.insert("post", set("_id", 1), set("title", Optional.of("one")));
                op.bulkInsert(
                    "post",
                    List.of("_id", "title", "likes"),
                    List.of(List.of(2, "two", Value.nothing()), List.of(3, Value.sql("'x'"), 7)));
                op.update(
                    "post",
                    Condition.not(where("_id").equalTo(3)).and(Condition.sql("likes is null -- x")),
                    set("likes", -1));
                op.delete("post", where("_id").atLeast(3).and(where("likes").greaterThan(6)));
              },
              "1 'one' -1",
              "2 'two' -1"),
          new Case(
              "values are replaced all at once",
              op -> {
                op.bulkInsert(
                    "post", List.of("_id", "title"), List.of(List.of(1, "a"), List.of(2, "b")));
                op.bulkInsert("post", List.of("_id", "title"), List.of(List.of(3, "it's")));
                op.replaceValues("post", "title", replace("a", "b"), replace("b", "a"));
                op.update("post", everyRow(), set("likes", Value.sql("_id")));
                op.replaceValues("post", "likes", replace(3, 2), replace(1, 4), replace(2, 3));
              },
              "1 'b' 4",
              "2 'a' 3",
              "3 'it''s' 2"),
          new Case(
              "a requirement that holds lets pass",
              op -> {
                op.insert("post", set("_id", 1));
                op.require("titles", "select _id from post where likes is not null -- none");
                op.require(
                    "no \"'$$", "with p as (select * from post) select * from p where false");
              },
              "1 NULL "),
          new Case(
              "rows come from comma-separated values",
              op ->
                  new Post(op)
                      .table.bulkInsert(
                          "posts.csv",
                          resource(
                              "\ufeff_id,title\r\n1,plain\r\n2,\"a \"\"b\"\",\n'c'\"\n\n3,\n4,\"\"")),
              "1 'plain' ",
              "2 'a \"b\",\n''c''' ",
              "3 NULL ",
              "4 '' "),
          new Case(
              "rows come from lines of JSON",
              op ->
                  new Post(op)
                      .table.bulkInsert(
                          "posts.jsonl",
                          resource(
                              "{\"_id\": 1, \"title\": \"it's \\\\ \\\"😀\\\"\"}\n\n"
                                  + "{\"_id\": 9007199254740993, \"likes\": null}\n")),
              "1 E'it''s \\\\ \"😀\"' ",
              "9007199254740993 NULL "),
          new Case(
              "an update goes in chunks",
              op -> {
                Post post = new Post(op);
                op.execute("insert into post select i, 'x', i from generate_series(1, 25) i");
                post.table.updateInChunks(
                    4, post.id.atMost(3L), post.likes.toSql("likes + 1"), post.title.to("it's"));
                post.table.delete(post.id.greaterThan(4L));
              },
              "1 'it''s' 2",
              "2 'it''s' 3",
              "3 'it''s' 4",
              "4 'x' 4"),
          new Case(
              "some operations count for the database only",
              op -> {
                op.databaseOnly(
                    work -> {
                      work.insert("post", set("_id", 1));
                      work.databaseOnly(inner -> inner.insert("post", set("_id", 2)));
                      work.newStep();
                      work.execute("create view shadow as select 1");
                    });
                op.stateOnly(state -> state.createTable("elsewhere", column("id", text())));
              },
              "1 NULL ",
              "2 NULL "));

  private static RowSource resource(String text) {
    return name -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @TestFactory
  Stream<DynamicTest> runsAndScriptsDoTheSame() {
    return CASES.stream()
        .map(each -> DynamicTest.dynamicTest(each.name(), () -> runAndScriptDoTheSame(each)));
  }

  private void runAndScriptDoTheSame(Case each) {
    TestRevisions revisions = revisions(each.upgrade());

    upgrade(revisions);
    assertThat(posts()).isEqualTo(each.posts());
    Migrator.of(revisions, database.dataSource()).allowingDestructive().downgrade("a");
    assertThat(posts()).isEmpty();
    Migrator.of(revisions, database.dataSource()).allowingDestructive().downgrade("base");
    database.execute("drop view if exists shadow");

    run(SqlScript.upgrade(Settings.offline(revisions), ":"));
    assertThat(posts()).isEqualTo(each.posts());
    assertThat(Migrator.of(revisions, database.dataSource()).validate().isUpToDate()).isTrue();
    run(SqlScript.downgrade(Settings.offline(revisions), ":a"));
    assertThat(posts()).isEmpty();
    database.execute("drop table post, sterna_revision", "drop view if exists shadow");
  }

  /** Statement by statement, as a client would. */
  private void run(String script) {
    database.execute(
        Stream.of(
                script.split(
                    "(?<=;)\n(?=do |update|insert|delete|begin|commit|set|reset|select|"
                        + "create|drop|--|\n)"))
            .filter(sql -> !sql.isBlank())
            .toArray(String[]::new));
  }

  @Test
  void requirementFailsWithWhatItFound() {
    TestRevisions revisions =
        revisions(
            op -> {
              op.execute("insert into post select i, 'same' from generate_series(1, 9) i");
              op.require(
                  "no duplicates",
                  "select title, count(*) from post group by title having count(*) > 1");
            });

    assertThatThrownBy(() -> upgrade(revisions))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("PostgreSQL: required: no duplicates; found (same,9)")
        .hasMessageContaining("Revision b was rolled back");
    assertThat(posts()).isEmpty();
    assertThatThrownBy(() -> run(SqlScript.upgrade(Settings.offline(revisions), "a:")))
        .hasMessageContaining("required: no duplicates; found (same,9)");
  }

  @Test
  void thousandsOfRowsAreInsertedInBatches() {
    List<List<Object>> rows = new ArrayList<>();
    IntStream.rangeClosed(1, 1201).forEach(i -> rows.add(List.of(i, "t" + i)));
    upgrade(revisions(op -> op.bulkInsert("post", List.of("_id", "title"), rows)));

    assertThat(database.value("select count(*) || ' ' || sum(_id) || max(title) from post"))
        .isEqualTo("1201 721801t999");
  }

  @Test
  void resourcesOfManyRowsAreRead() {
    String csv =
        IntStream.rangeClosed(1, 20_000)
            .mapToObj(i -> i + ",t" + i + "\n")
            .collect(Collectors.joining("", "_id,title\n", ""));
    upgrade(revisions(op -> new Post(op).table.bulkInsert("posts.csv", resource(csv))));

    assertThat(database.value("select count(*) || ' ' || sum(_id) from post"))
        .isEqualTo("20000 200010000");
  }

  @TestFactory
  Stream<DynamicTest> resourcesThatAreNotWhatTheyShouldBe() {
    record Wrong(String name, String content, String message) {}
    return Stream.of(
            new Wrong("a.csv", "", "a.csv is empty"),
            new Wrong("a.csv", "_id,tilte\n", "a column \"tilte\", but post has only [_id, title,"),
            new Wrong(
                "a.csv", "_id,title\n1,a\n2\n", "a.csv, line 3: it has 1 fields for 2 columns"),
            new Wrong("a.csv", "_id,title\n1,\"a\n\n", "the quotes of line 2 are not closed"),
            new Wrong("a.csv", "_id,title\n1,\"a\"b\n", "text stands behind the quotes of a field"),
            new Wrong("a.csv", "_id,title\n1,a\nx,b\n", "invalid input syntax for type bigint"),
            new Wrong("a.csv", "_id,title\n1,a\nx,b\n", "a.csv into post, lines 2 to"),
            new Wrong(
                "a.jsonl", "{\"_id\": 1}\n{\"_id\": 2,}\n", "invalid input syntax for type json"),
            new Wrong(
                "a.jsonl", "{\"_id\": 1, \"tilte\": 2}\n", "a row has \"tilte\", which is no"))
        .map(
            wrong ->
                DynamicTest.dynamicTest(
                    wrong.message(),
                    () -> {
                      TestRevisions revisions =
                          revisions(
                              op ->
                                  new Post(op)
                                      .table.bulkInsert(wrong.name(), resource(wrong.content())));
                      assertThatThrownBy(() -> upgrade(revisions))
                          .isInstanceOf(MigrationException.class)
                          .hasMessageContaining(wrong.message());
                      assertThat(posts()).isEmpty();
                    }));
  }

  @Test
  void resourceThatIsNotThereIsNamed() {
    TestRevisions revisions =
        revisions(op -> new Post(op).table.bulkInsert("a.csv", getClass()::getResourceAsStream));

    assertThatThrownBy(() -> upgrade(revisions)).hasMessageContaining("there is no resource a.csv");
    assertThatThrownBy(() -> SqlScript.upgrade(Settings.offline(revisions), ":"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("there is no resource a.csv");
  }

  @Test
  void codeReadsTheRowsOfAHandle() {
    List<String> seen = new ArrayList<>();
    upgrade(
        revisions(
            op -> {
              Post post = new Post(op);
              op.execute("insert into post select i, 't' || i, 0 from generate_series(1, 3000) i");
              op.update("post", where("_id").equalTo(2), set("title", Value.nothing()));
              op.run(
                  "read",
                  connection ->
                      post.table.select(
                          connection,
                          post.id.atMost(2L),
                          row ->
                              seen.add(
                                  row.get(post.id)
                                      + row.find(post.title).orElse("-")
                                      + row.get(post.likes))));
            }));

    assertThat(seen).containsExactlyInAnyOrder("1t10", "2-0");
  }

  @Test
  void replayHoldsRowsAgainstTheSchemaOfTheirMoment() {
    Schema schema = Replay.of(Schema.empty(), Operations.of(RowsTest::createPost));
    List<Consumer<Operations>> wrong =
        List.of(
            op -> op.insert("post", set("_id", 1), set("tilte", "x")),
            op -> op.update("post", where("tilte").isNull(), set("_id", 1)),
            op -> op.update("post", everyRow(), set("tilte", 1)),
            op -> op.delete("post", where("tilte").isNull()),
            op -> op.table("post", column("tilte", text())).bulkInsert("a.csv", resource("")),
            op ->
                op.updateInChunks(
                    "post", List.of(column("_id", bigint())), 1, everyRow(), set("tilte", 1)));

    for (Consumer<Operations> each : wrong) {
      assertThatThrownBy(() -> Replay.of(schema, Operations.of(each)))
          .isInstanceOf(ReplayException.class)
          .hasMessageContaining("rows of table post: the table has no column \"tilte\", only [_id");
    }
    assertThatThrownBy(
            () ->
                Replay.of(
                    schema,
                    Operations.of(
                        op ->
                            op.updateInChunks(
                                "post",
                                List.of(column("title", text())),
                                1,
                                everyRow(),
                                set("likes", 1)))))
        .hasMessageContaining("its rows have no key over [title] that is never null");
  }

  @Test
  void handlesKnowTheirColumns() {
    assertThatThrownBy(() -> Operations.of(op -> new Post(op).table.insert(set("tilte", 1))))
        .hasMessage("this revision has no column \"tilte\" of post, only [_id, title, likes]");
    assertThatThrownBy(() -> Operations.of(op -> new Post(op).table.column("likes", Long.class)))
        .hasMessage(
            "column \"likes\" of post is of type integer, which is Integer in Java, not Long");
    assertThatThrownBy(
            () ->
                Operations.of(
                    op ->
                        op.table("post", column("a", text()))
                            .updateInChunks(5, everyRow(), set("a", 1))))
        .hasMessageContaining("add primaryKey(\"…\") to it");
    assertThatThrownBy(
            () -> Operations.of(op -> new Post(op).table.bulkInsert("a.xml", resource(""))))
        .hasMessage("rows are read from a .csv or a .jsonl, not from \"a.xml\"");
  }

  @Test
  void wrongNumberOfParametersNamesTheRevision() {
    assertThatThrownBy(() -> upgrade(revisions(op -> op.execute("select ?, ?", 1))))
        .hasMessageContaining(
            "revision b (R_b) cannot execute select ?, ?: it has 2 places (?) for 1 parameters");
  }

  @Test
  void insertIsUndoneByItsKey() {
    Schema schema = Replay.of(Schema.empty(), Operations.of(RowsTest::createPost));

    assertThat(
            undone(
                schema,
                op -> {
                  op.insert("post", set("_id", 1), set("title", "x"));
                  op.bulkInsert(
                      "post", List.of("title", "_id"), List.of(List.of("a", 2), List.of("b", 3)));
                  op.insert("post", set("_id", Value.sql("4")));
                  op.update("post", where("_id").equalTo(1), set("title", "y"));
                  op.delete("post", where("_id").equalTo(1));
                  op.require("x", "select 1");
                }))
        .containsExactly(
            "not restored: the rows of post where _id = 1",
            "irreversible: the values from before the update of post are not known; write what"
                + " brings them back, or remove this line if nothing has to",
            "irreversible: the primary key of the rows inserted into post is not written here, so"
                + " they cannot be found again; write what deletes them, or remove this line if"
                + " nothing has to",
            "delete from post where _id in (2, 3)",
            "delete from post where _id = 1");
    assertThat(undone(schema, op -> op.stateOnly(s -> s.dropTable("post"))))
        .containsExactly("take as done: create table post");
    assertThat(undone(schema, op -> op.databaseOnly(d -> d.dropTable("post"))))
        .singleElement()
        .asString()
        .startsWith("irreversible: what was done to the database alone (drop table post) is in no");
  }

  private static List<String> undone(Schema schema, Consumer<Operations> upgrade) {
    return Reversal.of(Operations.of(upgrade), schema).stream().map(Operation::describe).toList();
  }
}
