package dev.sterna.execute.fault;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** A server that can be stopped at once, and comes back with what was committed. */
final class FaultServer implements AutoCloseable {

  private final EmbeddedPostgres postgres;
  private final Path data;

  private FaultServer(EmbeddedPostgres postgres, Path data) {
    this.postgres = postgres;
    this.data = data;
  }

  static FaultServer start() throws IOException {
    Path data = Files.createTempDirectory("sterna-faults");
    return new FaultServer(
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setServerConfig("fsync", "off")
            .setServerConfig("shared_buffers", "16MB")
            .setServerConfig("max_connections", "150")
            .start(),
        data);
  }

  int port() {
    return postgres.getPort();
  }

  /** A database at this port, which may be a proxy's. */
  static DataSource database(int port, String name) {
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setServerNames(new String[] {"localhost"});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(name);
    source.setUser("postgres");
    source.setSslmode("disable");
    source.setGssEncMode("disable");
    return source;
  }

  DataSource database(String name) {
    return database(port(), name);
  }

  /** Stops the server without a checkpoint, as a loss of power does, and starts it again. */
  void crash() {
    try {
      Path binaries =
          Path.of(Files.readString(data.resolve("postmaster.opts")).split(" ")[0]).getParent();
      List<String> command = new ArrayList<>();
      if (System.getProperty("user.name").equals("root")) {
        command.addAll(List.of("unshare", "-U"));
      }
      command.addAll(List.of(binaries.resolve("pg_ctl").toString(), "-D", data.toString(), "-w"));
      command.addAll(List.of("-m", "immediate", "-l", data.resolve("log").toString(), "restart"));
      int code =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(data.resolve("pg_ctl.out").toFile())
              .start()
              .waitFor();
      if (code != 0) {
        throw new IllegalStateException(Files.readString(data.resolve("pg_ctl.out")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void execute(String sql) {
    try (Connection connection = database("postgres").getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The first column of each row, in order. */
  static List<String> query(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      List<String> values = new ArrayList<>();
      while (row.next()) {
        values.add(row.getString(1));
      }
      return values;
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
  }
}
