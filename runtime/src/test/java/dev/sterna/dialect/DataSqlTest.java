package dev.sterna.dialect;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.data.Condition.all;
import static dev.sterna.data.Condition.any;
import static dev.sterna.data.Condition.everyRow;
import static dev.sterna.data.Condition.not;
import static dev.sterna.data.Condition.where;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.data.Assignment;
import dev.sterna.data.ColumnHandle;
import dev.sterna.data.Condition;
import dev.sterna.data.Selection;
import dev.sterna.operation.DeleteRows;
import dev.sterna.operation.Execute;
import dev.sterna.operation.InsertRows;
import dev.sterna.operation.LoadRows;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Require;
import dev.sterna.operation.RunInChunks;
import dev.sterna.operation.RunJava;
import dev.sterna.operation.UpdateInChunks;
import dev.sterna.operation.UpdateRows;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What happens to rows, as SQL. */
final class DataSqlTest {

  private static final Dialect DIALECT = new PostgreSqlDialect("public");

  private static final QualifiedName POST = name("post");

  private static final List<Column> KEY = List.of(column("a", bigint()), column("B", text()));

  private static final List<Assignment> TITLED =
      List.of(set("title", "x"), new Assignment("Size", Value.of(-3)));

  static Stream<Arguments> operations() {
    return Stream.of(
        sql(
            new InsertRows(
                name("audit", "log"),
                List.of("a", "B"),
                List.of(
                    List.of(Value.of(1), Value.nothing()),
                    List.of(Value.sql("now() + '1 day'"), Value.of(true)))),
            "insert into audit.log (a, \"B\") values (1, null), ((now() + '1 day'), true)"),
        sql(
            new UpdateRows(POST, TITLED, everyRow()),
            "update public.post set title = 'x', \"Size\" = -3"),
        sql(
            new UpdateRows(POST, TITLED, where("Id").equalTo("it's")),
            "update public.post set title = 'x', \"Size\" = -3 where \"Id\" = 'it''s'"),
        sql(new DeleteRows(POST, everyRow()), "delete from public.post"),
        sql(new DeleteRows(POST, where("a").isNull()), "delete from public.post where a is null"),
        sql(new Execute(" select 1 ; ; ", List.of()), "select 1"),
        sql(
            new Execute("select ? + ?", List.of(Value.of(1), Value.of(-2)), List.of()),
            "select 1 + (-2)"),
        sql(new RunJava("x", connection -> {})),
        sql(new LoadRows(POST, KEY, "x.csv", resource -> null)),
        sql(new UpdateInChunks(POST, KEY, 5, TITLED, everyRow())),
        sql(new RunInChunks("x", selection(), KEY, 5, (connection, rows) -> {})),
        sql(
            new Require("no twins", "select a from post -- all\n;"),
            "do $sterna$ declare rows_ text; begin execute 'select string_agg(r::text, '', '') from"
                + " (select * from (select a from post -- all\n) q limit 5) r' into rows_; if rows_"
                + " is not null then raise exception using errcode = 'ST003', message = 'required:"
                + " no twins; found ' || rows_; end if; end; $sterna$"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theOperationHasTheseStatements(Operation operation, List<String> statements) {
    assertThat(DIALECT.statements(operation)).isEqualTo(statements);
  }

  @Test
  void rowsAreInsertedFiveHundredAtATime() {
    List<Value> row = List.of(Value.of(1));
    InsertRows insert = new InsertRows(POST, List.of("a"), Collections.nCopies(1001, row));

    assertThat(DIALECT.statements(insert))
        .containsExactly(inserting(500), inserting(500), inserting(1));
  }

  @Test
  void fiveHundredRowsAreOneStatement() {
    List<List<Value>> rows = Collections.nCopies(500, List.of(Value.of(1)));

    assertThat(DIALECT.statements(new InsertRows(POST, List.of("a"), rows)))
        .containsExactly(inserting(500));
  }

  private static String inserting(int rows) {
    return "insert into public.post (a) values "
        + String.join(", ", Collections.nCopies(rows, "(1)"));
  }

  static Stream<Arguments> conditions() {
    Condition a = where("a").equalTo(1);
    Condition b = where("B").like("x%");
    return Stream.of(
        Arguments.of(everyRow(), "true"),
        Arguments.of(a, "a = 1"),
        Arguments.of(where("a").equalTo(-1), "a = (-1)"),
        Arguments.of(where("a").notEqualTo(1), "a <> 1"),
        Arguments.of(where("a").lessThan(1), "a < 1"),
        Arguments.of(where("a").atMost(1), "a <= 1"),
        Arguments.of(where("a").greaterThan(1), "a > 1"),
        Arguments.of(where("a").atLeast(1), "a >= 1"),
        Arguments.of(b, "\"B\" like 'x%'"),
        Arguments.of(where("B").in("x", "y"), "\"B\" in ('x', 'y')"),
        Arguments.of(where("B").in(), "false"),
        Arguments.of(where("B").isNull(), "\"B\" is null"),
        Arguments.of(where("B").isNotNull(), "\"B\" is not null"),
        Arguments.of(all(), "true"),
        Arguments.of(all(a, b), "(a = 1 and \"B\" like 'x%')"),
        Arguments.of(any(), "false"),
        Arguments.of(any(a, b), "(a = 1 or \"B\" like 'x%')"),
        Arguments.of(not(a), "not (a = 1)"),
        Arguments.of(Condition.sql("a > 0 -- so"), "(a > 0 -- so\n)"));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void theConditionIsWrittenLikeThis(Condition condition, String sql) {
    assertThat(ConditionSql.of(condition)).isEqualTo(sql);
  }

  static Stream<Arguments> values() {
    return Stream.of(
        Arguments.of(Value.nothing(), "null", "null"),
        Arguments.of(Value.of("a\\b"), "E'a\\\\b'", "E'a\\\\b'"),
        Arguments.of(Value.of(new BigDecimal("-1.50")), "-1.50", "(-1.50)"),
        Arguments.of(Value.of(false), "false", "false"),
        Arguments.of(Value.typed("(1,2)", type("point")), "'(1,2)'::point", "'(1,2)'::point"),
        Arguments.of(Value.sql("a || b"), "(a || b)", "(a || b)"),
        Arguments.of(Value.sql("now()"), "now()", "now()"));
  }

  @ParameterizedTest
  @MethodSource("values")
  void theValueIsWrittenLikeThis(Value value, String sql, String operand) {
    assertThat(ValueSql.of(value)).isEqualTo(sql);
    assertThat(ValueSql.operand(value)).isEqualTo(operand);
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("a=?and b in(?,?)", "a= 1and b in(1,1)", 3),
        Arguments.of("a ?? 'x' and b = ?", "a ? 'x' and b = 1", 1),
        Arguments.of("'?' \"?\" e'\\'?' E'''?' ?", "'?' \"?\" e'\\'?' E'''?' 1", 1),
        Arguments.of("note'?' ?", "note'?' 1", 1),
        Arguments.of("-- ?\n?", "-- ?\n1", 1),
        Arguments.of("/* ? /* ? */ ? */ ?", "/* ? /* ? */ ? */ 1", 1),
        Arguments.of("? /* ? /* ? */", "1 /* ? /* ? */", 1),
        Arguments.of("? /* ?", "1 /* ?", 1),
        Arguments.of("$$?$$ $a$?$$?$a$ ? $b$?", "$$?$$ $a$?$$?$a$ 1 $b$?", 1),
        Arguments.of("a$b$?", "a$b$ 1", 1),
        Arguments.of("(?)\t?\n?\r?", "(1)\t1\n1\r1", 4));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aQuestionMarkIsAPlaceOutsideOfTextsAndComments(String sql, String filled, int places) {
    assertThat(Placeholders.filled(sql, Collections.nCopies(places, Value.of(1))))
        .isEqualTo(filled);
    assertThat(Placeholders.filled(sql, List.of())).isEqualTo(sql);
    assertThatThrownBy(() -> Placeholders.filled(sql, Collections.nCopies(places + 1, Value.of(1))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("it has %s places (?) for %s parameters", places, places + 1);
  }

  @Test
  void placesWithoutAParameterAreCounted() {
    assertThatThrownBy(() -> Placeholders.filled("? ? ?", List.of(Value.of(1))))
        .hasMessage("it has 3 places (?) for 1 parameters");
  }

  @Test
  void chunksGoByTheWholeKey() {
    RunInChunks run = new RunInChunks("x", selection(), KEY, 7, (connection, rows) -> {});
    UpdateInChunks update =
        new UpdateInChunks(POST, KEY, 7, TITLED, Condition.sql("title is null"));

    assertThat(ChunkSql.select(run, Optional.empty()))
        .isEqualTo(
            "select jsonb_build_array(a, \"B\")::text, title from audit.post where true"
                + " order by a, \"B\" limit 7");
    assertThat(ChunkSql.select(run, Optional.of("[1,\"x\"]")))
        .isEqualTo(
            "select jsonb_build_array(a, \"B\")::text, title from audit.post where (a, \"B\") >"
                + " (('[1,\"x\"]'::jsonb->>0)::bigint, ('[1,\"x\"]'::jsonb->>1)::text) and true"
                + " order by a, \"B\" limit 7");
    assertThat(ChunkSql.bound(update, "t", true))
        .isEqualTo(
            "select jsonb_build_array(a, \"B\") from (select a, \"B\" from t order by a, \"B\""
                + " limit 7) chunk order by a desc, \"B\" desc limit 1");
    assertThat(ChunkSql.bound(update, "t", false))
        .isEqualTo(
            "select jsonb_build_array(a, \"B\") from (select a, \"B\" from t where (a, \"B\") >"
                + " (($1->>0)::bigint, ($1->>1)::text) order by a, \"B\" limit 7) chunk order by"
                + " a desc, \"B\" desc limit 1");
    assertThat(ChunkSql.update(update, "t", true))
        .isEqualTo(
            "update t set title = 'x', \"Size\" = -3 where (a, \"B\") <= (($2->>0)::bigint,"
                + " ($2->>1)::text) and (title is null)");
    assertThat(ChunkSql.update(update, "t", false))
        .isEqualTo(
            "update t set title = 'x', \"Size\" = -3 where (a, \"B\") > (($1->>0)::bigint,"
                + " ($1->>1)::text) and (a, \"B\") <= (($2->>0)::bigint, ($2->>1)::text)"
                + " and (title is null)");
    assertThat(RowsSql.select(selection())).isEqualTo("select title from audit.post");
  }

  @Test
  void aBlockIsQuotedByATagThatItDoesNotHave() {
    assertThat(Plpgsql.block("null;")).isEqualTo("do $sterna$ begin null; end; $sterna$");
    assertThat(Plpgsql.block("x $sterna$ $sterna0$"))
        .isEqualTo("do $sterna1$ begin x $sterna$ $sterna0$ end; $sterna1$");
    assertThat(Plpgsql.block("declare a int; begin end;"))
        .isEqualTo("do $sterna$ declare a int; begin end; $sterna$");
    assertThat(Plpgsql.raise("ST001", "it's"))
        .isEqualTo("raise exception using errcode = 'ST001', message = 'it''s';");
  }

  private static Selection selection() {
    return new Selection(
        name("audit", "post"), List.of(new ColumnHandle<>("title", String.class)), everyRow());
  }

  private static Arguments sql(Operation operation, String... statements) {
    return Arguments.of(operation, List.of(statements));
  }
}
