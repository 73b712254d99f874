package dev.sterna.operation;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.where;
import static dev.sterna.data.Replacement.replace;
import static dev.sterna.operation.PromoteIndex.addPrimaryKeyUsing;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.Table.table;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.data.Assignment;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Condition;
import dev.sterna.data.Selection;
import dev.sterna.schema.Column;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be written but says nothing that could be done. */
final class MistakeTest {

  private static final QualifiedName POST = name("post");

  private static final List<Column> KEY = List.of(column("id", bigint()), column("nr", integer()));

  private static final List<Assignment> TITLED = List.of(set("title", "x"));

  private static final Condition FIRST = where("id").equalTo(1);

  private static final Selection TITLES =
      new Selection(POST, List.of(new ColumnHandle<>("title", String.class)), FIRST);

  private static final ChunkStep NOTHING = (connection, rows) -> {};

  static Stream<Arguments> mistakes() {
    return Stream.of(
        mistake(() -> new Execute(" ", List.of()), "execute needs a statement"),
        mistake(() -> new RunJava(" ", connection -> {}), "a Java step must say what it does"),
        mistake(
            () -> new RunInChunks(" ", TITLES, KEY, 5, NOTHING),
            "a Java step must say what it does"),
        mistake(
            () -> new RunInChunks("x", TITLES, KEY, 0, NOTHING),
            "a chunk has at least one row, not 0"),
        mistake(
            () -> new UpdateInChunks(POST, List.of(), 1, TITLED, FIRST),
            "chunks go by the primary key, which the handle of post does not say: add"
                + " primaryKey(\"…\") to it"),
        mistake(
            () -> new UpdateInChunks(POST, KEY, 1, List.of(), FIRST),
            "an update needs a column to set"),
        mistake(
            () -> new UpdateInChunks(POST, KEY, 1, List.of(set("nr", 1)), FIRST),
            "the key of post is what the chunks go by, so it cannot be updated by them"),
        mistake(() -> new UpdateRows(POST, List.of(), FIRST), "an update needs a column to set"),
        mistake(
            () -> new InsertRows(POST, List.of(), List.of(List.of())),
            "an insert needs a column and a row"),
        mistake(
            () -> new InsertRows(POST, List.of("id"), List.of()),
            "an insert needs a column and a row"),
        mistake(
            () -> insert(List.of("id", "id"), List.of(1, 2)),
            "an insert names a column twice: [id, id]"),
        mistake(
            () -> insert(List.of("id"), List.of(true, false)),
            "row [Truth[truth=true], Truth[truth=false]] has not one value for each of the columns"
                + " [id]"),
        mistake(() -> InsertRows.ofAll(POST, List.of()), "an insert needs a column and a row"),
        mistake(
            () -> InsertRows.ofAll(POST, List.of(TITLED, List.of(set("id", 1)))),
            "a row sets [id], the one before [title]; set the same in each"),
        mistake(
            () -> new LoadRows(POST, KEY, "x.xml", resource -> null),
            "rows are read from a .csv or a .jsonl, not from \"x.xml\""),
        mistake(
            () -> new ReplaceValues(POST, "title", List.of()),
            "nothing replaces a value of post.title"),
        mistake(
            () -> new ReplaceValues(POST, "title", List.of(replace("a", "b"), replace("a", "c"))),
            "a value of post.title is replaced twice, or two by the same: 'a' by 'c'"),
        mistake(
            () -> new ReplaceValues(POST, "title", List.of(replace("a", "c"), replace("b", "c"))),
            "a value of post.title is replaced twice, or two by the same: 'b' by 'c'"),
        mistake(
            () -> addPrimaryKeyUsing("i").deferrable(Deferral.INITIALLY_DEFERRED),
            "a primary key is checked at once: i"),
        mistake(
            () -> TimeLimit.lockTimeout(Duration.ofMillis(-1)),
            "a limit is 0 or more, and 0 for none"),
        mistake(
            () -> new AddEnumValue(name("mood"), "x", Optional.of("a"), Optional.of("b")),
            "value x of enum mood stands before one value, or after one"),
        mistake(() -> new Step(Step.Mode.TRANSACTION, List.of()), "a step must do something"),
        mistake(
            () -> new Require(" ", "select 1"),
            "a requirement says what has to hold, and the query of what contradicts it"),
        mistake(
            () -> new Require("x", " "),
            "a requirement says what has to hold, and the query of what contradicts it"),
        mistake(() -> new DatabaseOnly(List.of()), "nothing is said to be done to the database"),
        mistake(() -> new AlterTable(POST, List.of()), "alter table post must change something"),
        mistake(
            () ->
                new CreateTable(
                    table("post", column("nr", integer())).withIndexes(List.of(index("i", "nr")))),
            "create table post: its indexes are operations of their own"),
        mistake(
            () -> new RenameObject(ObjectName.extension("x"), name("y")),
            "extension x cannot be renamed; drop it and create another"),
        mistake(
            () -> new RenameObject(ObjectName.routine(name("x"), List.of()), name("y")),
            "routine x() cannot be renamed; drop it and create another"),
        mistake(
            () -> new Inverse.Structural<>(List.of(), List.of()),
            "a structural inverse must say what is lost"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void whatMakesNoSenseIsRefused(Runnable making, String message) {
    assertThatThrownBy(making::run)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static Operation insert(List<String> columns, List<?>... rows) {
    return new InsertRows(
        POST, columns, Stream.of(rows).map(row -> row.stream().map(Value::of).toList()).toList());
  }

  private static Arguments mistake(Runnable making, String message) {
    return Arguments.of(making, message);
  }
}
