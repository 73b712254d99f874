package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.Exclude.exclude;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.Unique.unique;
import static dev.sterna.schema.View.view;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Column;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated columns that become columns as any other: the rows have what was computed, whatever
 * else becomes of the column and of what is over it, and the way back computes it again.
 */
final class LostExpressionTest {

  private static final Column SIZE = column("size", integer()).notNull();
  private static final Column PLAIN = column("twice", integer());
  private static final Column TWICE = PLAIN.generatedAs("size * 2");

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static Stream<Arguments> pairs() {
    TableElement key = unique("twice");
    TableElement reference = foreignKey("t_twice").references("t", "twice");
    Table referring = Table.of(name("a"), column("t_twice", integer()), reference);
    return Stream.of(
        pair("nothing else changes", of(t(SIZE, TWICE)), of(t(SIZE, PLAIN))),
        pair(
            "what it was computed from goes",
            of(t(SIZE, TWICE)),
            of(t(column("name", text()), PLAIN))),
        pair(
            "what it was computed from has another type",
            of(t(SIZE, TWICE)),
            of(t(column("size", bigint()).notNull(), PLAIN))),
        pair(
            "what it was computed from is computed from it",
            of(t(SIZE, TWICE)),
            of(t(column("size", integer()).generatedAs("twice / 2"), PLAIN))),
        pair(
            "it is never null, commented and has a default",
            of(t(SIZE, TWICE.comment("computed"))),
            of(t(SIZE, PLAIN.notNull().comment("given").defaultValue(0)))),
        pair("it numbers rows", of(t(SIZE, TWICE.notNull())), of(t(SIZE, PLAIN.asIdentity()))),
        pair("it may be null", of(t(SIZE, TWICE.notNull())), of(t(SIZE, PLAIN))),
        pair(
            "it has another type",
            of(t(SIZE, TWICE, check("c", "twice > 0")).withIndexes(List.of(index("i", "twice")))),
            of(
                t(SIZE, column("twice", bigint()), check("c", "twice > 0"))
                    .withIndexes(List.of(index("i", "twice"))))),
        pair(
            "it has a type that values are converted to",
            of(t(SIZE, TWICE)),
            of(t(SIZE, column("twice", text()).collate("C").defaultValue("none")))),
        pair(
            "constraints and indexes are over it",
            of(
                t(SIZE, TWICE, primaryKey("twice", "size"), key, check("c", "twice > size"))
                    .withIndexes(
                        List.of(index("i", "twice"), index("j", "size").where("twice > 4")))),
            of(
                t(
                        SIZE,
                        PLAIN.notNull(),
                        primaryKey("twice", "size"),
                        key,
                        check("c", "twice > size"))
                    .withIndexes(
                        List.of(index("i", "twice"), index("j", "size").where("twice > 4"))))),
        pair(
            "constraints and indexes over it come and go",
            of(
                t(SIZE, TWICE, key, check("c", "twice > size"))
                    .withIndexes(List.of(index("i", "twice"), index("k", "twice", "size")))),
            of(
                t(SIZE, PLAIN, primaryKey("size"), check("d", "twice > size"))
                    .withIndexes(
                        List.of(index("i", "twice", "size"), index("j", "twice").asUnique())))),
        pair(
            "foreign keys of it and to it",
            of(t(SIZE, TWICE, key, foreignKey("twice").references("t", "twice")), referring),
            of(t(SIZE, PLAIN, key, foreignKey("twice").references("t", "twice")), referring)),
        pair(
            "a foreign key leans on an index that includes it",
            of(included(TWICE), referring("a"), referring("z")),
            of(included(PLAIN), referring("a"), referring("z"))),
        pair(
            "rows exclude each other by an expression over it",
            of(t(SIZE, TWICE, exclude("e").withExpression("abs(twice)", "=").using("btree"))),
            of(t(SIZE, PLAIN, exclude("e").withExpression("abs(twice)", "=").using("btree")))),
        pair(
            "a view selects it",
            of(t(SIZE, TWICE)).withObject(view("v", "select twice from t")),
            of(t(SIZE, PLAIN)).withObject(view("v", "select twice from t"))),
        pair(
            "its type is made anew",
            of(t(SIZE, TWICE, mood().generatedAs("case when size > 1 then 'ok'::mood end")))
                .withObject(enumType("mood", "sad", "ok")),
            of(t(SIZE, PLAIN, mood().defaultSql("'ok'")))
                .withObject(enumType("mood", "ok", "new"))),
        Arguments.of(
            "it has another name",
            of(t(SIZE, TWICE).withIndexes(List.of(index("i", "twice")))),
            of(t(SIZE, column("double", integer())).withIndexes(List.of(index("i", "double")))),
            new Renames(Map.of(), Map.of(name("t"), Map.of("double", "twice")), Map.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("pairs")
  void rowsKeepWhatWasComputed(String what, Schema from, Schema to, Renames renames)
      throws SQLException {
    List<Operation> upgrade = Diff.between(from, to, renames);
    List<Operation> downgrade = Reversal.of(upgrade, from);
    assertThat(InOrder.of(Replay.of(from, upgrade))).isEqualTo(InOrder.of(to));
    Schema wanted = created(to);
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), from));
      Schema before = database.schema();
      database.insert(List.of("insert into t (size) values (1), (2), (3)"));
      List<String> computed = values(database, "twice");

      database.migrate(upgrade);
      assertThat(database.schema()).isEqualTo(wanted);
      assertThat(values(database, renames.equals(Renames.NONE) ? "twice" : "double"))
          .isEqualTo(computed);

      database.migrate(downgrade);
      assertThat(database.schema()).isEqualTo(before);
      if (to.table(name("t")).orElseThrow().column("size").filter(isPlain()).isPresent()) {
        assertThat(values(database, "twice")).isEqualTo(computed);
      }
    }
  }

  /** What was written since may be nothing that the former type has. */
  @Test
  void valuesWrittenSinceAreNoneOfTheWayBack() throws SQLException {
    Schema from = of(t(SIZE, TWICE));
    List<Operation> upgrade = Diff.between(from, of(t(SIZE, column("twice", text()))));
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), from));
      Schema before = database.schema();
      database.migrate(upgrade);
      database.insert(List.of("insert into t (size, twice) values (1, 'many')"));

      database.migrate(Reversal.of(upgrade, from));

      assertThat(database.schema()).isEqualTo(before);
    }
  }

  private static Predicate<Column> isPlain() {
    return column -> column.generated().isEmpty();
  }

  private static List<String> values(PopulatedDatabase database, String column)
      throws SQLException {
    return database.rows(List.of(t(column(column, integer()))));
  }

  private static Schema created(Schema schema) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), schema));
      return database.schema();
    }
  }

  private static Column mood() {
    return column("mood", type("mood"));
  }

  private static Table included(Column twice) {
    return t(SIZE, twice).withIndexes(List.of(index("i", "size").asUnique().including("twice")));
  }

  private static Table referring(String table) {
    return Table.of(
        name(table), column("t_size", integer()), foreignKey("t_size").references("t", "size"));
  }

  private static Schema of(Table... tables) {
    return Schema.of(tables);
  }

  private static Table t(TableElement... elements) {
    return Table.of(name("t"), elements);
  }

  private static Arguments pair(String what, Schema from, Schema to) {
    return Arguments.of(what, from, to, Renames.NONE);
  }
}
