package dev.sterna.dialect;

import static dev.sterna.schema.CompositeType.compositeType;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.varchar;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.AddAttribute;
import dev.sterna.operation.AlterAttribute;
import dev.sterna.operation.CreateObject;
import dev.sterna.operation.DropAttribute;
import dev.sterna.operation.DropObject;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameAttribute;
import dev.sterna.operation.RenameObject;
import dev.sterna.operation.ReplaceObject;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.ObjectName;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Composite types and their attributes, as SQL. */
final class CompositeSqlTest {

  private static final Dialect DIALECT = new PostgreSqlDialect("public");

  static Stream<Arguments> operations() {
    return Stream.of(
        sql(
            new CreateObject(
                compositeType("point").attribute("x", integer()).attribute("Y", varchar(3), "up")),
            "create type public.point as (x integer, \"Y\" varchar(3))",
            "comment on column public.point.\"Y\" is 'up'"),
        sql(
            new DropObject(ObjectName.compositeType(name("audit", "point"))),
            "drop type audit.point"),
        sql(
            new RenameObject(ObjectName.compositeType(name("point")), name("dot")),
            "alter type public.point rename to dot"),
        sql(
            new AddAttribute(
                name("point"), new CompositeType.Attribute("z", integer(), Optional.empty())),
            "alter type public.point add attribute z integer"),
        sql(
            new AddAttribute(
                name("point"), new CompositeType.Attribute("z", integer(), Optional.of("it's"))),
            "alter type public.point add attribute z integer",
            "comment on column public.point.z is 'it''s'"),
        sql(new DropAttribute(name("point"), "Z"), "alter type public.point drop attribute \"Z\""),
        sql(
            new RenameAttribute(name("point"), "x", "order"),
            "alter type public.point rename attribute x to \"order\""));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void theOperationHasTheseStatements(Operation operation, List<String> statements) {
    assertThat(DIALECT.statements(operation)).isEqualTo(statements);
  }

  @Test
  void anotherOrderMakesTheTypeAnewAndWritesComments() {
    List<String> sql =
        DIALECT.statements(
            new ReplaceObject(
                compositeType("point").attribute("y", integer(), "up").attribute("x", integer())));

    assertThat(sql.get(0))
        .startsWith("do '\ndeclare\n")
        .contains("array[quote_ident(''y''), quote_ident(''x'')]::text[]");
    assertThat(sql.subList(1, sql.size()))
        .containsExactly(
            "comment on column public.point.y is 'up'", "comment on column public.point.x is null");
  }

  @Test
  void anotherTypeOfAnAttributeMakesTheTypeAnew() {
    List<String> sql = DIALECT.statements(new AlterAttribute(name("point"), "x", varchar(3)));

    assertThat(sql).hasSize(1);
    assertThat(sql.get(0)).contains("a.attname = ''x'' then ''varchar(3)''");
  }

  private static Arguments sql(Operation operation, String... statements) {
    return Arguments.of(operation, List.of(statements));
  }
}
