package dev.sterna.migration;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AddIdentity.addIdentity;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.AlterIdentity.alterIdentity;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.CommentTable.commentTable;
import static dev.sterna.operation.CommentTable.dropTableComment;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.DropDefault.dropDefault;
import static dev.sterna.operation.DropExpression.dropExpression;
import static dev.sterna.operation.DropIdentity.dropIdentity;
import static dev.sterna.operation.DropNotNull.dropNotNull;
import static dev.sterna.operation.PromoteIndex.addPrimaryKeyUsing;
import static dev.sterna.operation.PromoteIndex.addUniqueUsing;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.RenameConstraint.renameConstraint;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.operation.SetStorage.resetStorage;
import static dev.sterna.operation.SetStorage.setStorage;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
import static dev.sterna.schema.Deferral.INITIALLY_DEFERRED;
import static dev.sterna.schema.ForeignKey.foreignKey;
import static dev.sterna.schema.Index.index;
import static dev.sterna.schema.PrimaryKey.primaryKey;
import static dev.sterna.schema.QualifiedName.name;
import static dev.sterna.schema.Sequence.sequence;
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sterna.catalog.Catalog;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.diff.InOrder;
import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.ReplayException;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Check;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Schema;
import dev.sterna.schema.TableOptions;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each operation, by the name that Alembic has for it: the catalog after it is the one that its
 * replay promises, its reverse gives the catalog of before, and a use that makes no sense is
 * refused before there is any SQL.
 */
final class OperationsOnPostgresTest {

  private static final List<Operation> BEFORE =
      Operations.of(
          op -> {
            op.createSchema("audit");
            op.createTable(
                "author",
                column("id", bigint()).notNull(),
                column("name", varchar(20)).notNull().defaultValue("x"),
                column("age", integer()),
                primaryKey("id"),
                unique("name"),
                check("author_aged", "age > 0").notValid());
            op.createTable(
                "post",
                column("id", bigint()).asIdentity(),
                column("author", bigint()),
                column("title", text()),
                primaryKey("id"),
                foreignKey("author").references("author", "id"));
            op.createIndex("post", index("post_title_idx", "title"));
            op.createSequence(sequence("post_seq").incrementBy(50));
          });

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("allow_in_place_tablespaces", "on")
            .start();
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create tablespace fast location ''");
    }
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  /** Its name in Alembic, what it does, and a wrong use. */
  static Stream<Arguments> operations() {
    return Stream.of(tables(), columns(), constraints(), others()).flatMap(cases -> cases);
  }

  private static Stream<Arguments> tables() {
    return Stream.of(
        operation(
            "create_table",
            op -> op.createTable("t", column("id", bigint()).notNull(), primaryKey("id")),
            op -> op.createTable("post", column("id", bigint()))),
        operation("drop_table", op -> op.dropTable("post"), op -> op.dropTable("author")),
        operation(
            "rename_table",
            op -> op.renameTable(name("author"), name("audit", "writer")),
            op -> op.renameTable("author", "post")),
        operation(
            "create_table_comment",
            op -> op.alterTable("post", commentTable("it's")),
            op -> op.alterTable("nowhere", dropTableComment())),
        operation(
            "batch_alter_table",
            op ->
                op.alterTable(
                    "post",
                    dropColumn("title"),
                    addColumn(column("title", varchar(9))),
                    addColumn(column("b", text()).notNull()).filledWith("x"),
                    setNotNull("author"),
                    addConstraint(unique("b"))),
            op -> op.alterTable("post", dropColumn("title"), setNotNull("title"))),
        operation(
            "invoke",
            op -> op.apply(new CreateSchema("more")),
            op -> op.apply(new DropSchema("more"))));
  }

  private static Stream<Arguments> columns() {
    return Stream.of(
        operation(
            "add_column",
            op ->
                op.alterTable("post", addColumn(column("size", integer()).notNull()).filledWith(0)),
            op -> op.alterTable("post", addColumn(column("title", text())))),
        operation(
            "alter_column(nullable)",
            op -> {
              op.alterTable("post", setNotNull("title").filledWith(""));
              op.alterTable("author", dropNotNull("name"));
            },
            op -> op.alterTable("author", dropNotNull("id"))),
        operation(
            "alter_column(server_default)",
            op -> {
              op.alterTable("post", setDefault("title", "it's"));
              op.alterTable("author", dropDefault("name"), setDefault("age", 1));
            },
            op -> op.alterTable("post", setDefault("id", 1))),
        operation(
            "alter_column(type_)",
            op -> {
              op.alterTable("author", alterColumnType("age", bigint()).using("age * 2"));
              op.alterTable("author", alterColumnType("name", text()).collate("C"));
            },
            op -> op.alterTable("author", alterColumnType("nothing", text()))),
        operation(
            "alter_column(new_column_name)",
            op -> op.alterTable("author", renameColumn("id", "nr"), renameColumn("name", "id")),
            op -> op.alterTable("author", renameColumn("id", "name"))),
        operation(
            "alter_column(generated)",
            op -> {
              op.alterTable("author", addColumn(column("twice", integer()).generatedAs("age * 2")));
              op.alterTable("author", addColumn(column("more", integer()).generatedAs("age + 1")));
              op.alterTable("author", dropExpression("more"));
            },
            op -> op.alterTable("author", dropExpression("age"))),
        operation(
            "alter_column(comment)",
            op -> op.alterTable("post", commentColumn("title", "its \\ name")),
            op -> op.alterTable("post", commentColumn("nothing", "x"))),
        operation(
            "alter_column(identity)",
            op -> {
              op.alterTable("post", alterIdentity("id", Identity.generatedAlways().from(9, 3)));
              op.alterTable("author", addIdentity("id", Identity.generatedAlways()));
              op.alterTable("post", dropIdentity("id"));
            },
            op -> op.alterTable("post", addIdentity("title", Identity.generatedAlways()))),
        operation(
            "drop_column",
            op -> op.alterTable("post", dropColumn("title")),
            op -> op.alterTable("post", dropColumn("nothing"))));
  }

  private static Stream<Arguments> constraints() {
    return Stream.of(
        operation(
            "create_primary_key",
            op ->
                op.alterTable(
                    "post",
                    dropConstraint("post_pkey"),
                    addConstraint(primaryKey("id", "author").named("post_key"))),
            op -> op.alterTable("post", addConstraint(primaryKey("author")))),
        operation(
            "create_unique_constraint",
            op -> op.alterTable("post", addConstraint(unique("title", "author"))),
            op -> op.alterTable("post", addConstraint(unique("nothing")))),
        operation(
            "create_foreign_key",
            op ->
                op.alterTable(
                    "author",
                    addColumn(column("first", bigint())),
                    addConstraint(
                        foreignKey("first")
                            .references("post", "id")
                            .onDelete(ReferentialAction.SET_NULL)
                            .notValid())),
            op ->
                op.alterTable(
                    "post", addConstraint(foreignKey("author").references("nowhere", "id")))),
        operation(
            "create_check_constraint",
            op -> op.alterTable("post", addConstraint(check("titled", "title <> ''"))),
            op -> op.alterTable("author", addConstraint(check("author_aged", "age > 1")))),
        operation(
            "create_primary_key(using index)",
            op -> {
              op.createIndex("author", index("author_age_idx", "age").asUnique());
              op.alterTable(
                  "author", addUniqueUsing("author_age_idx").deferrable(INITIALLY_DEFERRED));
              op.createIndex("post", index("post_key", "id", "author").asUnique());
              op.alterTable(
                  "post",
                  dropConstraint("post_pkey"),
                  addPrimaryKeyUsing("post_key").named("post_pkey"));
            },
            op -> op.alterTable("post", addUniqueUsing("post_title_idx"))),
        operation(
            "drop_constraint",
            op -> {
              op.alterTable("post", dropConstraint("post_author_fkey"));
              op.alterTable("author", dropConstraint("author_pkey"));
            },
            op -> op.alterTable("post", dropConstraint("nothing"))),
        operation(
            "validate",
            op -> op.alterTable("author", validateConstraint("author_aged")),
            op -> op.alterTable("author", validateConstraint("nothing"))),
        operation(
            "rename",
            op -> {
              op.alterTable("author", renameConstraint("author_pkey", "author_key"));
              op.renameIndex("post", "post_title_idx", "titles");
            },
            op -> op.renameIndex("post", "nothing", "titles")));
  }

  private static Stream<Arguments> others() {
    return Stream.of(
        operation(
            "create_index",
            op ->
                op.createIndex(
                    "author",
                    index("i", IndexPart.desc("age"), IndexPart.expression("lower(name)"))
                        .asUnique()
                        .including("id")
                        .where("age > 0")),
            op -> op.createIndex("author", index("post_title_idx", "age"))),
        operation(
            "create_index(postgresql_with)",
            op -> {
              op.createIndex("author", index("i", "age").with("fillfactor", 70));
              op.createIndex("author", index("j", "name").tablespace("fast"));
            },
            op -> op.createIndex("author", index("i", "nothing").with("fillfactor", 70))),
        operation(
            "drop_index",
            op -> op.dropIndex("post", "post_title_idx"),
            op -> op.dropIndex("author", "post_title_idx")),
        operation(
            "sequences",
            op -> {
              op.createSequence(sequence("s").minValue(-5).cycling());
              op.alterSequence(sequence("post_seq").incrementBy(1).cache(2));
              op.renameSequence(name("s"), name("audit", "t"));
            },
            op -> op.dropSequence("nothing")),
        operation(
            "schemas",
            op -> {
              op.createSchema("more");
              op.dropSchema("audit");
            },
            op -> op.dropSchema("nothing")),
        operation(
            "execute",
            op ->
                op.execute(
                    "create table t (id int)", e -> e.createTable("t", column("id", integer()))),
            op -> op.execute("create table post ()", e -> e.createTable("post"))));
  }

  private static Arguments operation(
      String alembic, Consumer<Operations> operation, Consumer<Operations> wrong) {
    return arguments(alembic, Operations.of(operation), Operations.of(wrong));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("operations")
  void operationLeadsThereAndBackAndRefusesNonsense(
      String alembic, List<Operation> upgrade, List<Operation> wrong) throws SQLException {
    Schema before = Replay.of(Schema.empty(), BEFORE);
    Schema after = Replay.of(before, upgrade);
    assertThat(InOrder.of(after)).isNotEqualTo(InOrder.of(before));
    assertThatThrownBy(() -> Replay.of(before, wrong)).isInstanceOf(ReplayException.class);

    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      connection.setAutoCommit(false);
      run(connection, BEFORE);
      Schema catalog = catalog(connection);
      run(connection, upgrade);
      assertThat(named(catalog(connection))).isEqualTo(named(after));
      if (!alembic.equals("execute")) {
        run(connection, Reversal.of(upgrade, before));
        assertThat(catalog(connection)).isEqualTo(catalog);
      }
      connection.rollback();
    }
  }

  @Test
  void storageParametersAreSetAndTakenBack() throws SQLException {
    List<Operation> upgrade =
        Operations.of(
            op -> {
              op.alterTable("post", setStorage("fillfactor", 70));
              op.alterTable(
                  "post", setStorage("autovacuum_enabled", false), setStorage("fillfactor", 80));
              op.alterTable("author", setStorage("fillfactor", 50), resetStorage("fillfactor"));
            });
    Schema before = Replay.of(Schema.empty(), BEFORE);
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      connection.setAutoCommit(false);
      run(connection, BEFORE);
      run(connection, upgrade);
      assertThat(storage(Catalog.of("public").read(connection)))
          .isEqualTo(storage(Replay.of(before, upgrade)))
          .containsExactly(
              Map.of(), new TreeMap<>(Map.of("autovacuum_enabled", "false", "fillfactor", "80")));
      run(connection, Reversal.of(upgrade, before));
      assertThat(storage(Catalog.of("public").read(connection))).containsOnly(Map.of());
      connection.rollback();
    }
    assertThatThrownBy(
            () -> Replay.of(before, Operations.of(op -> op.alterTable("t", resetStorage("x")))))
        .isInstanceOf(ReplayException.class);
  }

  private static List<Map<String, String>> storage(Schema schema) {
    List<Map<String, String>> storage = new ArrayList<>();
    schema.tables().values().forEach(table -> storage.add(TableOptions.of(table).storage()));
    return storage;
  }

  /** What there is, by name: PostgreSQL spells expressions anew. */
  private static Schema named(Schema schema) {
    return InOrder.of(
        schema.mappingTables(
            table ->
                table
                    .withConstraints(
                        table.constraints().stream()
                            .map(c -> c instanceof Check k ? plain(k) : c)
                            .toList())
                    .withIndexes(
                        table.indexes().stream().map(OperationsOnPostgresTest::plain).toList())
                    .withColumns(
                        table.columns().stream()
                            .map(c -> c.withDefault(c.defaultValue().map(d -> "?")))
                            .toList())));
  }

  private static Check plain(Check check) {
    return new Check(check.name(), "?", check.validated());
  }

  private static Index plain(Index index) {
    return new Index(
        index.name(),
        index.parts().stream()
            .map(part -> part.expression() ? IndexPart.expression("?") : part)
            .toList(),
        index.unique(),
        index.nullsDistinct(),
        index.method(),
        index.include(),
        index.where().map(sql -> "?"),
        index.storage(),
        index.tablespace());
  }

  private static Schema catalog(Connection connection) throws SQLException {
    return InOrder.of(
        Catalog.of("public").withNamespaces(List.of("audit", "more")).read(connection));
  }

  private static void run(Connection connection, List<Operation> operations) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (Operation operation : operations) {
        for (String sql : new PostgreSqlDialect("public").statements(operation)) {
          statement.execute(sql);
        }
      }
    }
  }
}
