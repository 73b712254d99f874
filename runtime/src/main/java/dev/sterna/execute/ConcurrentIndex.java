package dev.sterna.execute;

import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Indexes that are built or dropped concurrently, outside a transaction. One that failed stays
 * behind as an invalid index (manual, CREATE INDEX, "Building Indexes Concurrently"); one that was
 * interrupted after its end is done, though nobody has written that down.
 */
final class ConcurrentIndex {

  private enum Condition {
    ABSENT,
    INVALID,
    VALID
  }

  private final Connection connection;
  private final String defaultSchema;

  ConcurrentIndex(Connection connection, String defaultSchema) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
  }

  /** Takes an invalid index away that an attempt has left. */
  void clearWay(Operation operation) throws SQLException {
    if (operation instanceof CreateIndex create
        && create.locking() == Locking.CONCURRENT
        && condition(create.table(), create.index().name()) == Condition.INVALID) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "drop index concurrently "
                + Identifier.sql(schema(create.table()))
                + "."
                + Identifier.sql(create.index().name()));
      }
    }
  }

  /** Whether an attempt that was interrupted had already done what the operation does. */
  boolean isDone(Operation operation) throws SQLException {
    if (operation instanceof CreateIndex create && create.locking() == Locking.CONCURRENT) {
      return condition(create.table(), create.index().name()) == Condition.VALID;
    }
    return operation instanceof DropIndex drop
        && drop.locking() == Locking.CONCURRENT
        && condition(drop.table(), drop.index()) == Condition.ABSENT;
  }

  private Condition condition(QualifiedName table, String index) throws SQLException {
    String sql =
        "select i.indisvalid from pg_index i join pg_class c on c.oid = i.indexrelid"
            + " join pg_namespace n on n.oid = c.relnamespace where n.nspname = "
            + Literal.of(schema(table))
            + " and c.relname = "
            + Literal.of(index);
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        return Condition.ABSENT;
      }
      return row.getBoolean(1) ? Condition.VALID : Condition.INVALID;
    }
  }

  private String schema(QualifiedName table) {
    return table.schema().orElse(defaultSchema);
  }
}
