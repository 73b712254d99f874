package dev.sterna.catalog;

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
import static dev.sterna.schema.SqlType.type;
import static dev.sterna.schema.SqlType.varchar;
import static dev.sterna.schema.Unique.unique;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.dialect.Dialect;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.diff.Diff;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Check;
import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Deferral;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Identity;
import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.ReferentialAction;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Supported;
import dev.sterna.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.AfterTry;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;

/** Creates schemas by the dialect and reads them back, in a transaction that is rolled back. */
class CatalogTest {

  private static final String DEFAULT = "The default";
  private static final Dialect DIALECT = new PostgreSqlDialect(DEFAULT);

  private static EmbeddedPostgres server;

  private Connection connection;

  @BeforeContainer
  static void start() throws IOException {
    server = EmbeddedPostgres.start();
  }

  @AfterContainer
  static void stop() throws IOException {
    server.close();
  }

  @BeforeTry
  void connect() throws SQLException {
    connection = server.getPostgresDatabase().getConnection();
    connection.setAutoCommit(false);
  }

  @AfterTry
  void disconnect() throws SQLException {
    connection.close();
  }

  /** What a database makes of this schema. */
  private Schema created(Schema schema) throws SQLException {
    create(schema);
    Schema read = catalog(schema).read(connection);
    connection.rollback();
    return read;
  }

  private void create(Schema schema) throws SQLException {
    run("create schema " + Identifier.sql(DEFAULT));
    run(Diff.between(Schema.empty(), schema));
  }

  private static Catalog catalog(Schema schema) {
    return Catalog.of(DEFAULT).withNamespaces(schema.namespaces());
  }

  private void run(List<Operation> operations) throws SQLException {
    for (Operation operation : operations) {
      for (String sql : DIALECT.statements(operation)) {
        run(sql);
      }
    }
  }

  private void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String query(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  @Example
  void everythingComesBackAsItWasDeclared() throws SQLException {
    Table user =
        Table.of(
                name("user"),
                column("id", bigint()).asIdentity(Identity.generatedAlways().from(10, 5)),
                column("Name", varchar(20)).notNull().comment("it's"),
                column("mood", text()).collate("C").defaultSql("'a'::text"),
                column("matrix", type("integer[][]")),
                column("at", type("timestamp(6) with time zone")).defaultSql("now()"),
                column("twice", integer()).generatedAs("length(mood) * 2"),
                primaryKey("id"),
                unique("Name", "mood").nullsNotDistinct().deferrable(Deferral.INITIALLY_DEFERRED),
                check("positive", "id > 0").notValid(),
                check("text", "(mood <> ')'::text) AND (mood <> '('::text)"))
            .withComment(Optional.of("who's who"))
            .withOptions(Optional.of("with (fillfactor=70)"))
            .withIndexes(
                List.of(
                    index(
                            "by_mood",
                            IndexPart.expression("lower(mood)").collate("POSIX"),
                            IndexPart.desc("id").nulls(IndexPart.Nulls.LAST),
                            IndexPart.asc("Name").operatorClass("varchar_pattern_ops"))
                        .asUnique()
                        .including("at")
                        .where("id > 5"),
                    index("hashed", "id").using("hash")));
    Table post =
        Table.of(
            name("other", "post"),
            column("author", bigint()),
            foreignKey("author")
                .references("user", "id")
                .matchingFull()
                .onDelete(ReferentialAction.SET_NULL)
                .onUpdate(ReferentialAction.CASCADE)
                .deferrable(Deferral.INITIALLY_IMMEDIATE)
                .notValid());
    Schema schema =
        Schema.of(
            List.of("other"),
            List.of(user, post),
            List.of(
                sequence("plain"),
                sequence(name("other", "full"))
                    .as(integer())
                    .startWith(9)
                    .incrementBy(-3)
                    .minValue(1)
                    .maxValue(9)
                    .cache(4)
                    .cycling()));
    assertThat(lines(created(Supported.by(connection, schema))))
        .isEqualTo(lines(Supported.by(connection, schema)));
  }

  @Property(tries = 30, seed = "20230428")
  void whatWasReadIsCreatedAgainTheSame(@ForAll long seed) throws SQLException {
    Schema schema = Supported.by(connection, new CreatableSchema(seed).schema());
    Schema read = created(schema);
    assertThat(lines(comparable(read))).isEqualTo(lines(comparable(schema)));
    assertThat(lines(created(read))).isEqualTo(lines(read));
  }

  @Property(tries = 30, seed = "20230428")
  void whatWasCreatedIsDroppedWithoutARest(@ForAll long seed) throws SQLException {
    Schema schema = Supported.by(connection, new CreatableSchema(seed).schema());
    create(schema);
    run(Diff.between(catalog(schema).read(connection), Schema.empty()));
    assertThat(catalog(schema).read(connection)).isEqualTo(Schema.empty());
  }

  @Example
  void whatIsNotAskedForIsNotThere() throws SQLException {
    run("create extension pg_trgm schema public");
    run("create schema other");
    run("create table other.a ()");
    run("create table revisions (id serial)");
    run("create table b (a text)");
    run("create view v as select 1");
    run("create index concurrently_failed on b (a)");
    run(
        "update pg_index set indisvalid = false where indexrelid = 'concurrently_failed'::regclass");
    run("create table parts (id int) partition by range (id)");
    run("create table part partition of parts for values from (1) to (2)");
    Schema read = Catalog.of("public").ignoringTable(name("revisions")).read(connection);
    assertThat(read.namespaces()).isEmpty();
    assertThat(read.tables().keySet()).containsExactly(name("b"), name("parts"));
    assertThat(read.table(name("b"))).contains(Table.of(name("b"), column("a", text())));
    assertThat(read.table(name("parts")).orElseThrow().options())
        .contains("partition by RANGE (id)");
    assertThat(read.sequences().keySet()).containsExactly(name("revisions_id_seq"));
  }

  @Example
  void searchPathIsAsItWas() throws SQLException {
    run("set search_path = pg_catalog, \"it's\"");
    Catalog.of("public").read(connection);
    assertThat(query("show search_path")).isEqualTo("pg_catalog, \"it's\"");
  }

  @Example
  void typesAreNamedAsSeenFromTheDefaultSchema() throws SQLException {
    run("create type mood as enum ('a')");
    run("create table t (m mood default 'a')");
    run("set search_path = pg_catalog");
    assertThat(Catalog.of("public").read(connection).table(name("t")).orElseThrow().columns())
        .containsExactly(column("m", type("mood")).defaultSql("'a'::mood"));
  }

  /** PostgreSQL words a list of texts in another way when it reads its own words, as of a dump. */
  @Example
  void whatIsCreatedOfItsOwnWordsIsTheSame() throws SQLException {
    createDefaultSchema();
    run(
        "create table t (status varchar(255) check (status in ('A', 'it''s', E'b\\\\', '')),"
            + " \"ARRAY[('a'::character varying)::text]\" text,"
            + " other varchar(255) default 'ARRAY[(''a''::character varying)::text]',"
            + " is_open boolean generated always as (status in ('A', 'B')) stored,"
            + " check (status not in ('A', 'B') or other in ('C', null, 'D')),"
            + " check (\"ARRAY[('a'::character varying)::text]\""
            + " <> 'ARRAY[(''a''::character varying)::text]'),"
            + " exclude using btree (status with =) where (other in ('C', 'D')))");
    run("create index i on t ((status in ('A', 'B'))) where other in ('C', 'D')");
    run("create view v as select status from t where status in ('A', 'B')");
    Schema first = catalog(Schema.empty()).read(connection);
    connection.rollback();

    createDefaultSchema();
    run(Diff.between(Schema.empty(), first));

    assertThat(catalog(first).read(connection)).isEqualTo(first);
    assertThat(first.table(name("t")).orElseThrow().constraint("t_status_check"))
        .contains(
            check(
                "t_status_check",
                "(status)::text = ANY ((ARRAY['A'::character varying, 'it''s'::character varying,"
                    + " 'b\\'::character varying, ''::character varying])::text[])"));
  }

  private void createDefaultSchema() throws SQLException {
    run("create schema " + Identifier.sql(DEFAULT));
    run("set local search_path = " + Identifier.sql(DEFAULT));
  }

  /** Everything, a thing a line, so that a difference can be read. */
  private static String lines(Schema schema) {
    StringBuilder lines = new StringBuilder();
    schema.namespaces().forEach(name -> lines.append(name).append('\n'));
    schema.sequences().values().forEach(sequence -> lines.append(sequence).append('\n'));
    for (Table table : schema.tables().values()) {
      lines.append(table.name()).append(table.comment()).append(table.options()).append('\n');
      table.columns().forEach(column -> lines.append("  ").append(column).append('\n'));
      table.constraints().forEach(key -> lines.append("  ").append(key).append('\n'));
      table.indexes().forEach(index -> lines.append("  ").append(index).append('\n'));
    }
    return lines.toString();
  }

  /** Without what PostgreSQL writes in its own way, and in the order of names. */
  private static Schema comparable(Schema schema) {
    return schema.mappingTables(
        table ->
            new Table(
                table.name(),
                table.columns().stream().map(CatalogTest::comparable).toList(),
                table.constraints().stream()
                    .map(CatalogTest::comparable)
                    .sorted(Comparator.comparing(Constraint::name))
                    .toList(),
                table.indexes().stream().map(CatalogTest::comparable).toList(),
                table.comment(),
                table.options()));
  }

  private static Column comparable(Column column) {
    Column plain = column.withDefault(column.defaultValue().map(sql -> "?"));
    return plain.generated().isPresent() ? plain.generatedAs("?") : plain;
  }

  private static Constraint comparable(Constraint constraint) {
    return constraint instanceof Check check
        ? new Check(check.name(), "?", check.validated())
        : constraint;
  }

  private static Index comparable(Index index) {
    return new Index(
        index.name(),
        index.parts().stream()
            .map(part -> part.expression() ? IndexPart.expression("?") : part)
            .toList(),
        index.unique(),
        index.nullsDistinct(),
        index.method(),
        index.include(),
        index.where().map(sql -> "?"));
  }
}
