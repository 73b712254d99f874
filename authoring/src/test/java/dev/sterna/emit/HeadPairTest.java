package dev.sterna.emit;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.CommentColumn.dropColumnComment;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.sterna.data.Assignment;
import dev.sterna.data.Condition;
import dev.sterna.data.Replacement;
import dev.sterna.history.History;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DatabaseOnly;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.Require;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.UpdateRows;
import dev.sterna.revision.RevisionInfo;
import dev.sterna.schema.Table;
import dev.sterna.schema.Value;
import dev.sterna.schema.View;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What two heads may do to one table, and what stands in the way of joining them. */
final class HeadPairTest {

  private static final String AGREED = "";
  private static final String CONTRADICTION = "contradict each other";
  private static final String UNSEEN = "it is unknown whether";

  static Stream<Arguments> pairs() {
    List<Operation> view =
        List.of(new CreateObject(new View(name("v"), "select n from post", false)));
    return Stream.of(
        pair(alter(addColumn(column("a", text()))), alter(addColumn(column("b", text()))), AGREED),
        pair(alter(setDefault("n", 1)), alter(setDefault("n", 1)), AGREED),
        pair(alter(setDefault("n", 1)), alter(setDefault("n", 2)), CONTRADICTION),
        pair(
            alter(addColumn(column("a", text()))),
            alter(addColumn(column("a", integer()))),
            "already has a column"),
        pair(alter(dropColumn("n")), alter(setDefault("n", 2)), "no column \"n\""),
        // Each line ends as it began, but not with the other one in between.
        pair(
            alter(commentColumn("n", "a"), dropColumnComment("n")),
            alter(commentColumn("n", "b")),
            CONTRADICTION),
        // Rows.
        pair(update("en", "a"), update("de", "a"), AGREED),
        pair(update("en", "a"), update("en", "a"), AGREED),
        pair(update("en", "a"), update("en", "b"), CONTRADICTION),
        pair(delete("en"), update("en", "b"), AGREED),
        pair(insert("fr", "a"), insert("it", "a"), AGREED),
        pair(insert("fr", "a"), insert("fr", "b"), "both insert the row of post id='fr'"),
        pair(insert("fr", "a"), insert("fr", "a"), "make the same change"),
        pair(
            insert("fr", "a"),
            alter(addColumn(column("m", integer()).notNull())),
            "one inserts rows without post.m, which the other makes not null"),
        pair(
            insert("fr", "a"),
            alter(addColumn(column("m", integer()).notNull().defaultValue(1))),
            AGREED),
        pair(
            insert("fr", "a"),
            alter(setNotNull("n")),
            "one inserts rows without post.n, which the other makes not null"),
        pair(insert("fr", "a"), alter(renameColumn("s", "t")), "no column \"s\""),
        // SQL.
        pair(view, alter(addColumn(column("b", text()))), AGREED),
        pair(view, alter(dropColumn("s")), AGREED),
        pair(
            view,
            alter(dropColumn("n")),
            "view v of one names post.n, which the other changes or drops"),
        pair(
            alter(renameColumn("n", "m")),
            List.of(new Execute("update post set N = 1", List.of(), List.of())),
            "a statement of one names post.n"),
        pair(
            alter(renameColumn("n", "m")),
            List.of(new Execute("update posts set n = 1", List.of(), List.of())),
            AGREED));
  }

  /** What no replay tells: SQL, Java, rows that no revision wrote, values that meet a new rule. */
  static Stream<Arguments> pairsThatRowsDecide() {
    List<Operation> sql = sql("update post set s = upper(s)");
    List<Operation> java = List.of(new RunJava("count", connection -> {}));
    Condition numbered = new Condition.Comparison("n", Condition.Comparator.GREATER, Value.of(3));
    return Stream.of(
        // SQL and Java beside rows.
        pair(sql, update("en", "a"), UNSEEN),
        pair(sql, insert("fr", "a"), UNSEEN),
        pair(sql, sql("delete from post where s = 'X'"), UNSEEN),
        pair(sql, sql, "make the same change"),
        pair(sql, sql("update posts set n = 1"), AGREED),
        pair(sql, sql("grant select on post to public"), AGREED),
        pair(sql, alter(addColumn(column("b", text()))), AGREED),
        pair(sql, alter(setDefault("s", "x")), UNSEEN),
        pair(sql, alter(addConstraint(unique("s"))), UNSEEN),
        pair(sql("call tidy()"), update("en", "a"), UNSEEN),
        pair(
            sql("insert into post select * from post"),
            alter(addColumn(column("b", text()))),
            UNSEEN),
        pair(java, update("en", "a"), UNSEEN),
        pair(java, java("another"), UNSEEN),
        pair(java, alter(dropColumn("n")), UNSEEN),
        pair(java, alter(addColumn(column("b", text()))), AGREED),
        pair(List.of(new Require("short", "select s from post")), update("en", "a"), UNSEEN),
        pair(List.of(new DatabaseOnly(update("en", "a"))), update("en", "b"), UNSEEN),
        // Rows that no revision wrote.
        pair(insert("fr", "a"), update(is("fr"), "s", "b"), CONTRADICTION),
        pair(insert("fr", "a"), update(new Condition.Not(is("de")), "s", "b"), CONTRADICTION),
        pair(insert("fr", "a"), update(new Condition.Not(is("fr")), "n", 1), AGREED),
        pair(insert("fr", "a"), delete(new Condition.Not(is("de"))), CONTRADICTION),
        pair(update("zz", "a"), update("zz", "b"), UNSEEN),
        pair(update("zz", "a"), update("yy", "b"), AGREED),
        pair(update("zz", "a"), update(numbered, "s", "b"), UNSEEN),
        pair(update("zz", "a"), update(numbered, "n", 1), AGREED),
        pair(update(numbered, "n", 1), delete(numbered), UNSEEN),
        pair(insert("fr", "a"), delete(numbered), UNSEEN),
        pair(insert("fr", "a"), delete(Condition.sql("n is null")), UNSEEN),
        pair(replaceValues("a", "b"), update("zz", "c"), UNSEEN),
        pair(replaceValues("a", "b"), insert("fr", "b"), UNSEEN),
        pair(replaceValues("a", "b"), insert("fr", "c"), AGREED),
        // Values beside a change of their column.
        pair(insert("fr", "a"), alter(setDefault("n", 3)), UNSEEN),
        pair(insert("fr", "a"), alter(setDefault("s", "x")), AGREED),
        pair(insert("fr", "a"), alter(alterColumnType("s", varchar(3))), AGREED),
        pair(insert("fr", "abcd"), alter(alterColumnType("s", varchar(3))), UNSEEN),
        pair(update("en", "abcd"), alter(alterColumnType("s", varchar(3))), UNSEEN),
        pair(insert("fr", "a"), alter(alterColumnType("s", text()).using("upper(s)")), UNSEEN),
        pair(update(numbered, "s", "b"), alter(alterColumnType("n", bigint())), AGREED),
        pair(update(numbered, "s", "b"), alter(alterColumnType("n", text())), UNSEEN),
        pair(insert("fr", "a"), alter(addColumn(column("m", integer())).filledWith(1)), UNSEEN),
        pair(
            insert("fr", "a"),
            alter(addColumn(column("m", integer()).defaultValue(1)).filledWith(1)),
            AGREED),
        pair(
            update("en", "a"),
            alter(addColumn(column("m", text())).filledWithSql("lower(s)")),
            UNSEEN),
        pair(update("en", "a"), alter(addColumn(column("m", text())).filledWithSql("id")), AGREED),
        pair(insert("fr", "a"), alter(addConstraint(check("c", "s <> 'a'"))), UNSEEN),
        pair(insert("fr", "a"), alter(addConstraint(check("c", "n > 0"))), AGREED),
        pair(update("en", "a"), alter(addConstraint(unique("s"))), AGREED),
        pair(update("zz", "a"), alter(addConstraint(unique("s"))), UNSEEN),
        pair(update("zz", Value.nothing()), alter(setNotNull("s")), UNSEEN));
  }

  private static List<Operation> sql(String text) {
    return List.of(new Execute(text, List.of()));
  }

  private static List<Operation> java(String name) {
    return List.of(new RunJava(name, connection -> {}));
  }

  private static List<Operation> replaceValues(String from, String to) {
    return List.of(new ReplaceValues(name("post"), "s", List.of(Replacement.replace(from, to))));
  }

  private static Arguments pair(List<Operation> left, List<Operation> right, String expected) {
    return Arguments.of(left, right, expected);
  }

  private static List<Operation> alter(TableChange... changes) {
    return List.of(new AlterTable(name("post"), List.of(changes)));
  }

  private static List<Operation> update(String id, Object value) {
    return update(is(id), "s", value);
  }

  private static List<Operation> update(Condition where, String column, Object value) {
    return List.of(new UpdateRows(name("post"), List.of(Assignment.set(column, value)), where));
  }

  private static List<Operation> delete(String id) {
    return delete(is(id));
  }

  private static List<Operation> delete(Condition where) {
    return List.of(new DeleteRows(name("post"), where));
  }

  private static List<Operation> insert(String id, String value) {
    return List.of(
        new InsertRows(
            name("post"), List.of("id", "s"), List.of(List.of(Value.of(id), Value.of(value)))));
  }

  private static Condition is(String id) {
    return new Condition.Comparison("id", Condition.Comparator.EQUAL, Value.of(id));
  }

  private static RevisionInfo revision(String id, List<String> revises) {
    return new RevisionInfo(
        id, revises, List.of(), List.of(), List.of(), id, Optional.empty(), "", "", "R_" + id);
  }

  @ParameterizedTest
  @MethodSource({"pairs", "pairsThatRowsDecide"})
  void headsAgreeOrItIsSaidWhyNot(List<Operation> left, List<Operation> right, String expected) {
    List<Operation> first =
        List.of(
            new CreateTable(
                Table.table(
                    "post",
                    column("id", text()).notNull(),
                    column("n", integer()),
                    column("s", text()),
                    primaryKey("id").named("post_pkey"))),
            insert("en", "x").get(0),
            insert("de", "y").get(0));
    RevisionInfo one = revision("left", List.of("first"));
    RevisionInfo other = revision("right", List.of("first"));
    History history =
        History.of(
            RecordedRevisions.none()
                .with(revision("first", List.of()), first, List.of())
                .with(one, left, List.of())
                .with(other, right, List.of()));

    for (HeadPair pair :
        List.of(new HeadPair(history, one, other), new HeadPair(history, other, one))) {
      Throwable refused =
          catchThrowable(
              () -> {
                pair.requireOneOutcome("");
                pair.requireNothingUnseen("");
              });
      if (expected.equals(AGREED)) {
        assertThat(refused).isNull();
      } else {
        assertThat(refused).isInstanceOf(RefusalException.class).hasMessageContaining(expected);
      }
    }
  }
}
