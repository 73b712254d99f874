package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import dev.sterna.report.Report;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Revisions are sent together, and another runner has the lock, or has applied the rest, before one
 * of them begins or after it failed; also with a driver that does not say which statement failed.
 */
final class ConvoyRunnersTest {

  private static final String HERE =
      " from pg_locks where locktype = 'advisory' and database ="
          + " (select oid from pg_database where datname = current_database())";

  private static final String UNTIL_SOMEBODY_WAITS =
      "do $$ begin for i in 1..1000 loop exit when exists (select"
          + HERE
          + " and not granted); perform pg_sleep(0.01); end loop; end $$";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @ValueSource(strings = {"", "logServerErrorDetail=false", "preferQueryMode=simple"})
  void reportHasNothingOfAnotherRunner(String option) throws Exception {
    TestRevisions revisions = failingAtC("alter table a add column x int");
    database.migrator(revisions).upgrade("a");
    Connection other = database.reading("a");
    AtomicReference<Report> others = new AtomicReference<>();

    Report report =
        Migrator.of(
                revisions,
                new Meanwhile(
                    option,
                    () -> {
                      other.close();
                      others.set(database.migrator(revisions).upgrade());
                    }))
            .withLockTimeout(Duration.ofMillis(50))
            .upgrade();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("b");
    assertThat(report.heads()).containsExactly("f");
    assertThat(others.get().runs()).extracting(Report.Run::id).containsExactly("c", "d", "e", "f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "logServerErrorDetail=false", "preferQueryMode=simple"})
  void failureHasNothingOfAnotherRunner(String option) {
    database.execute("create table gate as select 0 as n");
    TestRevisions revisions = failingAtC("update gate set n = 1 / n");
    Migrator migrator =
        Migrator.of(
            revisions,
            new Meanwhile(
                option,
                () -> {
                  database.execute("update gate set n = 1");
                  database.migrator(revisions).upgrade();
                }));

    assertThatThrownBy(migrator::upgrade)
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the upgrade of revision c \"create c\" failed in step 1 of 1")
        .hasMessageContaining(
            "Done earlier in this run: a (upgraded), b (upgraded). Revision c was"
                + " rolled back");
    assertThat(database.applied()).containsExactly("a", "b", "c", "d", "e", "f");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "logServerErrorDetail=false", "preferQueryMode=simple"})
  void sessionKeepsNothing(String option) throws Exception {
    database.execute("create table gate as select 0 as n");
    try (Connection connection = new Meanwhile(option, () -> {}).getConnection()) {
      Migrator migrator =
          Migrator.of(failingAtC("update gate set n = 1 / n"), new OneConnection(connection));

      assertThatThrownBy(migrator::upgrade).isInstanceOf(MigrationException.class);
      assertThat(said(connection)).isEmpty();
      assertThat(prepared(connection)).isZero();
      database.execute("update gate set n = 1");
      migrator.upgrade();
      assertThat(said(connection)).isEmpty();
      assertThat(prepared(connection)).isZero();
    }
  }

  private static String said(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("select current_setting('sterna.committed', true)")) {
      row.next();
      return row.getString(1);
    }
  }

  private static int prepared(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        var row = statement.executeQuery("select count(*) from pg_prepared_statements")) {
      row.next();
      return row.getInt(1);
    }
  }

  /** Whoever waits for the lock has it as soon as the first revision is committed. */
  @ParameterizedTest
  @ValueSource(strings = {"", "logServerErrorDetail=false", "preferQueryMode=simple"})
  void lockThatAnotherRunnerGetsBetweenTwoIsWaitedFor(String option) throws Exception {
    TestRevisions revisions =
        TestRevisions.none()
            .with("a", UNTIL_SOMEBODY_WAITS, "select 1")
            .with("b", createsTable("b"))
            .with("c", createsTable("c"))
            .with("d", createsTable("d"));
    try (Connection other = database.dataSource().getConnection();
        Statement statement = other.createStatement()) {
      Thread waiter = new Thread(() -> waitForLock(statement));
      waiter.start();

      assertThatThrownBy(
              () ->
                  Migrator.of(revisions, new Meanwhile(option, () -> {}))
                      .withLockWait(Duration.ZERO)
                      .upgrade())
          .isInstanceOf(MigrationException.Locked.class)
          .hasMessageContaining("another runner has held the lock of public.sterna_revision");
      waiter.join();
    }
    assertThat(database.applied()).containsExactly("a");
    assertThat(database.migrator(revisions).upgrade().runs())
        .extracting(Report.Run::id)
        .containsExactly("b", "c", "d");
  }

  private void waitForLock(Statement statement) {
    String key = "";
    while (key.isEmpty()) {
      key =
          database.query("select classid::bigint << 32 | objid::bigint" + HERE).stream()
              .findFirst()
              .orElse("");
    }
    try {
      statement.execute("select pg_advisory_lock(" + key + ")");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "logServerErrorDetail=false"})
  void rowThatAppearsMeanwhileIsNotWrittenAgain(String option) throws Exception {
    String rowOfC =
        "insert into sterna_revision select 'c', '{b}', '{}', '{}', message, checksum, kind, state,"
            + " step, steps, null, null, now(), applied_by, 0, sterna from sterna_revision"
            + " where id = 'a'";
    TestRevisions revisions =
        TestRevisions.tables("a")
            .with("b", rowOfC, "select 1")
            .with("c", createsTable("c"))
            .with("d", createsTable("d"))
            .with("e", createsTable("e"));

    Report report = Migrator.of(revisions, new Meanwhile(option, () -> {})).upgrade();

    assertThat(report.runs()).extracting(Report.Run::id).containsExactly("a", "b", "d", "e");
    assertThat(database.tables()).containsExactly("a", "d", "e");
  }

  private static TestRevisions failingAtC(String statement) {
    return TestRevisions.tables("a", "b")
        .with("c", statement, "select 1")
        .with("d", createsTable("d"))
        .with("e", createsTable("e"))
        .with("f", createsTable("f"));
  }

  private interface Deed {

    void run() throws SQLException;
  }

  /** Something happens right after the first rollback. */
  private final class Meanwhile extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient AtomicReference<Deed> deed;

    Meanwhile(String option, Deed deed) {
      this.deed = new AtomicReference<>(deed);
      setUrl(
          "jdbc:postgresql://localhost:" + database.port() + "/" + database.name() + "?" + option);
      setUser("postgres");
    }

    @Override
    public Connection getConnection() throws SQLException {
      return watched(Connection.class, super.getConnection());
    }

    private <T> T watched(Class<T> type, T real) {
      return type.cast(
          Proxy.newProxyInstance(
              getClass().getClassLoader(),
              new Class<?>[] {type},
              (proxy, method, arguments) -> {
                try {
                  Object result = method.invoke(real, arguments);
                  if (arguments != null && arguments[0].equals("rollback")) {
                    deed.getAndSet(() -> {}).run();
                  }
                  return result instanceof Statement statement
                      ? watched(Statement.class, statement)
                      : result;
                } catch (InvocationTargetException e) {
                  throw e.getCause();
                }
              }));
    }
  }
}
