package dev.sterna.diff;

import dev.sterna.catalog.Catalog;
import dev.sterna.dialect.Dialect;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Column;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** A database inside a transaction that is rolled back at the end. */
final class PopulatedDatabase implements AutoCloseable {

  private static final String DEFAULT = "The default";

  /** Those that tables and their parts are in. */
  private static final String CATALOGS =
      "pg_attrdef, pg_attribute, pg_class, pg_constraint, pg_depend, pg_description, pg_enum,"
          + " pg_index, pg_namespace, pg_proc, pg_rewrite, pg_sequence, pg_statistic, pg_trigger,"
          + " pg_type";

  private static final Dialect DIALECT = new PostgreSqlDialect(DEFAULT);

  private final Connection connection;

  PopulatedDatabase(Connection connection) throws SQLException {
    this.connection = connection;
    connection.setAutoCommit(false);
    run(
        List.of(
            "create schema if not exists " + Identifier.sql(DEFAULT),
            "set local search_path = " + Identifier.sql(DEFAULT)));
  }

  /** Removes what earlier databases have left on this connection's server. */
  static void vacuumCatalogs(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("vacuum (skip_locked) " + CATALOGS);
    }
  }

  /** Runs the statements of the operations in one round trip. */
  void migrate(List<Operation> operations) throws SQLException {
    run(operations.stream().flatMap(o -> DIALECT.statements(o).stream()).toList());
  }

  /** Inserts rows that are known to keep every foreign key, in whatever order. */
  void insert(List<String> inserts) throws SQLException {
    List<String> all = new ArrayList<>(inserts);
    all.add(0, "set local session_replication_role = replica");
    all.add("set local session_replication_role = origin");
    run(all);
  }

  void empty(Collection<QualifiedName> tables) throws SQLException {
    run(
        tables.isEmpty()
            ? List.of()
            : List.of(
                tables.stream()
                    .map(PopulatedDatabase::sql)
                    .collect(Collectors.joining(", ", "truncate ", ""))));
  }

  static String sql(QualifiedName name) {
    return name.schema().map(s -> Identifier.sql(s) + ".").orElse("") + Identifier.sql(name.name());
  }

  /** What the catalog says. */
  Schema schema() throws SQLException {
    return InOrder.of(
        Catalog.of(DEFAULT).withNamespaces(List.of("audit", "Big Corp", "moved")).read(connection));
  }

  /**
   * For each table, how many rows there are and a sum over what they hold in these columns, as they
   * would be in their types.
   */
  List<String> rows(List<Table> tables) throws SQLException {
    List<String> rows = new ArrayList<>();
    if (tables.isEmpty()) {
      return rows;
    }
    String sql =
        tables.stream()
            .map(table -> sum(table.name(), table.columns()))
            .collect(Collectors.joining(" union all "));
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        rows.add(row.getString(1));
      }
    }
    return rows;
  }

  private static String sum(QualifiedName name, List<Column> columns) {
    String row =
        columns.stream()
            .map(c -> Identifier.sql(c.name()) + "::" + c.type() + "::text")
            .collect(Collectors.joining(", ", "row(", ")::text"));
    return "(select count(*) || ' rows, ' || sum(hashtextextended("
        + row
        + ", 0)::numeric) from "
        + sql(name)
        + ")";
  }

  private void run(List<String> statements) throws SQLException {
    if (statements.isEmpty()) {
      return;
    }
    try (Statement statement = connection.createStatement()) {
      statement.execute(String.join(";\n", statements));
    } catch (SQLException e) {
      throw new SQLException(
          e.getMessage() + " in\n" + String.join(";\n", statements), e.getSQLState(), e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);
  }
}
