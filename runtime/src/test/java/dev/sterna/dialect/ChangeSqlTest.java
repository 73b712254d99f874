package dev.sterna.dialect;

import static dev.sterna.data.Replacement.replace;
import static dev.sterna.operation.DropExpression.dropExpression;
import static dev.sterna.operation.PromoteIndex.addPrimaryKeyUsing;
import static dev.sterna.operation.PromoteIndex.addUniqueUsing;
import static dev.sterna.operation.SetExpression.setExpression;
import static dev.sterna.operation.SetStorage.resetStorage;
import static dev.sterna.operation.SetStorage.setStorage;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Exclude.exclude;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.Table.table;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.CreateTable;
import dev.sterna.operation.DatabaseOnly;
import dev.sterna.operation.Irreversible;
import dev.sterna.operation.Locking;
import dev.sterna.operation.NotRestored;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Ownership;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.StateOnly;
import dev.sterna.operation.StepBreak;
import dev.sterna.operation.TableChange;
import dev.sterna.operation.TimeLimit;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.SchemaPart;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** SQL of rarer changes of tables and values. */
final class ChangeSqlTest {

  private static final PostgreSqlDialect SQL = new PostgreSqlDialect("public");

  static Stream<Arguments> operations() {
    return Stream.of(
        sql(
            new CreateTable(
                table("t", column("a", text()), unique("a"), exclude("e").with("a", "="))),
            "create table public.t (\n  a text,\n  constraint t_a_key unique (a),\n  constraint e"
                + " exclude using gist (a with =)\n)"),
        sql(
            new CreateIndex(
                name("T"),
                index("i", "a").with("fillfactor", 70).tablespace("Fast"),
                Locking.BLOCKING),
            "create index i on public.\"T\" (a) with (fillfactor = '70') tablespace \"Fast\""),
        sql(
            new AddEnumValue(name("mood"), "ok", Optional.empty(), Optional.of("it's")),
            "alter type public.mood add value 'ok' after 'it''s'"),
        sql(
            alter(setStorage("fillfactor", 80)),
            "alter table public.\"T\" set (fillfactor = '80')"),
        sql(
            alter(resetStorage("toast.autovacuum_enabled")),
            "alter table public.\"T\" reset (\"toast.autovacuum_enabled\")"),
        sql(
            alter(setExpression("a", "b + 1")),
            "alter table public.\"T\" alter column a set expression as (b + 1)"),
        sql(alter(dropExpression("a")), "alter table public.\"T\" alter column a drop expression"),
        sql(
            alter(addPrimaryKeyUsing("i").named("Key")),
            "alter table public.\"T\" add constraint \"Key\" primary key using index i"),
        sql(
            alter(addUniqueUsing("i").deferrable(Deferral.INITIALLY_DEFERRED)),
            "alter table public.\"T\" add constraint i unique using index i deferrable initially"
                + " deferred"),
        sql(
            new ReplaceValues(name("T"), "a", List.of(replace("x", "y"), replace("y", "x"))),
            "update public.\"T\" set a = case a when 'x' then 'y' when 'y' then 'x' else a end"
                + " where a in ('x', 'y')"),
        sql(
            new ReplaceValues(name("T"), "a", List.of(replace("x", "y"), replace("y", "z"))),
            "do $sterna$ declare rows_ text; begin execute 'select string_agg(r::text, '', '') from"
                + " (select * from (select a from public.\"T\" where a in (''z'')) q limit 5) r'"
                + " into rows_; if rows_ is not null then raise exception using errcode = 'ST003',"
                + " message = 'required: no row of T has a new value of a; found ' || rows_;"
                + " end if; end; $sterna$",
            "update public.\"T\" set a = case a when 'x' then 'y' when 'y' then 'z' else a end"
                + " where a in ('x', 'y')"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theOperationHasThisSql(Operation operation, List<String> statements) {
    assertThat(SQL.statements(operation)).isEqualTo(statements);
  }

  @Test
  void aLimitHoldsForItsTransaction() {
    Duration time = Duration.ofMillis(1500);

    assertThat(SQL.statements(TimeLimit.lockTimeout(time)))
        .containsExactly("set local lock_timeout = '1500ms'");
    assertThat(SQL.statements(TimeLimit.statementTimeout(time)))
        .containsExactly("set local statement_timeout = '1500ms'");
  }

  /** What is in a group that is done to the database only, the steps of a run have taken out. */
  @ParameterizedTest
  @MethodSource("said")
  void whatIsSaidRunsNothing(Operation operation) {
    assertThat(SQL.statements(operation)).isEmpty();
  }

  static List<Operation> said() {
    Operation other = new NotRestored("it");
    return List.of(
        other,
        new Irreversible("it"),
        new StepBreak(),
        new StateOnly(List.of(other)),
        new DatabaseOnly(List.of(other)),
        new Ownership(SchemaPart.table("t"), Ownership.Owner.ENTITY));
  }

  private static Operation alter(TableChange change) {
    return new AlterTable(name("T"), List.of(change));
  }

  private static Arguments sql(Operation operation, String... statements) {
    return Arguments.of(operation, List.of(statements));
  }
}
