package dev.sterna.execute.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.sterna.Migrator;
import dev.sterna.execute.TestRevisions;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Many start at once on an empty database, to the server itself and through PgBouncer. They are
 * threads; {@code -Dsterna.processes=64} starts so many processes instead.
 */
final class StartersTest {

  private static final int PROCESSES = Integer.getInteger("sterna.processes", 0);
  private static final int THREADS = 64;
  private static final int POOLED = 8;

  private static FaultServer server;

  @BeforeAll
  static void start() throws Exception {
    server = FaultServer.start();
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void allGoOnAndEachRevisionRunsOnce() throws Exception {
    server.execute("create database direct");

    start(server.port(), "direct");

    assertThatEachRanOnce("direct");
  }

  @Test
  void allGoOnThroughPgBouncerInTransactionMode() throws Exception {
    Optional<Path> program = PgBouncer.installed();
    assumeTrue(program.isPresent(), "PgBouncer is not installed: apt-get install pgbouncer");
    server.execute("create database pooled");

    try (PgBouncer pooler = PgBouncer.start(program.get(), server.port(), POOLED)) {
      start(pooler.port(), "pooled");
    }

    assertThatEachRanOnce("pooled");
  }

  /** Sessions of the server that a failed flight has had are lent to others. */
  @Test
  void flightsThatFailedThroughPgBouncerAreInNobodysWay() throws Exception {
    Optional<Path> program = PgBouncer.installed();
    assumeTrue(program.isPresent(), "PgBouncer is not installed: apt-get install pgbouncer");
    server.execute("create database failing");
    TestRevisions revisions = TestRevisions.none();
    for (String id : List.of("a", "b", "c", "d", "e", "f")) {
      String sql = id.equals("d") ? "update gate set n = 1 / n" : "create table " + id + " ()";
      revisions = revisions.with(id, TestRevisions.migration(op -> op.execute(sql), op -> {}));
    }
    try (Connection connection = server.database("failing").getConnection();
        Statement gate = connection.createStatement();
        PgBouncer pooler = PgBouncer.start(program.get(), server.port(), 2)) {
      gate.execute("create table gate as select 0 as n");
      Migrator migrator = Migrator.of(revisions, FaultServer.database(pooler.port(), "failing"));
      for (int i = 0; i < 5; i++) {
        assertThatThrownBy(migrator::upgrade).hasMessageContaining("division by zero");
        gate.execute("drop table if exists b, c");
        gate.execute("delete from sterna_revision where id <> 'a'");
      }
      gate.execute("update gate set n = 1");

      assertThat(migrator.upgrade().heads()).containsExactly("f");
      assertThat(FaultServer.query(connection, "select count(*) from sterna_revision"))
          .containsExactly("6");
    }
  }

  private static void start(int port, String database) throws Exception {
    if (PROCESSES > 0) {
      startProcesses(port, database);
    } else {
      startThreads(port, database);
    }
  }

  private static void startProcesses(int port, String database) throws Exception {
    List<Process> processes = new ArrayList<>();
    for (int i = 0; i < PROCESSES; i++) {
      processes.add(StarterProcess.start(port, database));
    }
    for (Process process : processes) {
      assertThat(process.waitFor()).isZero();
    }
  }

  private static void startThreads(int port, String database) throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      CountDownLatch all = new CountDownLatch(THREADS);
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        runs.add(
            threads.submit(
                () -> {
                  all.countDown();
                  all.await();
                  StarterProcess.run(FaultServer.database(port, database));
                  return database;
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static void assertThatEachRanOnce(String database) throws Exception {
    try (Connection connection = server.database(database).getConnection()) {
      assertThat(FaultServer.query(connection, "select revision from witness order by revision"))
          .isEqualTo(
              IntStream.range(0, StarterProcess.REVISIONS - 3).mapToObj(String::valueOf).toList());
      assertThat(FaultServer.query(connection, "select distinct seen from post"))
          .containsExactly("1");
      assertThat(
              FaultServer.query(
                  connection,
                  "select indisvalid from pg_index where indexrelid = 'post_seen'::regclass"))
          .containsExactly("t");
      assertThat(
              FaultServer.query(
                  connection, "select count(*) from sterna_revision where state = 'done'"))
          .containsExactly(String.valueOf(StarterProcess.REVISIONS));
      assertThat(
              FaultServer.query(connection, "select pid from pg_locks where locktype = 'advisory'"))
          .isEmpty();
    }
  }
}
