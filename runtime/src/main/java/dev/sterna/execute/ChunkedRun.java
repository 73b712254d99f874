package dev.sterna.execute;

import dev.sterna.data.Row;
import dev.sterna.dialect.ChunkSql;
import dev.sterna.execute.flight.ConnectionRows;
import dev.sterna.execute.flight.StepConnection;
import dev.sterna.execute.table.RevisionTable;
import dev.sterna.operation.RunInChunks;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Java code that walks through a table in chunks, each of which commits with the key that it came
 * to in the row of its revision.
 *
 * @param connection a connection in autocommit mode, which it is in again afterwards
 * @param table the revision table
 * @param revision the id of the revision
 */
record ChunkedRun(Connection connection, RevisionTable table, String revision) {

  /** The rows of a chunk, and the key of the last of them. */
  private record Chunk(List<Row> rows, Optional<String> last) {}

  /** Runs the code on the chunks that are left. */
  void run(RunInChunks run) throws SQLException {
    connection.setAutoCommit(false);
    try {
      boolean more = true;
      while (more) {
        more = next(run);
        connection.commit();
      }
    } catch (SQLException | RuntimeException e) {
      undo(e);
      throw e;
    }
    connection.setAutoCommit(true);
  }

  /** A connection that is lost has nothing to undo. */
  private void undo(Exception because) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      because.addSuppressed(e);
    }
  }

  private boolean next(RunInChunks run) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.setEscapeProcessing(false);
      Chunk chunk = chunk(statement, run, last(statement));
      if (chunk.last().isEmpty()) {
        return false;
      }
      run.step().run(StepConnection.of(connection, run.name()), chunk.rows());
      statement.execute(
          RevisionTable.exactlyOne(table.chunk(revision, chunk.last().get(), chunk.rows().size())));
      return true;
    }
  }

  /** The key that the chunks before have come to. */
  private Optional<String> last(Statement statement) throws SQLException {
    try (ResultSet row = statement.executeQuery(table.queries().chunk(revision))) {
      return row.next() ? Optional.ofNullable(row.getString(1)) : Optional.empty();
    }
  }

  private static Chunk chunk(Statement statement, RunInChunks run, Optional<String> after)
      throws SQLException {
    List<Row> rows = new ArrayList<>();
    Optional<String> last = Optional.empty();
    try (ResultSet result = statement.executeQuery(ChunkSql.select(run, after))) {
      while (result.next()) {
        last = Optional.of(result.getString(1));
        rows.add(ConnectionRows.row(result, run.rows().columns(), 2));
      }
    }
    return new Chunk(rows, last);
  }
}
