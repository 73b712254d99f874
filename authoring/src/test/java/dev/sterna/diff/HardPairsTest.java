package dev.sterna.diff;

import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.EnumType.enumType;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.operation.Operation;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Column;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableElement;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Pairs of schemas that one order only can bring together, in a database with rows. */
final class HardPairsTest {

  private static final String MOODS =
      "insert into t (id, mood) values (1, 'sad'), (2, 'ok'), (3, null)";

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
    TableElement id = column("id", integer()).notNull();
    TableElement key = primaryKey("id");
    TableElement mood = column("mood", type("mood"));
    Table other = Table.of(name("u"), column("mood", type("mood")).defaultSql("'ok'"));
    DatabaseObject two = enumType("mood", "sad", "ok");
    DatabaseObject one = enumType("mood", "ok");
    TableElement mind = column("mood", type("mind"));
    return Stream.of(
        pair(
            "a column leaves for a type that loses values too",
            Schema.of(t(id, mood, check("c", "mood >= 'sad'"), unique("mood")), other)
                .withObject(two)
                .withObject(enumType("mind", "sad", "clear", "ok")),
            Schema.of(t(id, mind, check("c", "mood >= 'sad'"), unique("mood")), other)
                .withObject(one)
                .withObject(enumType("mind", "sad", "ok"))),
        pair(
            "a column leaves for a type that has its values only afterwards",
            Schema.of(t(id, mood), other)
                .withObject(two)
                .withObject(enumType("mind", "clear", "dark")),
            Schema.of(t(id, mind), other)
                .withObject(one)
                .withObject(enumType("mind", "ok", "sad", "dark"))),
        Arguments.of(
            "two columns change places in types that lose values",
            Schema.of(t(id, mood, column("other", type("mind"))))
                .withObject(two)
                .withObject(enumType("mind", "low", "high")),
            "insert into t (id, mood, other) values (1, 'sad', 'low'), (2, 'ok', 'high'), (3, null, null)",
            Schema.of(
                    t(
                        id,
                        column("mood", type("mind")).defaultSql("'ok'"),
                        column("other", type("mood"))))
                .withObject(enumType("mood", "high", "low"))
                .withObject(enumType("mind", "sad", "ok", "x")),
            Renames.NONE),
        pair(
            "a column goes with its values",
            Schema.of(t(id, key, mood), other).withObject(two),
            Schema.of(t(id, key), other).withObject(one)),
        pair(
            "a table goes with its values",
            Schema.of(t(id, mood), other).withObject(two),
            Schema.of(other).withObject(one)),
        pair(
            "a column leaves the type",
            Schema.of(t(id, mood, check("c", "mood >= 'sad'")), other).withObject(two),
            Schema.of(t(id, column("mood", text())), other).withObject(one)),
        pair(
            "a column leaves for a new type",
            Schema.of(t(id, mood), other).withObject(two),
            Schema.of(t(id, column("mood", type("mind"))), other)
                .withObject(one)
                .withObject(enumType("mind", "ok", "sad"))),
        pair(
            "a default names a value that goes",
            Schema.of(
                    t(id, mood),
                    Table.of(name("u"), column("mood", type("mood")).defaultSql("'sad'")))
                .withObject(two)
                .withObject(enumType("unused", "x")),
            Schema.of(t(id, column("mood", text())), other).withObject(one)),
        pair(
            "a key of an enum and of another type, which changes",
            linked(varchar(20)).withObject(two),
            linked(text()).withObject(two)),
        pair(
            "a key's index includes a column of another type, which changes",
            including(varchar(20)),
            including(text())),
        pair(
            "a key's index includes a column of another collation, which changes",
            including("C"),
            including("POSIX")),
        pair(
            "a computed column stays over one whose values move",
            Schema.of(t(id, mood, column("c", text()).generatedAs("upper(id::text)")))
                .withObject(two),
            Schema.of(
                    t(
                        id,
                        mood,
                        column("c", text())
                            .generatedAs("case mood when 'ok' then 'x' else upper(id::text) end")))
                .withObject(enumType("mood", "ok", "sad"))));
  }

  /** Names that only PostgreSQL knows, of the sequences of identity columns. */
  static Stream<Arguments> sequences() {
    TableElement id = column("id", integer()).notNull();
    TableElement numbered = column("id", integer()).asIdentity();
    Schema numberedTable = Schema.of(t(numbered));
    return Stream.of(
        Arguments.of(
            "a sequence takes the name of one that goes with its identity",
            numberedTable,
            "insert into t default values",
            Schema.of(List.of(), List.of(t(id)), List.of(sequence("t_id_seq"))),
            Renames.NONE),
        Arguments.of(
            "a sequence takes the name of one that goes with its column",
            Schema.of(
                t(numbered, column("next", integer()).generatedAs("id + 1"), column("x", text()))),
            "insert into t (x) values ('x')",
            Schema.of(List.of(), List.of(t(column("x", text()))), List.of(sequence("t_id_seq"))),
            Renames.NONE),
        Arguments.of(
            "a sequence takes the name of one that goes with its table",
            numberedTable,
            "insert into t default values",
            Schema.of(List.of(), List.of(), List.of(sequence("t_id_seq"))),
            Renames.NONE),
        Arguments.of(
            "an identity comes where a sequence had its name",
            Schema.of(List.of(), List.of(t(id)), List.of(sequence("t_id_seq"))),
            "insert into t values (1)",
            numberedTable,
            Renames.NONE),
        Arguments.of(
            "two tables of one name move into one schema",
            Schema.of(
                List.of("audit", "moved"),
                List.of(
                    Table.of(name("audit", "t"), numbered), Table.of(name("moved", "t"), numbered)),
                List.of()),
            "insert into audit.t default values",
            Schema.of(t(numbered), Table.of(name("u"), numbered)),
            new Renames(
                Map.of(name("t"), name("audit", "t"), name("u"), name("moved", "t")),
                Map.of(),
                Map.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"pairs", "sequences"})
  void oneBecomesTheOtherAndTheWayBackLeadsBack(
      String what, Schema from, String rows, Schema to, Renames renames) throws SQLException {
    List<Operation> upgrade = Diff.between(from, to, renames);
    Schema wanted = created(to);
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), from));
      Schema before = database.schema();
      database.insert(List.of(rows));

      database.migrate(upgrade);
      assertThat(database.schema()).isEqualTo(wanted);

      database.migrate(Reversal.of(upgrade, from));
      assertThat(database.schema()).isEqualTo(before);
    }
  }

  private static Schema created(Schema schema) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        PopulatedDatabase database = new PopulatedDatabase(connection)) {
      database.migrate(Diff.between(Schema.empty(), schema));
      return database.schema();
    }
  }

  private static Schema linked(SqlType type) {
    TableElement mood = column("mood", type("mood")).notNull();
    return Schema.of(
        t(
            column("id", integer()),
            column("mood", type("mood")),
            column("code", type),
            foreignKey("mood", "code").references("u", "mood", "code")),
        Table.of(name("u"), mood, column("code", type).notNull(), primaryKey("mood", "code")));
  }

  private static Schema including(SqlType type) {
    return including(column("mood", type));
  }

  private static Schema including(String collation) {
    return including(column("mood", text()).collate(collation));
  }

  /** With the foreign key on a table that is altered before, and one that is altered after. */
  private static Schema including(Column mood) {
    TableElement reference = foreignKey("t_id").references("t", "id");
    return Schema.of(
        Table.of(name("a"), column("t_id", integer()), reference),
        t(column("id", integer()).notNull(), mood)
            .withIndexes(List.of(index("t_id_idx", "id").asUnique().including("mood"))),
        Table.of(name("u"), column("t_id", integer()), reference));
  }

  private static Table t(TableElement... elements) {
    return Table.of(name("t"), elements);
  }

  private static Arguments pair(String what, Schema from, Schema to) {
    return Arguments.of(what, from, MOODS, to, Renames.NONE);
  }
}
