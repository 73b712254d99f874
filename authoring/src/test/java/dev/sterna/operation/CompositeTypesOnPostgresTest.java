package dev.sterna.operation;

import static dev.sterna.operation.DefaultSchema.execute;
import static dev.sterna.operation.DefaultSchema.only;
import static dev.sterna.operation.DefaultSchema.run;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.CompositeType.compositeType;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.varchar;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.catalog.Catalog;
import dev.sterna.diff.Diff;
import dev.sterna.migration.Operations;
import dev.sterna.schema.Check;
import dev.sterna.schema.CompositeType;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Composite types with rows of them: what operations and differences do to both. */
final class CompositeTypesOnPostgresTest {

  private static final CompositeType POINT =
      compositeType("spot").attribute("x", integer()).attribute("label", varchar(9), "it's");

  private static final CompositeType LINE =
      compositeType("track").attribute("start", type("spot")).attribute("rest", type("spot[]"));

  private static final List<Operation> BEFORE =
      Operations.of(
          op -> {
            op.createType(POINT);
            op.createType(LINE);
            op.createTable(
                "map",
                column("id", integer()).notNull(),
                column("at", type("spot")),
                column("track", type("track")),
                column("points", type("spot[]")).defaultSql("'{}'"),
                primaryKey("id"),
                Check.check("known", "at is null or (at).x is not null"));
            op.createView("labels", "select id, (at).label as label, track from map");
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
        of(
            op -> op.addAttribute("spot", "z", text()),
            "1 (1,a,) (\"(2,b,)\",\"{\"\"(3,c,)\"\",NULL}\") {\"(,,)\"}"),
        of(
            op -> op.renameAttribute("spot", "x", "East"),
            "1 (1,a) (\"(2,b)\",\"{\"\"(3,c)\"\",NULL}\") {\"(,)\"}"),
        of(
            op -> op.alterAttribute("spot", "x", bigint()),
            "1 (1,a) (\"(2,b)\",\"{\"\"(3,c)\"\",NULL}\") {\"(,)\"}"),
        of(
            op -> op.alterAttribute("spot", "label", varchar(1)),
            "1 (1,a) (\"(2,b)\",\"{\"\"(3,c)\"\",NULL}\") {\"(,)\"}"),
        of(
            op ->
                op.replaceType(
                    compositeType("spot")
                        .attribute("label", varchar(9))
                        .attribute("x", integer(), "east")),
            "1 (a,1) (\"(b,2)\",\"{\"\"(c,3)\"\",NULL}\") {\"(,)\"}"),
        of(
            op ->
                op.replaceType(
                    compositeType("track")
                        .attribute("rest", type("spot[]"))
                        .attribute("start", type("spot"))),
            "1 (1,a) (\"{\"\"(3,c)\"\",NULL}\",\"(2,b)\") {\"(,)\"}"),
        of(
            op -> op.renameType("spot", "dot"),
            "1 (1,a) (\"(2,b)\",\"{\"\"(3,c)\"\",NULL}\") {\"(,)\"}"));
  }

  @ParameterizedTest
  @MethodSource("operations")
  void rowsFollowAndComeBackWithTheCatalog(Operation operation, String rows) throws SQLException {
    Schema replayed = Replay.of(Schema.empty(), BEFORE);
    List<Operation> back = Reversal.of(List.of(operation), replayed);
    try (Connection connection = begin()) {
      run(connection, BEFORE);
      insert(connection);
      Schema created = read(connection);
      String before = rows(connection);
      assertThat(created.objects().keySet()).isEqualTo(replayed.objects().keySet());
      assertThat(created.types()).isEqualTo(replayed.types());

      run(connection, List.of(operation));

      assertThat(read(connection).types()).isEqualTo(operation.apply(replayed).types());
      assertThat(rows(connection)).isEqualTo(rows);
      run(connection, back);
      assertThat(read(connection)).isEqualTo(created);
      assertThat(rows(connection)).isEqualTo(before);
      connection.rollback();
    }
  }

  @Test
  void whatDoesNotFitIsAnError() throws SQLException {
    try (Connection connection = begin()) {
      run(connection, BEFORE);
      execute(connection, "insert into map (id, at) values (1, row(1, 'too long'))");

      assertThatThrownBy(
              () ->
                  run(
                      connection,
                      Operations.of(op -> op.alterAttribute("spot", "label", varchar(1)))))
          .hasMessageContaining("value too long for type character varying(1)");
      connection.rollback();
    }
  }

  /** The functions that convert values have names of attributes and types in their bodies. */
  @Test
  void namesEndNoBody() throws SQLException {
    String attribute = "it's $$; drop table map; -- %s \"x\"";
    CompositeType before = compositeType("$$ 'type'").attribute(attribute, integer());
    try (Connection connection = begin()) {
      run(
          connection,
          Operations.of(
              op -> {
                op.createType(before);
                op.createTable(
                    "map",
                    column("at", type("\"$$ 'type'\"")),
                    column("all", type("\"$$ 'type'\"[]")));
              }));
      execute(connection, "insert into map values (row(1), array[row(2)::\"$$ 'type'\"])");

      run(connection, Operations.of(op -> op.alterAttribute(before.name(), attribute, bigint())));

      assertThat(only(connection, "select at::text || \"all\"::text from map"))
          .isEqualTo("(1){(2)}");
      assertThat(read(connection).types())
          .containsExactly(compositeType("$$ 'type'").attribute(attribute, bigint()));
      connection.rollback();
    }
  }

  /** Types of each other, new, changed and gone at once. */
  @Test
  void differencesLeadToTheTypesAndBack() throws SQLException {
    Schema from =
        Schema.of(
                Table.of(
                    name("map"),
                    column("id", integer()).notNull(),
                    column("track", type("track")),
                    column("a_old", type("a_outer")),
                    primaryKey("id")))
            .withObject(POINT)
            .withObject(LINE)
            .withObject(compositeType("a_outer").attribute("x", type("z_inner")))
            .withObject(compositeType("z_inner").attribute("y", integer()));
    Schema to =
        Schema.of(
                Table.of(
                    name("map"),
                    column("id", integer()).notNull(),
                    column("track", type("track")),
                    column("other", type("a_new[]")),
                    primaryKey("id")))
            .withObject(
                compositeType("spot")
                    .attribute("label", text())
                    .attribute("between", type("z_new"))
                    .attribute("x", bigint()))
            .withObject(LINE)
            .withObject(compositeType("a_new").attribute("x", type("z_new[]")))
            .withObject(compositeType("z_new").attribute("y", integer()));

    try (Connection connection = begin()) {
      run(connection, Diff.between(Schema.empty(), from));
      execute(
          connection,
          "insert into map (id, track) values (1, row(row(1, 'a'), array[row(2, 'b')::spot]))");
      List<Operation> differences = Diff.between(from, to);
      List<Operation> back = Reversal.of(differences, from);

      run(connection, differences);

      assertThat(Replay.of(from, differences)).isEqualTo(to);
      assertThat(Diff.between(read(connection), to)).isEmpty();
      assertThat(only(connection, "select track::text from map"))
          .isEqualTo("(\"(a,,1)\",\"{\"\"(b,,2)\"\"}\")");
      run(connection, back);
      assertThat(Diff.between(read(connection), from)).isEmpty();
      assertThat(only(connection, "select track::text from map"))
          .isEqualTo("(\"(1,a)\",\"{\"\"(2,b)\"\"}\")");
      connection.rollback();
    }
  }

  /** A view that selects an attribute goes before it does. */
  @Test
  void anAttributeGoesFromUnderAView() throws SQLException {
    List<Operation> operations = new ArrayList<>(BEFORE);
    Schema from = Replay.of(Schema.empty(), operations);
    Schema to =
        from.withObject(POINT.without("label"))
            .withObject(dev.sterna.schema.View.view("labels", "select id, track from map"));
    try (Connection connection = begin()) {
      run(connection, BEFORE);
      insert(connection);
      run(connection, Diff.between(from, to));

      assertThat(only(connection, "select track::text from labels"))
          .isEqualTo("(\"(2)\",\"{(3),NULL}\")");
      connection.rollback();
    }
  }

  /** An enum of which a value goes is made anew, and with it what has attributes of it. */
  @Test
  void valuesGoFromTheEnumOfAnAttribute() throws SQLException {
    Schema from =
        Schema.of(
                Table.of(
                    name("map"),
                    column("id", integer()).notNull(),
                    column("at", type("marked")),
                    column("rest", type("marked[]")),
                    column("mood", type("mood")),
                    primaryKey("id")))
            .withObject(enumType("mood", "glad", "lost", "sad"))
            .withObject(
                compositeType("marked")
                    .attribute("mood", type("mood"))
                    .attribute("all", type("mood[]")));
    Schema to = from.withObject(enumType("mood", "sad", "glad"));
    try (Connection connection = begin()) {
      run(connection, Diff.between(Schema.empty(), from));
      execute(
          connection,
          "insert into map values (1, row('sad', array['glad', 'sad']::mood[]),"
              + " array[row('glad', null)::marked], 'sad')");
      Schema created = read(connection);
      List<Operation> differences = Diff.between(from, to);
      List<Operation> back = Reversal.of(differences, from);

      run(connection, differences);

      assertThat(Diff.between(read(connection), to)).isEmpty();
      assertThat(only(connection, "select at::text || rest::text || mood from map"))
          .isEqualTo("(sad,\"{glad,sad}\"){\"(glad,)\"}sad");
      run(connection, back);
      assertThat(read(connection)).isEqualTo(created);
      connection.rollback();
    }
  }

  private static void insert(Connection connection) throws SQLException {
    execute(
        connection,
        "insert into map values (1, row(1, 'a'), row(row(2, 'b'), array[row(3, 'c')::spot, null]),"
            + " array[row(null, null)::spot])");
  }

  private static String rows(Connection connection) throws SQLException {
    return only(
        connection,
        "select id || ' ' || at::text || ' ' || track::text || ' ' || points::text from map");
  }

  private static Schema read(Connection connection) throws SQLException {
    return Catalog.of(DefaultSchema.NAME).read(connection);
  }

  private static Arguments of(Consumer<Operations> recording, String rows) {
    return Arguments.of(Operations.of(recording).get(0), rows);
  }

  private static Connection begin() throws SQLException {
    Connection connection = server.getPostgresDatabase().getConnection();
    DefaultSchema.begin(connection);
    return connection;
  }
}
