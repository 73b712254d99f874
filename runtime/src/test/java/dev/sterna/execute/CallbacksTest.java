package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.createsTable;
import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.data.Assignment;
import dev.sterna.migration.Operations;
import dev.sterna.report.Direction;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Plan;
import dev.sterna.report.PlannedRevision;
import dev.sterna.report.Report;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a listener does around a run and within the transactions of its revisions. */
final class CallbacksTest {

  private static final TestRevisions LINE = TestRevisions.tables("a", "b");

  /** The row of a revision is there before it is closed, and its table not before it is opened. */
  private static final String ENTER =
      "insert into log (what, transaction) select ?, pg_current_xact_id()::text";

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  @BeforeEach
  void createLog() {
    database.execute(
        "create table log (n int generated always as identity, what text, transaction text)");
  }

  private List<String> log() {
    return database.query("select what from log order by n");
  }

  /** Writes down what it is called for, in the database. */
  private static class Logging implements MigrationListener {

    @Override
    public void beforeRun(Plan plan, Connection connection) throws SQLException {
      write(connection, "before " + plan.revisions().size());
    }

    @Override
    public void afterRun(Report report, Connection connection) throws SQLException {
      write(connection, "after " + report.runs().size());
    }

    @Override
    public void opening(PlannedRevision revision, Operations op) {
      op.execute(ENTER, "opening " + name(revision));
    }

    @Override
    public void closing(PlannedRevision revision, Operations op) {
      op.execute(ENTER, "closing " + name(revision));
    }

    private static String name(PlannedRevision revision) {
      return revision.revision().id()
          + (revision.direction() == Direction.DOWNGRADE ? " down" : "");
    }

    private static void write(Connection connection, String what) throws SQLException {
      try (Statement statement = connection.createStatement()) {
        statement.execute("insert into log (what) values ('" + what + "')");
      }
    }
  }

  private static MigrationListener closing(Consumer<Operations> recording) {
    return new MigrationListener() {
      @Override
      public void closing(PlannedRevision revision, Operations op) {
        recording.accept(op);
      }
    };
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, database.dataSource());
  }

  @Test
  void listenerActsBeforeAndAfterTheRunAndEachRevision() {
    migrator(LINE).withListener(new Logging()).upgrade();
    migrator(LINE).withListener(new Logging()).upgrade();
    migrator(LINE).withListener(new Logging()).allowingDestructive().downgrade("a");

    assertThat(log())
        .containsExactly(
            "before 2",
            "opening a",
            "closing a",
            "opening b",
            "closing b",
            "after 2",
            "before 1",
            "opening b down",
            "closing b down",
            "after 1");
  }

  @Test
  void whatIsAddedCommitsWithItsRevision() {
    migrator(LINE).withListener(new Logging()).upgrade();

    assertThat(
            database.query(
                "select count(distinct transaction)::text from log where what like '%ing a' union"
                    + " all select count(distinct transaction)::text from log where transaction is"
                    + " not null"))
        .containsExactly("1", "2");
  }

  /** What came before is committed then, here without a row, and it says so. */
  @Test
  void listenerThatEndsTheTransactionOfARevisionIsNamed() {
    MigrationListener ending =
        closing(
            op ->
                op.run(
                    "tell the others",
                    connection -> {
                      try (Statement statement = connection.createStatement()) {
                        statement.execute("commit");
                      }
                    }));

    assertThatThrownBy(() -> migrator(LINE).withListener(ending).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("\"tell the others\" has ended the transaction of revision a by SQL")
        .hasMessageContaining("what its step did before is committed")
        .hasMessageContaining("the revision table shows it as half done, if at all")
        .hasMessageContaining("complete or undo the revision by hand, and stamp the database");
    assertThat(database.tables()).contains("a").doesNotContain("b");
    assertThat(database.query("select id from sterna_revision")).isEmpty();
  }

  @Test
  void whatIsAddedGoesWithARevisionThatFails() {
    TestRevisions broken = LINE.with("c", "create table a (id int)", "select 1");

    assertThatThrownBy(() -> migrator(broken).withListener(new Logging()).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("failed in step 1 of 1, statement 1 of 1");

    assertThat(log())
        .containsExactly("before 3", "opening a", "closing a", "opening b", "closing b");
  }

  @Test
  void whatIsAddedTakesNoRoundTrip() throws Exception {
    try (CountingProxy proxy = new CountingProxy(database.port());
        Connection connection =
            DriverManager.getConnection(proxy.url(database.name()), "postgres", "postgres")) {
      int opened = proxy.turns();

      Migrator.of(LINE, connection)
          .withListener(closing(op -> op.insert("log", Assignment.set("what", "closing"))))
          .upgrade();

      assertThat(proxy.turns() - opened).isEqualTo(3);
    }
    assertThat(log()).hasSize(2);
  }

  @Test
  void stepsOutsideATransactionAreOpenedAndClosedOnce() {
    TestRevisions revisions =
        LINE.with(
            "c",
            migration(
                op -> {
                  op.createIndexConcurrently("a", index("a_idx", "id"));
                  op.createIndexConcurrently("b", index("b_idx", "missing"));
                },
                op -> {
                  op.dropIndexConcurrently("b", "b_idx");
                  op.dropIndexConcurrently("a", "a_idx");
                }));
    Migrator migrator = migrator(revisions).withListener(new Logging()).allowingDestructive();
    migrator.upgrade("b");

    assertThatThrownBy(() -> migrator.upgrade()).isInstanceOf(MigrationException.class);
    database.execute("alter table b add column missing int");
    migrator.upgrade();
    migrator.downgrade("b");

    assertThat(log().subList(6, log().size()))
        .containsExactly(
            "before 1",
            "opening c",
            "before 1",
            "closing c",
            "after 1",
            "before 1",
            "opening c down",
            "closing c down",
            "after 1");
    assertThat(database.applied()).containsExactly("a", "b");
  }

  @Test
  void singleTransactionHoldsWhatIsAdded() {
    migrator(LINE).withListener(new Logging()).singleTransaction().upgrade();

    assertThat(log()).hasSize(6);
    assertThat(database.value("select count(distinct transaction) from log")).isEqualTo("1");
  }

  @Test
  void javaCanBeAdded() {
    migrator(LINE)
        .withListener(
            closing(op -> op.run("tell", connection -> Logging.write(connection, "told"))))
        .upgrade();

    assertThat(log()).containsExactly("told", "told");
  }

  @Test
  void statementOfTheListenerThatFailsIsToldAsSuch() {
    assertThatThrownBy(
            () ->
                migrator(LINE).withListener(closing(op -> op.execute("select nothing"))).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(
            "in a statement that the listener added\n  statement: select nothing");
    assertThat(database.tables()).containsExactly("log");
  }

  @Test
  void whatCommitsByItselfCannotBeAdded() {
    assertThatThrownBy(
            () -> migrator(LINE).withListener(closing(op -> op.execute("vacuum"))).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining(
            "adds an operation that commits by itself to the transaction of revision a (R_a)");
  }

  @Test
  void listenerCannotEndTheTransactionOfTheRun() {
    MigrationListener committing =
        new MigrationListener() {
          @Override
          public void beforeRun(Plan plan, Connection connection) throws SQLException {
            connection.commit();
          }
        };

    assertThatThrownBy(() -> migrator(LINE).withListener(committing).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageStartingWith("the listener of this run failed (beforeRun)")
        .hasMessageContaining("called commit()");
    assertThat(database.tables()).containsExactly("log");
  }

  @Test
  void grantsCanFollowEachRevision() {
    database.execute("create role reader_of_callbacks");
    try {
      migrator(LINE.with("c", createsTable("c")))
          .withListener(
              closing(
                  op ->
                      op.execute(
                          "grant select on all tables in schema public to reader_of_callbacks")))
          .upgrade();

      assertThat(database.value("select has_table_privilege('reader_of_callbacks', 'c', 'select')"))
          .isEqualTo("t");
    } finally {
      database.execute("drop owned by reader_of_callbacks", "drop role reader_of_callbacks");
    }
  }
}
