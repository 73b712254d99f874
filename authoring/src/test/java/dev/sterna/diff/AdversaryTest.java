package dev.sterna.diff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.diff.Adversary.Return;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Matrix;
import dev.sterna.schema.Schemas;
import dev.sterna.schema.Schemas.Change;
import dev.sterna.schema.Supported;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Any schema full of rows becomes any other. How many tries there are is told by {@code
 * -Dsterna.tries}, each of two pairs side by side, and which pairs by {@code -Dsterna.seed}.
 */
final class AdversaryTest {

  /** So many pairs differ in every way at least so often. */
  private static final int ENOUGH = 2000;

  private static final int LEAST = 20;

  private static final Matrix MATRIX = new Matrix();

  private static final Map<Return, Integer> RETURNS = new ConcurrentHashMap<>();

  /** A pair, and what other names some of it gets. */
  record Attempt(Change change, long names) {}

  private static EmbeddedPostgres server;
  private static ExecutorService second;
  private static Adversary one;
  private static Adversary other;
  private static boolean nullsCanBeEqual;

  @BeforeContainer
  static void start() throws IOException, SQLException {
    server =
        EmbeddedPostgres.builder()
            .setServerConfig("fsync", "off")
            .setServerConfig("synchronous_commit", "off")
            .setServerConfig("full_page_writes", "off")
            .setServerConfig("wal_level", "minimal")
            .setServerConfig("max_wal_senders", "0")
            .setServerConfig("jit", "off")
            .setServerConfig("allow_in_place_tablespaces", "on")
            // Catalogs are read by queries that are the same each time, small, and planned anew
            // whenever a schema comes or goes; and vacuumed by the adversary.
            .setServerConfig("plan_cache_mode", "force_generic_plan")
            .setServerConfig("join_collapse_limit", "1")
            .setServerConfig("enable_hashjoin", "off")
            .setServerConfig("enable_mergejoin", "off")
            .setServerConfig("autovacuum", "off")
            .start();
    createTablespaces();
    one = adversary("one");
    other = adversary("other");
    second = Executors.newSingleThreadExecutor();
  }

  private static void createTablespaces() throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      for (String name : Supported.tablespaces()) {
        statement.execute("create tablespace " + Identifier.sql(name) + " location ''");
      }
    }
  }

  /** In a database of its own, for schemas of one name in two transactions would wait. */
  private static Adversary adversary(String database) throws SQLException {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("create database " + database);
      nullsCanBeEqual = connection.getMetaData().getDatabaseMajorVersion() >= 15;
    }
    return new Adversary(
        server
            .getDatabase("postgres", database, Map.of("preferQueryMode", "extendedForPrepared"))
            .getConnection(),
        MATRIX);
  }

  @AfterContainer
  static void stop() throws IOException, SQLException {
    second.shutdown();
    one.close();
    other.close();
    server.close();
    System.out.printf("%sways back: %s%n", MATRIX, RETURNS);
    if (MATRIX.pairs() >= ENOUGH) {
      assertThat(MATRIX.below(LEAST))
          .filteredOn(cell -> nullsCanBeEqual || !cell.contains("nullsDistinct"))
          .as("ways to differ that are too rare")
          .isEmpty();
      assertThat(MATRIX.tablesEach()).isGreaterThanOrEqualTo(6);
      assertThat(MATRIX.changesEach()).isGreaterThanOrEqualTo(5);
    }
  }

  @Provide
  Arbitrary<Attempt> attempts() {
    return Combinators.combine(Schemas.largeChanges(), Arbitraries.longs().withoutEdgeCases())
        .as(Attempt::new);
  }

  @Property(seed = "20230428", edgeCases = EdgeCasesMode.NONE)
  void rowsSurviveEveryDifferenceAndItsWayBack(
      @ForAll("attempts") Attempt first, @ForAll("attempts") Attempt next) throws Exception {
    Future<Return> beside = second.submit(() -> attempt(other, next));
    try {
      attempt(one, first);
    } finally {
      join(beside);
    }
  }

  private static Return attempt(Adversary adversary, Attempt attempt) throws SQLException {
    Return back = adversary.attempt(attempt.change(), new Random(attempt.names()));
    RETURNS.merge(back, 1, Integer::sum);
    return back;
  }

  private static void join(Future<Return> beside) throws InterruptedException {
    try {
      beside.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause().getMessage(), e.getCause());
    }
  }
}
