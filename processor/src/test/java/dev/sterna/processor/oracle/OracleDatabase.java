package dev.sterna.processor.oracle;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;

/**
 * An empty PostgreSQL database for one comparison, given back when closed.
 *
 * <p>All databases live in one server, which starts with the first of them and ends with the JVM.
 * Since a server takes seconds and a new database a tenth of one, a database that is given back is
 * emptied and serves again; only what belongs to no schema (roles, settings) would survive in it.
 *
 * @param catalog a connection that stays open, so that the queries of its catalog, which are dear
 *     to plan, are planned once; its search path is empty, so that every name comes with its schema
 */
public record OracleDatabase(String name, DataSource dataSource, Connection catalog)
    implements AutoCloseable {
  private static final AtomicInteger COUNT = new AtomicInteger();
  private static final Queue<OracleDatabase> IDLE = new ConcurrentLinkedQueue<>();

  private static final String EMPTY =
      """
      set lock_timeout = '5s';
      do $$
      declare name text;
      begin
        for name in select quote_ident(nspname) from pg_namespace
          where nspname <> 'information_schema' and nspname !~ '^pg_'
        loop
          execute 'drop schema ' || name || ' cascade';
        end loop;
        create schema public authorization pg_database_owner;
        grant usage on schema public to public;
      end $$""";

  /** Gives an empty database, a new one where none is idle. */
  public static OracleDatabase create() {
    OracleDatabase idle = IDLE.poll();
    if (idle != null) {
      return idle;
    }
    String name = "oracle_" + COUNT.incrementAndGet();
    Server.execute("create database " + name + " template template0");
    DataSource dataSource = Server.POSTGRES.getDatabase("postgres", name);
    return new OracleDatabase(name, dataSource, catalogOf(dataSource));
  }

  /** Runs statements, each in its own transaction, so that a test can prepare or alter a schema. */
  public void execute(String... statements) {
    execute(dataSource, statements);
  }

  /** Empties the database, or drops it where a connection left open by a failed test forbids. */
  @Override
  public void close() {
    try {
      execute(EMPTY);
      IDLE.add(this);
    } catch (IllegalStateException locked) {
      Server.execute("drop database " + name + " with (force)");
    }
  }

  private static Connection catalogOf(DataSource dataSource) {
    try {
      Connection connection = dataSource.getConnection();
      try (Statement statement = connection.createStatement()) {
        statement.execute("set search_path = pg_catalog; set jit = off");
      }
      return connection;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(DataSource target, String... statements) {
    try (Connection connection = target.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(String.join(";\n", statements), e);
    }
  }

  /** Holds the server, so that the class loader starts it lazily and once. */
  private static final class Server {
    static final EmbeddedPostgres POSTGRES = start();

    private static EmbeddedPostgres start() {
      try {
        EmbeddedPostgres postgres =
            EmbeddedPostgres.builder()
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("autovacuum", "off")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
        return postgres;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void stop(EmbeddedPostgres postgres) {
      try {
        postgres.close();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    static void execute(String sql) {
      OracleDatabase.execute(POSTGRES.getPostgresDatabase(), sql);
    }
  }
}
