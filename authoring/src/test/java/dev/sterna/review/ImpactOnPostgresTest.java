package dev.sterna.review;

import static dev.sterna.data.Assignment.set;
import static dev.sterna.operation.AddColumn.addColumn;
import static dev.sterna.operation.AddConstraint.addConstraint;
import static dev.sterna.operation.AlterColumnType.alterColumnType;
import static dev.sterna.operation.CommentColumn.commentColumn;
import static dev.sterna.operation.DropColumn.dropColumn;
import static dev.sterna.operation.DropConstraint.dropConstraint;
import static dev.sterna.operation.DropDefault.dropDefault;
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
import static dev.sterna.schema.SqlType.bigint;
import static dev.sterna.schema.SqlType.integer;
import static dev.sterna.schema.SqlType.numeric;
import static dev.sterna.schema.SqlType.text;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.data.Condition;
import dev.sterna.dialect.Dialect;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.migration.Operations;
import dev.sterna.operation.Operation;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is said of locks and of tables that are written anew is what PostgreSQL does. */
final class ImpactOnPostgresTest {

  private static final Dialect DIALECT = new PostgreSqlDialect("public");

  private static final Schema BEFORE =
      Schema.empty()
          .withTable(Table.of(name("author"), column("id", bigint()).notNull(), primaryKey("id")))
          .withTable(
              Table.of(
                      name("post"),
                      column("id", bigint()).notNull(),
                      column("title", varchar(20)).notNull().defaultValue(""),
                      column("price", numeric(5, 2)),
                      column("author", bigint()),
                      primaryKey("id"),
                      foreignKey("author").references("author", "id"),
                      check("priced", "price > 0").notValid())
                  .withIndexes(List.of(index("post_title_idx", "title"))));

  private static EmbeddedPostgres server;

  @BeforeAll
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  static Stream<Operation> operations() {
    List<Consumer<Operations>> recorded =
        List.of(
            op -> op.createTable("reply", column("author", bigint()), toAuthor()),
            op -> op.dropTable("post"),
            op -> op.renameTable("post", "article"),
            op -> op.createIndex("post", index("post_price_idx", "price")),
            op -> op.dropIndex("post", "post_title_idx"),
            op -> op.renameIndex("post", "post_title_idx", "by_title"),
            op -> op.insert("post", set("id", 1L)),
            op -> op.delete("post", Condition.everyRow()));
    List<TableChange> changes =
        List.of(
            addColumn(column("size", integer())),
            addColumn(column("size", integer()).notNull().defaultValue(7)),
            addColumn(column("size", integer()).notNull()).filledWith(7),
            addColumn(column("at", text()).defaultSql("now()")),
            addColumn(column("at", text()).defaultSql("current_timestamp(3)::text")),
            addColumn(column("code", varchar(3)).defaultSql("'a'::varchar(3)")),
            addColumn(column("chance", text()).defaultSql("random()::text")),
            addColumn(column("no", bigint()).asIdentity()),
            addColumn(column("twice", numeric(7, 2)).generatedAs("price * 2")),
            dropColumn("price"),
            renameColumn("price", "cost"),
            alterColumnType("title", varchar(40)),
            alterColumnType("title", text()),
            alterColumnType("title", varchar(10)),
            alterColumnType("price", numeric(7, 2)),
            alterColumnType("price", numeric(7, 3)),
            setNotNull("price"),
            dropNotNull("title"),
            setDefault("price", "1"),
            dropDefault("title"),
            commentColumn("title", "said first"),
            addConstraint(unique("title")),
            addConstraint(check("cheap", "price < 100")),
            addConstraint(check("cheap", "price < 100").notValid()),
            addConstraint(toAuthor().named("again")),
            addConstraint(toAuthor().named("again").notValid()),
            dropConstraint("post_author_fkey"),
            dropConstraint("priced"),
            renameConstraint("priced", "has_a_price"),
            validateConstraint("priced"));
    return Stream.concat(
        recorded.stream().flatMap(recording -> Operations.of(recording).stream()),
        changes.stream().flatMap(c -> Operations.of(op -> op.alterTable("post", c)).stream()));
  }

  private static ForeignKey toAuthor() {
    return foreignKey("author").references("author", "id");
  }

  @ParameterizedTest
  @MethodSource("operations")
  void locksAndRewritesAreThoseOfTheServer(Operation operation) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      connection.setAutoCommit(false);
      for (Operation step : Operations.of(ImpactOnPostgresTest::setUp)) {
        execute(connection, step);
      }
      execute(connection, "insert into post (id, price) values (7, 1)");
      List<String> seen = observe(connection, operation);
      connection.rollback();

      assertThat(Impact.of(operation, BEFORE).stream().map(ImpactOnPostgresTest::words))
          .containsExactlyInAnyOrderElementsOf(seen);
    }
  }

  private static String words(Impact impact) {
    return impact.table()
        + " "
        + impact.lock().sql()
        + (impact.work() == TableWork.REWRITE ? ", rewritten" : "");
  }

  private static void setUp(Operations op) {
    BEFORE.tables().values().forEach(op::createTable);
  }

  /** Locks of the transaction that made the tables hide others, so it is another that looks. */
  private static List<String> observe(Connection connection, Operation operation)
      throws SQLException {
    connection.commit();
    try {
      String files =
          "select oid::regclass::text, pg_relation_filenode(oid) from pg_class"
              + " where relname in ('post', 'author') order by 1";
      List<String> before = query(connection, files);
      List<String> oids =
          query(connection, "select 'post'::regclass::oid, 'author'::regclass::oid");
      connection.commit();
      execute(connection, operation);
      return seen(connection, oids.get(0), before);
    } finally {
      connection.rollback();
      execute(connection, "drop table post, author");
      connection.commit();
    }
  }

  private static List<String> seen(Connection connection, String oids, List<String> files)
      throws SQLException {
    List<String> seen = new ArrayList<>();
    String[] tables = oids.split(" ");
    for (int i = 0; i < tables.length; i++) {
      String table = i == 0 ? "post" : "author";
      Optional<TableLock> strongest = strongest(connection, tables[i]);
      if (strongest.isPresent()) {
        boolean same =
            query(
                    connection,
                    "select coalesce((select pg_relation_filenode(" + tables[i] + ")::text), '')")
                .stream()
                .allMatch(file -> file.isEmpty() || files.contains(table + " " + file));
        seen.add(table + " " + strongest.get().sql() + (same ? "" : ", rewritten"));
      }
    }
    return seen;
  }

  private static Optional<TableLock> strongest(Connection connection, String table)
      throws SQLException {
    return query(
            connection,
            "select mode from pg_locks where locktype = 'relation' and pid = pg_backend_pid()"
                + " and relation = "
                + table)
        .stream()
        .map(mode -> mode.replaceAll("Lock$", "").replaceAll("(?<=[a-z])(?=[A-Z])", "_"))
        .map(mode -> mode.toUpperCase(Locale.ROOT))
        .flatMap(mode -> Stream.of(TableLock.values()).filter(lock -> lock.name().equals(mode)))
        .max(TableLock::compareTo);
  }

  private static List<String> query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      int columns = row.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (row.next()) {
        StringBuilder text = new StringBuilder(row.getString(1));
        for (int i = 2; i <= columns; i++) {
          text.append(' ').append(row.getString(i));
        }
        rows.add(text.toString());
      }
      return rows;
    }
  }

  private static void execute(Connection connection, Operation operation) throws SQLException {
    for (String sql : DIALECT.statements(operation)) {
      execute(connection, sql);
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
