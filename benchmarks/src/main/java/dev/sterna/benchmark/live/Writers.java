package dev.sterna.benchmark.live;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;

/** Clients that change rows one after the other, and remember the longest that one took. */
final class Writers implements AutoCloseable {

  private static final int CLIENTS = 4;

  private final ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
  private final List<Future<Long>> longest = new ArrayList<>();
  private volatile boolean over;

  /** Starts them on a table of so many rows. */
  static Writers start(DataSource database, int rows) {
    Writers writers = new Writers();
    for (int i = 0; i < CLIENTS; i++) {
      int seed = i;
      writers.longest.add(
          writers.threads.submit(() -> writers.write(database, new SplittableRandom(seed), rows)));
    }
    return writers;
  }

  private long write(DataSource database, SplittableRandom random, int rows) throws SQLException {
    long longest = 0;
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement("update entry set amount = amount + 1 where id = ?")) {
      while (!over) {
        update.setLong(1, random.nextInt(1, rows));
        long start = System.nanoTime();
        update.execute();
        longest = Math.max(longest, System.nanoTime() - start);
      }
    }
    return longest;
  }

  /** Ends them; the longest that a write took, in milliseconds. */
  long longestMillis() throws InterruptedException, ExecutionException {
    over = true;
    long nanos = 0;
    for (Future<Long> one : longest) {
      nanos = Math.max(nanos, one.get());
    }
    return nanos / 1_000_000;
  }

  @Override
  public void close() {
    over = true;
    threads.shutdown();
  }
}
