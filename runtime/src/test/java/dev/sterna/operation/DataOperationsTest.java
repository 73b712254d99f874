package dev.sterna.operation;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.everyRow;
import static dev.sterna.data.Condition.where;
import static dev.sterna.data.Replacement.replace;
import static dev.sterna.operation.OperationCase.POST;
import static dev.sterna.operation.OperationCase.impossible;
import static dev.sterna.operation.OperationCase.keeping;
import static dev.sterna.operation.OperationCase.structural;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.data.Assignment;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Condition;
import dev.sterna.data.Selection;
import dev.sterna.operation.OperationCase.Trait;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Rows, SQL and code: what is done, undone, said and refused. */
final class DataOperationsTest {

  private static final List<Column> KEY = List.of(column("id", bigint()), column("nr", integer()));

  private static final List<Assignment> TITLED = List.of(set("title", "x"));

  private static final Condition FIRST = where("id").equalTo(1);

  private static final Selection TITLES =
      new Selection(POST, List.of(new ColumnHandle<>("title", String.class)), FIRST);

  private static final ChunkStep NOTHING = (connection, rows) -> {};

  private static final String UNKNOWN =
      "the primary key of the rows inserted into post is not written here, so they cannot be found"
          + " again; write what deletes them, or remove this line if nothing has to";

  static Stream<OperationCase> operations() {
    return Stream.of(
        impossible(
            new Execute(" update post\nset title = 'x'", List.of()),
            "execute update post …",
            "Sterna does not read SQL, so it cannot undo \"execute update post …\"; write what does,"
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
        structural(
            new DeleteRows(POST, FIRST),
            "delete from post where id = 1",
            List.of(),
            "the rows of post where id = 1",
            Trait.DESTRUCTIVE),
        keeping(
            new ReplaceValues(POST, "title", List.of(replace("a", "b"), replace("b", "c"))),
            "replace values of post.title: 'a' by 'b', 'b' by 'c'",
            new ReplaceValues(POST, "title", List.of(replace("b", "a"), replace("c", "b")))));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theOperationIsThis(OperationCase expected) {
    expected.check();
  }

  static Stream<RefusedOperation> refusals() {
    return Stream.of(
        new RefusedOperation(
            new ReplaceValues(POST, "x", List.of(replace("a", "b"))),
            "cannot replace values of table post: the table has no column \"x\", only [id, nr,"
                + " title, mood, moods]"),
        new RefusedOperation(
            insert(List.of("x"), List.of(1)),
            "cannot insert rows of table post: the table has no column \"x\", only [id, nr, title,"
                + " mood, moods]"),
        new RefusedOperation(
            new DeleteRows(name("x"), FIRST), "cannot delete rows of table x: there is no table x"),
        new RefusedOperation(
            new UpdateRows(POST, TITLED, where("x").isNull()),
            "cannot update rows of table post: the table has no column \"x\", only [id, nr, title,"
                + " mood, moods]"),
        new RefusedOperation(
            new LoadRows(POST, List.of(column("x", text())), "x.jsonl", resource -> null),
            "cannot insert rows of table post: the table has no column \"x\", only [id, nr, title,"
                + " mood, moods]"),
        new RefusedOperation(
            new UpdateInChunks(POST, KEY.subList(0, 1), 5, TITLED, everyRow()),
            "cannot go in chunks through the rows of table post: its rows have no key over [id]"
                + " that is never null"),
        new RefusedOperation(
            new RunInChunks("x", TITLES, List.of(column("title", text())), 5, NOTHING),
            "cannot go in chunks through the rows of table post: its rows have no key over [title]"
                + " that is never null"),
        new RefusedOperation(
            new RunInChunks(
                "x",
                new Selection(POST, List.of(new ColumnHandle<>("x", String.class)), FIRST),
                KEY,
                5,
                NOTHING),
            "cannot go in chunks through the rows of table post: the table has no column \"x\","
                + " only [id, nr, title, mood, moods]"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void whatDoesNotFitIsRefused(RefusedOperation refused) {
    refused.check();
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
}
