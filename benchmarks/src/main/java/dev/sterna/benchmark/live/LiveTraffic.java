package dev.sterna.benchmark.live;

import dev.sterna.Migrator;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;

/**
 * The longest that a write waits while a table of a million rows gets a column, an index, a foreign
 * key and a NOT NULL, by a revision and by plain statements; also while a transaction that was
 * there before stays open for some seconds. Arguments: rounds, rows.
 */
final class LiveTraffic {

  private static final List<String> PLAIN =
      List.of(
          "alter table entry add column note text",
          "create index entry_account on entry (account)",
          "alter table entry add constraint entry_account_fk foreign key (account)"
              + " references account (id)",
          "alter table entry alter column amount set not null");

  private static final long OPEN_SECONDS = 4;

  /** A way to make the change. */
  private interface Change {

    void run(DataSource database) throws SQLException;
  }

  private LiveTraffic() {}

  public static void main(String[] arguments) throws Exception {
    int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
    int rows = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 1_000_000;
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      for (boolean open : new boolean[] {false, true}) {
        List<Long> revision = new ArrayList<>();
        List<Long> plain = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
          revision.add(
              stall(server, rows, open, db -> Migrator.of(new LiveRevision(), db).upgrade()));
          plain.add(stall(server, rows, open, db -> execute(db, PLAIN)));
        }
        System.out.printf(
            "%s: longest write by revision %s, by plain statements %s%n",
            open ? "transaction open" : "no other transaction", summary(revision), summary(plain));
      }
    }
  }

  private static long stall(EmbeddedPostgres server, int rows, boolean open, Change change)
      throws Exception {
    execute(
        server.getPostgresDatabase(),
        List.of("drop database if exists live with (force)", "create database live"));
    DataSource database = server.getDatabase("postgres", "live");
    execute(
        database,
        List.of(
            "create table account (id bigint primary key)",
            "insert into account select generate_series(1, 1000)",
            "create table entry (id bigint primary key, account bigint, amount int)",
            "insert into entry select i, 1 + i % 1000, 0 from generate_series(1, " + rows + ") i",
            "vacuum analyze entry"));
    try (Connection other = database.getConnection();
        Writers writers = Writers.start(database, rows)) {
      TimeUnit.SECONDS.sleep(1);
      Thread ending = new Thread(() -> endLater(other));
      if (open) {
        begin(other);
        ending.start();
      }
      change.run(database);
      ending.join();
      return writers.longestMillis();
    }
  }

  private static void begin(Connection other) throws SQLException {
    other.setAutoCommit(false);
    try (Statement statement = other.createStatement()) {
      statement.execute("select count(*) from entry where id < 10");
    }
  }

  private static void endLater(Connection other) {
    try {
      TimeUnit.SECONDS.sleep(OPEN_SECONDS);
      other.rollback();
    } catch (SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void execute(DataSource database, List<String> statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String summary(List<Long> millis) {
    List<Long> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return "%d ms (median; %d to %d)"
        .formatted(sorted.get(sorted.size() / 2), sorted.get(0), sorted.get(sorted.size() - 1));
  }
}
