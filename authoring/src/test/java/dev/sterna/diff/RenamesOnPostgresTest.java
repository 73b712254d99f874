package dev.sterna.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.catalog.Catalog;
import dev.sterna.dialect.Dialect;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Column;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Schemas;
import dev.sterna.schema.Supported;
import dev.sterna.schema.Table;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/** PostgreSQL agrees with every rename: each row stays, under the new names. */
final class RenamesOnPostgresTest {

  private static final String DEFAULT = "app";

  private static final Dialect DIALECT = new PostgreSqlDialect(DEFAULT);

  private static final int ROWS = 5;

  private static EmbeddedPostgres server;

  @BeforeContainer
  static void start() throws IOException {
    server = EmbeddedPostgres.builder().setServerConfig("fsync", "off").start();
  }

  @AfterContainer
  static void stop() throws IOException {
    server.close();
  }

  @Provide
  Arbitrary<Schema> schemas() {
    return Schemas.schemas();
  }

  @Property(tries = 100, seed = "20230428")
  void rowsStayUnderNewNames(@ForAll("schemas") Schema any, @ForAll Random random)
      throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      RenamedSchema renamed = RenamedSchema.of(Supported.by(connection, any), random);
      Schema from = renamed.from();
      List<Operation> upgrade = Diff.between(from, renamed.to(), renamed.renames());
      begin(connection);
      run(connection, Diff.between(Schema.empty(), from));
      for (Table table : from.tables().values()) {
        insert(connection, table);
      }
      Schema created = catalog(connection);
      Map<String, List<String>> before = rows(connection, from, RenamedSchema.unchanged(from));

      run(connection, upgrade);
      assertThat(rows(connection, renamed.to(), renamed)).isEqualTo(before);
      Schema altered = catalog(connection);

      run(connection, Reversal.of(upgrade, from));
      assertThat(catalog(connection)).isEqualTo(created);
      assertThat(rows(connection, from, RenamedSchema.unchanged(from))).isEqualTo(before);

      connection.rollback();
      begin(connection);
      run(connection, Diff.between(Schema.empty(), renamed.to()));
      assertThat(altered).isEqualTo(catalog(connection));
      connection.rollback();
    }
  }

  private static void begin(Connection connection) throws SQLException {
    connection.setAutoCommit(false);
    run(connection, "create schema " + DEFAULT);
    run(connection, "set local search_path to " + DEFAULT);
  }

  private static Schema catalog(Connection connection) throws SQLException {
    return InOrder.of(
        Catalog.of(DEFAULT).withNamespaces(List.of("audit", "Big Corp", "moved")).read(connection));
  }

  /** As many rows as the table's keys and checks take of some attempts. */
  private static void insert(Connection connection, Table table) throws SQLException {
    run(connection, "set session_replication_role = replica");
    List<String> names = new ArrayList<>();
    for (int row = 0; row < ROWS; row++) {
      names.clear();
      List<String> values = new ArrayList<>();
      for (Column column : table.columns()) {
        if (column.generated().isEmpty() && column.identity().isEmpty()) {
          names.add(Identifier.sql(column.name()));
          values.add(RowValues.of(column.type(), row));
        }
      }
      String insert =
          "insert into "
              + sql(table.name())
              + (names.isEmpty()
                  ? " default values"
                  : " ("
                      + String.join(", ", names)
                      + ") values ("
                      + String.join(", ", values)
                      + ")");
      Savepoint before = connection.setSavepoint();
      try {
        run(connection, insert);
      } catch (SQLException refused) {
        connection.rollback(before);
      }
    }
    run(connection, "set session_replication_role = origin");
  }

  /** The rows of every table that is not new, by the names that tables and columns had. */
  private static Map<String, List<String>> rows(
      Connection connection, Schema schema, RenamedSchema names) throws SQLException {
    Map<String, List<String>> rows = new TreeMap<>();
    for (Map.Entry<QualifiedName, QualifiedName> table : names.origins().entrySet()) {
      Map<String, String> byOrigin = new TreeMap<>();
      names.columnOrigins(table.getKey()).forEach((name, origin) -> byOrigin.put(origin, name));
      String columns =
          byOrigin.values().stream()
              .map(name -> Identifier.sql(name) + "::text")
              .collect(Collectors.joining(", ", "concat_ws('|', ", ")"));
      rows.put(
          table.getValue() + " " + byOrigin.keySet(),
          texts(
              connection,
              "select "
                  + (byOrigin.isEmpty() ? "'' " : columns)
                  + " from "
                  + sql(table.getKey())
                  + " order by 1"));
    }
    assertThat(schema.tables().keySet()).containsAll(names.origins().keySet());
    return rows;
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    List<String> texts = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        texts.add(result.getString(1));
      }
    }
    return texts;
  }

  private static String sql(QualifiedName name) {
    return Identifier.sql(name.schema().orElse(DEFAULT)) + "." + Identifier.sql(name.name());
  }

  private static void run(Connection connection, List<Operation> operations) throws SQLException {
    for (Operation operation : operations) {
      for (String sql : DIALECT.statements(operation)) {
        run(connection, sql);
      }
    }
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage() + " in " + sql, e.getSQLState(), e);
    }
  }
}
