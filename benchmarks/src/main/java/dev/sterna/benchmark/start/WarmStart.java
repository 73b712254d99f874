package dev.sterna.benchmark.start;

import com.zaxxer.hikari.HikariDataSource;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * What a call costs where nothing is to be done, in a JVM that has made many, on connections that a
 * pool holds open.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 10, time = 1)
public class WarmStart {

  private static final String PORT = "sterna.warm.port";
  private static final String FOLDER = "sterna.warm.folder";

  /** Who starts. */
  @Param({
    "SELECT",
    "STERNA",
    "HAND_WRITTEN",
    "EBEAN",
    "MYBATIS",
    "FLYWAY",
    "LIQUIBASE",
    "HIBERNATE"
  })
  public String contestant;

  /** How many migrations are applied. */
  @Param({"1", "100", "1000"})
  public int migrations;

  private Inputs inputs;
  private Start start;
  private HikariDataSource pool;

  /**
   * Prepares the databases and runs JMH.
   *
   * @param args how many migrations
   */
  public static void main(String[] args) throws Exception {
    String[] sizes = args.length > 0 ? args : new String[] {"1", "100", "1000"};
    Path folder = Files.createTempDirectory("sterna-warm");
    try (Server server = Server.start()) {
      for (String size : sizes) {
        Inputs inputs = Inputs.write(folder.resolve(size), Integer.parseInt(size));
        for (Contestant each : Contestant.ofHead()) {
          if (each != Contestant.SELECT) {
            String database = server.create(database(each, inputs.migrations()));
            new Trial(each, inputs, server.port(), database).seconds();
            server.requireTables(database, inputs.migrations());
          }
        }
      }
      new Runner(
              new OptionsBuilder()
                  .include(WarmStart.class.getName())
                  .param("migrations", sizes)
                  .jvmArgsAppend("-D" + PORT + "=" + server.port(), "-D" + FOLDER + "=" + folder)
                  .build())
          .run();
    }
  }

  /** Opens the pool, and gives the thread the classes of the revisions and entities. */
  @Setup(Level.Trial)
  public void open() throws ReflectiveOperationException, MalformedURLException {
    inputs = new Inputs(Path.of(System.getProperty(FOLDER), "" + migrations), migrations);
    Thread.currentThread()
        .setContextClassLoader(
            new URLClassLoader(
                new URL[] {url(RevisionSources.CLASSES), url(EntitySources.CLASSES)},
                WarmStart.class.getClassLoader()));
    Contestant starting = Contestant.valueOf(contestant);
    start = starting.start().getDeclaredConstructor().newInstance();
    pool = new HikariDataSource();
    pool.setMaximumPoolSize(4);
    pool.setJdbcUrl(Server.url(Integer.getInteger(PORT), database(starting, migrations)));
  }

  private URL url(String classes) throws MalformedURLException {
    return inputs.folder().resolve(classes).toUri().toURL();
  }

  /** Closes the pool. */
  @TearDown
  public void close() {
    pool.close();
  }

  /** A start. */
  @Benchmark
  public void start() throws Exception {
    start.run(pool, inputs);
  }

  /** The floor reads what Sterna has written. */
  private static String database(Contestant contestant, int migrations) {
    Contestant owner = contestant == Contestant.SELECT ? Contestant.STERNA : contestant;
    return "warm_" + owner.name().toLowerCase(Locale.ROOT) + "_" + migrations;
  }
}
