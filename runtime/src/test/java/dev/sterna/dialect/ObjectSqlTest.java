package dev.sterna.dialect;

import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.Privilege.CREATE;
import static dev.sterna.operation.Privilege.DELETE;
import static dev.sterna.operation.Privilege.SELECT;
import static dev.sterna.operation.Privilege.TRUNCATE;
import static dev.sterna.operation.Privilege.UPDATE;
import static dev.sterna.operation.Privilege.USAGE;
import static dev.sterna.operation.Privileges.onAllSequences;
import static dev.sterna.operation.Privileges.onAllTables;
import static dev.sterna.operation.Privileges.onFutureSequences;
import static dev.sterna.operation.Privileges.onFutureTables;
import static dev.sterna.operation.Privileges.onSchema;
import static dev.sterna.operation.Privileges.onSequence;
import static dev.sterna.operation.Privileges.onTable;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.Exclude.exclude;
import static dev.sterna.schema.Extension.extension;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Routine.routine;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.operation.AddEnumValue;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.CustomOperation;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.Grant;
import dev.sterna.operation.Inverse;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameEnumValue;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.operation.Revoke;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Extensions, enum types, routines, views and exclusion constraints, as SQL. */
final class ObjectSqlTest {

  private static final Dialect DIALECT = new PostgreSqlDialect("public");

  /** An operation of an application. */
  private record GrantSelect(String role) implements CustomOperation {

    @Override
    public List<String> statements() {
      return List.of("grant select on post to " + role + ";", "select 1");
    }

    @Override
    public Schema apply(Schema before) {
      return before;
    }

    @Override
    public Inverse<Operation> inverse(Schema before) {
      return Inverse.nothing();
    }

    @Override
    public boolean isDestructive() {
      return false;
    }

    @Override
    public String describe() {
      return "grant to " + role;
    }
  }

  static Stream<Arguments> operations() {
    ObjectName twice = ObjectName.routine(name("twice"), List.of(integer(), text().array()));
    return Stream.of(
        sql(
            new CreateObject(enumType(name("audit", "Mood"), "it's", "ok")),
            "create type audit.\"Mood\" as enum ('it''s', 'ok')"),
        sql(new CreateObject(enumType("mood")), "create type public.mood as enum ()"),
        sql(
            new CreateObject(extension("citext")),
            "create extension if not exists citext with schema public"),
        sql(
            new CreateObject(extension("uuid-ossp").inSchema("Other")),
            "create extension if not exists \"uuid-ossp\" with schema \"Other\""),
        sql(
            new CreateObject(
                routine("twice", integer()).as(" Create OR Replace function twice() ... ; ")),
            "create function twice() ..."),
        sql(
            new CreateObject(routine("twice", integer()).as("create procedure twice()")),
            "create procedure twice()"),
        sql(
            new CreateObject(view(name("audit", "V"), "select 1;")),
            "create view audit.\"V\" as\nselect 1"),
        sql(
            new CreateObject(view("v", "select 1").materialized()),
            "create materialized view public.v as\nselect 1"),
        sql(
            new ReplaceObject(extension("citext").inSchema("x")),
            "alter extension citext set schema x"),
        sql(
            new ReplaceObject(routine("f").as("create function f() ...")),
            "create or replace function f() ..."),
        sql(
            new ReplaceObject(view("v", "select 1").materialized()),
            "drop materialized view public.v",
            "create materialized view public.v as\nselect 1"),
        sql(
            new ReplaceObject(view("v", "select 'x'")),
            """
            do '
            begin
              create or replace view public.v as
            select ''x'';
            exception
              when invalid_table_definition then
                drop view public.v;
                create view public.v as
            select ''x'';
            end
            '"""),
        sql(
            new RenameObject(ObjectName.enumType(name("mood")), name("x", "Mind")),
            "alter type public.mood set schema x",
            "alter type x.mood rename to \"Mind\""),
        sql(
            new RenameObject(ObjectName.view(name("v")), name("w")),
            "alter view public.v rename to w"),
        sql(new DropObject(ObjectName.extension("citext")), "drop extension citext"),
        sql(new DropObject(ObjectName.enumType(name("x", "mood"))), "drop type x.mood"),
        sql(new DropObject(twice), "drop routine public.twice(integer, text[])"),
        sql(new DropObject(ObjectName.view(name("v"))), "drop view public.v"),
        sql(
            new DropObject(ObjectName.materializedView(name("v"))),
            "drop materialized view public.v"),
        sql(
            new AddEnumValue(name("mood"), "it's", Optional.empty()),
            "alter type public.mood add value 'it''s'"),
        sql(
            new AddEnumValue(name("mood"), "a", Optional.of("b")),
            "alter type public.mood add value 'a' before 'b'"),
        sql(
            new RenameEnumValue(name("mood"), "a", "it's"),
            "alter type public.mood rename value 'a' to 'it''s'"),
        sql(
            new AlterTable(
                name("t"),
                List.of(
                    addConstraint(
                        exclude("e")
                            .with("A", "=")
                            .withExpression("lower(b)", "&&")
                            .where("a > 0")
                            .deferrable(Deferral.INITIALLY_DEFERRED)))),
            "alter table public.t add constraint e exclude using gist (\"A\" with =,"
                + " (lower(b)) with &&) where (a > 0) deferrable initially deferred"),
        sql(
            new AlterTable(
                name("t"), List.of(addConstraint(exclude("e").with("a", "=").using("btree")))),
            "alter table public.t add constraint e exclude using btree (a with =)"),
        sql(new GrantSelect("reader"), "grant select on post to reader", "select 1"),
        sql(
            new Grant("Reader", onTable(name("x", "Post"), SELECT, UPDATE)),
            "grant select, update on table x.\"Post\" to \"Reader\""),
        sql(
            new Revoke("public", onSequence("nr", USAGE)),
            "revoke usage on sequence public.nr from public"),
        sql(
            new Grant("app", onSchema(USAGE, CREATE)),
            "grant usage, create on schema public to app"),
        sql(
            new Revoke("app", onAllTables(TRUNCATE).in("x")),
            "revoke truncate on all tables in schema x from app"),
        sql(
            new Grant("app", onAllSequences(USAGE)),
            "grant usage on all sequences in schema public to app"),
        sql(
            new Grant("app", onFutureTables(DELETE)),
            "alter default privileges in schema public grant delete on tables to app"),
        sql(
            new Revoke("app", onFutureSequences(USAGE).in("X")),
            "alter default privileges in schema \"X\" revoke usage on sequences from app"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theOperationHasTheseStatements(Operation operation, List<String> statements) {
    assertThat(DIALECT.statements(operation)).isEqualTo(statements);
  }

  @Test
  void anEnumIsMadeAnewUnderAnotherName() {
    String sql = DIALECT.statements(new ReplaceObject(enumType("mood", "a", "b"))).get(0);

    assertThat(sql)
        .startsWith("do '\ndeclare\n")
        .contains(
            "values (0, 0, ''alter type public.mood rename to \"former type of sterna\"''),"
                + " (1, 0, ''create type public.mood as enum (''''a'''', ''''b'''')''),"
                + " (12, 0, ''drop type public.\"former type of sterna\"'')");
  }

  @Test
  void theDefaultSchemaHasAName() {
    assertThatThrownBy(() -> new PostgreSqlDialect(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the default schema must have a name");
  }

  private static Arguments sql(Operation operation, String... statements) {
    return Arguments.of(operation, List.of(statements));
  }
}
