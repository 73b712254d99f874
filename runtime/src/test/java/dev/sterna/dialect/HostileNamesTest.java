package dev.sterna.dialect;

import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AddIdentity.addIdentity;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.AlterIdentity.alterIdentity;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.CommentTable.commentTable;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.DropDefault.dropDefault;
import static dev.sterna.operation.DropIdentity.dropIdentity;
import static dev.sterna.operation.DropNotNull.dropNotNull;
import static dev.sterna.operation.RenameColumn.renameColumn;
import static dev.sterna.operation.RenameConstraint.renameConstraint;
import static dev.sterna.operation.SetDefault.setDefault;
import static dev.sterna.operation.SetNotNull.setNotNull;
import static dev.sterna.operation.ValidateConstraint.validateConstraint;
import static dev.sterna.schema.Check.check;
import static dev.sterna.schema.Column.column;
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

import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Identity;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Runs the statements of every operation on PostgreSQL, with names that only quoting survives. */
final class HostileNamesTest {

  private static final String SCHEMA = "Sch\"ema; drop schema public; --";
  private static final QualifiedName TABLE = name("ta'ble $$ \\ \"select\"");
  private static final QualifiedName OTHER = name("user");
  private static final String A = "a\"b.c";
  private static final String B = "drop";
  private static final String C = "naïve 日本";
  private static final String HOSTILE_TEXT = "it's \\ \"$$ -- /* ; \n E'x' 日本";

  private static EmbeddedPostgres server;

  private Connection connection;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void connect() throws SQLException {
    connection = server.getPostgresDatabase().getConnection();
  }

  @AfterEach
  void disconnect() throws SQLException {
    run(op -> op.execute("drop schema if exists " + Identifier.sql(SCHEMA) + " cascade"));
    connection.close();
  }

  private void run(Consumer<Operations> recording) throws SQLException {
    Dialect dialect = new PostgreSqlDialect(SCHEMA);
    for (Operation operation : Operations.of(recording)) {
      for (String sql : dialect.statements(operation)) {
        try (Statement statement = connection.createStatement()) {
          statement.execute(sql);
        }
      }
    }
  }

  private List<String> query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }

  @Test
  void everyOperationRunsAndLeavesNothing() throws SQLException {
    run(
        op -> {
          op.createSchema(SCHEMA);
          op.createSchema(SCHEMA);
          op.createSchema(B);
          op.createTable(
              Table.of(
                      OTHER,
                      column(A, varchar(20)).notNull().comment(HOSTILE_TEXT),
                      column(B, bigint()).asIdentity(Identity.generatedAlways().from(5, 2)),
                      column(C, text()).collate("C").defaultValue(HOSTILE_TEXT),
                      column("generated", integer()).generatedAs("length(" + quoted(C) + ")"),
                      primaryKey(A, C),
                      unique(B),
                      check("che\"ck", quoted(A) + " <> 'x' -- really"))
                  .withComment(Optional.of(HOSTILE_TEXT))
                  .withOptions(Optional.of("with (fillfactor = 70)")));
          op.createTable(TABLE, column("id", bigint()).asIdentity(), primaryKey("id"));
          op.execute("insert into " + sql(TABLE) + " default values");
          op.alterTable(
              TABLE,
              dropConstraint("ta'ble $$ \\ \"select\"_pkey"),
              dropIdentity("id"),
              alterColumnType("id", integer()).using("\"id\" + 1 -- so"),
              addColumn(column(A, varchar(20)).notNull().comment(HOSTILE_TEXT))
                  .filledWith(HOSTILE_TEXT.substring(0, 10)),
              addColumn(column(B, bigint()).notNull().defaultValue(7))
                  .filledWithSql("id * 2 -- so"),
              addColumn(column(C, text()).defaultValue(HOSTILE_TEXT)),
              addColumn(column("sum", integer()).generatedAs("id + 1 -- so")),
              addIdentity("id", Identity.generatedByDefault().from(9, 9)),
              alterIdentity("id", Identity.generatedAlways().from(3, 3)),
              addConstraint(primaryKey("id")),
              addConstraint(unique(B).named("un\"ique")),
              addConstraint(foreignKey(A, C).references(OTHER, A, C).notValid().named("fk")),
              addConstraint(check("ch", quoted(B) + " > 0").notValid()),
              validateConstraint("ch"),
              setNotNull(C).filledWithSql("'' -- so"),
              renameConstraint("fk", "f\"k"),
              setDefault(B, HOSTILE_TEXT.length()),
              dropDefault(B),
              dropNotNull(B),
              commentColumn(C, HOSTILE_TEXT),
              commentTable(HOSTILE_TEXT),
              renameColumn(C, "C"));
          op.createIndex(
              TABLE,
              index("in\"dex", IndexPart.asc(A), IndexPart.expression("lower(\"C\") -- so"))
                  .asUnique()
                  .including("id")
                  .where("id > 0 -- so"));
          op.createIndexConcurrently(
              TABLE, index("concurrently", IndexPart.desc(A).operatorClass("text_pattern_ops")));
          op.renameIndex(TABLE, "in\"dex", "index");
          op.dropIndex(TABLE, "index");
          op.dropIndexConcurrently(TABLE, "concurrently");
          op.renameTable(TABLE, name(B, "tab\"le"));
          op.createSequence(sequence("Seq").as(integer()).minValue(1).maxValue(9).cycling());
          op.alterSequence(sequence("Seq").incrementBy(50).cache(5));
          op.renameSequence(name("Seq"), name(B, "se q"));
          op.dropSequence(name(B, "se q"));
        });
    String moved = sql(name(B, "tab\"le"));
    assertThat(query("select " + quoted(A) + " from " + moved))
        .containsExactly(HOSTILE_TEXT.substring(0, 10));
    assertThat(query("select " + quoted(B) + " from " + moved)).containsExactly("4");
    assertThat(query("select obj_description('" + sql(OTHER).replace("'", "''") + "'::regclass)"))
        .containsExactly(HOSTILE_TEXT);
    assertThat(query("select to_regnamespace('public')")).containsExactly("public");
    run(
        op -> {
          op.dropSchema(B);
          op.dropSchema("missing");
          op.alterTable(name(B, "tab\"le"), dropColumn(A));
          op.dropTable(name(B, "tab\"le"));
          op.dropTable(OTHER);
        });
    assertThat(query("select nspname from pg_namespace where nspname = '" + B + "'")).hasSize(1);
    run(op -> op.dropSchema(B));
    assertThat(query("select nspname from pg_namespace where nspname = '" + B + "'")).isEmpty();
  }

  @Test
  void everyKeyWordCanNameTableColumnIndexAndConstraint() throws SQLException {
    connection.setAutoCommit(false);
    run(op -> op.createSchema(SCHEMA));
    for (String word : query("select word from pg_get_keywords()")) {
      run(
          op -> {
            op.createTable(word, column(word, integer()), column(word + "2", text()));
            op.alterTable(
                word,
                setNotNull(word),
                setDefault(word, 1),
                dropColumn(word + "2"),
                addConstraint(check(word, quoted(word) + " > 0")),
                renameConstraint(word, word + "3"));
            op.createIndex(word, index(word + "4", word));
            op.renameIndex(word, word + "4", word + "5");
            op.dropIndex(word, word + "5");
            op.createSequence(sequence(word + "6"));
          });
    }
    assertThat(
            query(
                "select word from pg_get_keywords() where catcode <> 'U' and quote_ident(word) = word"))
        .isEmpty();
    assertThat(query("select word from pg_get_keywords() where catcode <> 'U'"))
        .allSatisfy(word -> assertThat(Identifier.sql(word)).startsWith("\""));
    connection.rollback();
  }

  @Test
  void schemaOfAnotherRoleStays() throws SQLException {
    run(
        op -> {
          op.createSchema(SCHEMA);
          op.createSchema("theirs");
          op.execute("create role mine");
          op.execute("set role mine");
          op.dropSchema("theirs");
          op.execute("reset role");
          op.execute("drop role mine");
        });
    assertThat(query("select to_regnamespace('theirs')")).containsExactly("theirs");
    run(op -> op.dropSchema("theirs"));
  }

  private static String quoted(String name) {
    return Identifier.sql(name);
  }

  private static String sql(QualifiedName table) {
    return new Qualifier(SCHEMA).sql(table);
  }
}
