package com.matar;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Matar's database: the server that {@code MATAR_DATABASE_URL} names, or else a PostgreSQL of its
 * own, whose data stay in {@code .local} from one run to the next. It starts when it is first asked
 * for.
 */
final class Database implements AutoCloseable {

  private static final String URL = "MATAR_DATABASE_URL";

  /** One folder for each version, since a server reads only what its own version wrote. */
  private static final Path DATA =
      Path.of(".local", "postgresql-" + System.getProperty("matar.postgresql", "data"));

  private Optional<DataSource> dataSource = Optional.empty();
  private Optional<EmbeddedPostgres> server = Optional.empty();

  synchronized DataSource dataSource() {
    if (dataSource.isEmpty()) {
      dataSource =
          Optional.of(
              Optional.ofNullable(System.getenv(URL)).map(Database::at).orElseGet(this::start));
    }
    return dataSource.get();
  }

  synchronized boolean isOpen() {
    return dataSource.isPresent();
  }

  private static DataSource at(String url) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setUrl(url);
    return database;
  }

  private DataSource start() {
    try {
      EmbeddedPostgres started =
          EmbeddedPostgres.builder()
              .setDataDirectory(DATA)
              .setCleanDataDirectory(false)
              .setPGStartupWait(Duration.ofMinutes(1))
              .start();
      server = Optional.of(started);
      return started.getPostgresDatabase();
    } catch (IOException e) {
      throw new UncheckedIOException(
          "PostgreSQL does not start on " + DATA.toAbsolutePath() + "; does it run already?", e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      if (server.isPresent()) {
        server.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL does not stop", e);
    }
  }
}
