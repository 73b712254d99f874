package dev.sterna.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.catalog.Catalog;
import dev.sterna.dialect.Dialect;
import dev.sterna.dialect.PostgreSqlDialect;
import dev.sterna.operation.Operation;
import dev.sterna.operation.Replay;
import dev.sterna.operation.Reversal;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Schemas;
import dev.sterna.schema.Schemas.Change;
import dev.sterna.schema.Supported;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * A database that is altered has the same catalog as one that is created: PostgreSQL agrees with
 * the difference, with its order, and with what undoes it.
 */
final class DiffOnPostgresTest {

  private static final String DEFAULT = "The default";

  private static final Dialect DIALECT = new PostgreSqlDialect(DEFAULT);

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
  Arbitrary<Change> changes() {
    return Schemas.changes();
  }

  @Property(tries = 150, seed = "20230428")
  void alteringAndUndoingLeaveWhatCreatingLeaves(@ForAll("changes") Change any)
      throws SQLException {
    Change change = supported(any);
    List<Operation> create = Diff.between(Schema.empty(), change.from());
    List<Operation> upgrade = Diff.between(change.from(), change.to());
    List<Operation> downgrade = Reversal.of(upgrade, change.from());
    Schema created = after(create);

    assertThat(after(create, upgrade)).isEqualTo(after(Diff.between(Schema.empty(), change.to())));
    assertThat(after(create, upgrade, downgrade)).isEqualTo(created);
    assertThat(Replay.of(change.from(), Diff.between(change.from(), Schema.empty())))
        .isEqualTo(Schema.empty());
    assertThat(after(create, Diff.between(change.from(), Schema.empty())))
        .isEqualTo(Schema.empty());
  }

  private static Change supported(Change change) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      return new Change(
          Supported.by(connection, change.from()), Supported.by(connection, change.to()));
    }
  }

  /** The catalog after these operations, which are then rolled back. */
  @SafeVarargs
  private static Schema after(List<Operation>... revisions) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection()) {
      connection.setAutoCommit(false);
      run(connection, "create schema " + Identifier.sql(DEFAULT));
      run(connection, "set local search_path to " + Identifier.sql(DEFAULT));
      for (List<Operation> revision : revisions) {
        for (Operation operation : revision) {
          for (String sql : DIALECT.statements(operation)) {
            run(connection, sql);
          }
        }
      }
      Schema schema =
          Catalog.of(DEFAULT).withNamespaces(List.of("audit", "Big Corp")).read(connection);
      connection.rollback();
      return InOrder.of(schema);
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
