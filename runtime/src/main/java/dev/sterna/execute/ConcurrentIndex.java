package dev.sterna.execute;

import dev.sterna.operation.CreateIndex;
import dev.sterna.operation.DropIndex;
import dev.sterna.operation.Execute;
import dev.sterna.operation.Locking;
import dev.sterna.operation.Operation;
import dev.sterna.operation.StatementText;
import dev.sterna.operation.StatementText.ConcurrentIndexName;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;

/**
 * Indexes that are built or dropped concurrently, outside a transaction. One that failed stays
 * behind as an invalid index (manual, CREATE INDEX, "Building Indexes Concurrently"); one that was
 * interrupted after its end is done, though nobody has written that down.
 */
final class ConcurrentIndex {

  private enum Condition {
    ABSENT,
    INVALID,
    /** Someone builds it now: a run whose client is gone, or a person. */
    IN_WORK,
    VALID
  }

  /** The SQLSTATE of a lock that is not available, for which a run tries again. */
  private static final String IN_USE = "55P03";

  private final Connection connection;
  private final String defaultSchema;

  ConcurrentIndex(Connection connection, String defaultSchema) {
    this.connection = connection;
    this.defaultSchema = defaultSchema;
  }

  /** Takes an invalid index away that an attempt has left. */
  void clearWay(Operation operation) throws SQLException {
    Optional<ConcurrentIndexName> built = built(operation);
    if (built.isEmpty()) {
      return;
    }
    Condition condition = condition(built.get());
    if (condition == Condition.IN_WORK) {
      throw new SQLException(
          "index " + built.get().name() + " is being built by another process", IN_USE);
    }
    if (condition == Condition.INVALID) {
      try (Statement statement = connection.createStatement()) {
        statement.execute(
            "drop index concurrently "
                + Identifier.sql(schema(built.get()))
                + "."
                + Identifier.sql(built.get().name()));
      }
    }
  }

  /** Whether an attempt that was interrupted had already done what the operation does. */
  boolean isDone(Operation operation) throws SQLException {
    Optional<ConcurrentIndexName> built = built(operation);
    if (built.isPresent()) {
      return condition(built.get()) == Condition.VALID;
    }
    Optional<ConcurrentIndexName> dropped = dropped(operation);
    return dropped.isPresent() && condition(dropped.get()) == Condition.ABSENT;
  }

  /** The index that the operation builds concurrently. */
  static Optional<ConcurrentIndexName> built(Operation operation) {
    if (operation instanceof CreateIndex create && create.locking() == Locking.CONCURRENT) {
      return Optional.of(new ConcurrentIndexName(create.table().schema(), create.index().name()));
    }
    return operation instanceof Execute execute
        ? new StatementText(execute.sql()).concurrentIndex()
        : Optional.empty();
  }

  /** The index that the operation drops concurrently. */
  static Optional<ConcurrentIndexName> dropped(Operation operation) {
    if (operation instanceof DropIndex drop && drop.locking() == Locking.CONCURRENT) {
      return Optional.of(new ConcurrentIndexName(drop.table().schema(), drop.index()));
    }
    return operation instanceof Execute execute
        ? new StatementText(execute.sql()).concurrentlyDropped()
        : Optional.empty();
  }

  private Condition condition(ConcurrentIndexName index) throws SQLException {
    String sql =
        "select i.indisvalid, exists (select from pg_catalog.pg_stat_progress_create_index p"
            + " where p.index_relid = i.indexrelid and p.pid <> pg_catalog.pg_backend_pid()) from pg_catalog.pg_index i join pg_catalog.pg_class c on c.oid = i.indexrelid"
            + " join pg_catalog.pg_namespace n on n.oid = c.relnamespace where n.nspname = "
            + Literal.of(schema(index))
            + " and c.relname = "
            + Literal.of(index.name());
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      if (!row.next()) {
        return Condition.ABSENT;
      }
      if (row.getBoolean(1)) {
        return Condition.VALID;
      }
      return row.getBoolean(2) ? Condition.IN_WORK : Condition.INVALID;
    }
  }

  private String schema(ConcurrentIndexName index) {
    return index.schema().orElse(defaultSchema);
  }
}
