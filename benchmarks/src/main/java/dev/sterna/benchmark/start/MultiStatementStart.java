package dev.sterna.benchmark.start;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/**
 * The floor of applying: everything as one text, in one transaction. It knows nothing of before.
 */
final class MultiStatementStart implements Start {

  @Override
  public void run(DataSource database, Inputs inputs) throws SQLException, IOException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      connection.setAutoCommit(false);
      statement.execute(Files.readString(inputs.folder().resolve(SqlFiles.ALL)));
      connection.commit();
    }
  }
}
