package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Processes that are told to end while they run revisions. */
@DisabledOnOs(OS.WINDOWS)
final class SignalsTest {

  /** Waits for as long as there is a table named gate. */
  private static final String WAITING =
      """
      package app.migrations;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;

      @Revision(id = "%1$s", revises = "%2$s", message = "wait at the gate")
      public final class %3$s implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.execute("create table %4$s (id int)");
          %5$s
        }

        @Override
        public void downgrade(Operations op) {
          op.execute("drop table %4$s");
        }
      }
      """;

  private static final String IN_SQL =
      "op.execute(\"select pg_sleep(600) from pg_tables where tablename = 'gate'\");";

  private static final String IN_JAVA =
      """
      op.run("wait", connection -> {
            try (var statement = connection.createStatement()) {
              statement.execute("select pg_sleep(600) from pg_tables where tablename = 'gate'");
            }
          });
      """;

  /** An application that says when its first revision is done, and waits to be interrupted. */
  private static final String STARTING =
      """
      package app;

      import app.migrations.Revisions;
      import dev.sterna.Migrator;
      import dev.sterna.report.MigrationListener;
      import dev.sterna.report.PlannedRevision;
      import java.time.Duration;
      import org.postgresql.ds.PGSimpleDataSource;

      final class Main {

        public static void main(String[] args) {
          PGSimpleDataSource database = new PGSimpleDataSource();
          database.setUrl(System.getProperty("url"));
          database.setUser("postgres");
          Migrator.of(Revisions.all(), database).withListener(new Slow()).upgrade();
        }

        private static final class Slow implements MigrationListener {
          @Override
          public void afterRevision(PlannedRevision revision, Duration duration) {
            System.out.println(revision.revision().id());
            while (!Thread.interrupted()) {
              Thread.onSpinWait();
            }
          }
        }
      }
      """;

  /** A build tool: it has the commands inside, and would tell by itself what went wrong. */
  private static final String BUILDING =
      """
      package app;

      import dev.sterna.cli.Outcome;
      import dev.sterna.cli.SternaCli;
      import dev.sterna.cli.Terminal;
      import java.util.List;
      import java.util.Map;

      final class Main {

        public static void main(String[] args) {
          List<String> command =
              List.of(
                  "--classes", System.getProperty("java.class.path"),
                  "--url", System.getProperty("url"),
                  "--user", "postgres",
                  "upgrade");
          Outcome outcome = SternaCli.run(command, Map.of(), Terminal.ofProcess());
          System.exit(outcome.exit());
        }
      }
      """;

  /** The bit of signal 2. */
  private static final long SIGINT = 0b10;

  private final List<Process> started = new ArrayList<>();

  @TempDir private Path root;

  private Project project;
  private PGSimpleDataSource database;

  @BeforeEach
  void threeRevisions() throws Exception {
    project = Project.in(root);
    database = (PGSimpleDataSource) Databases.empty();
    execute("create table gate ()");
  }

  private void revisions(String waiting) throws IOException {
    project.write(
        "app.migrations.R1_A",
        WAITING.formatted("aaaa", "", "R1_A", "a", "").replace("revises = \"\", ", ""));
    project.write("app.migrations.R2_B", WAITING.formatted("bbbb", "aaaa", "R2_B", "b", waiting));
    project.write("app.migrations.R3_C", WAITING.formatted("cccc", "bbbb", "R3_C", "c", ""));
    project.write("app.Main", ProcessesTest.MAIN).compile();
  }

  @ParameterizedTest
  @CsvSource({"INT, 130, sql", "TERM, 143, sql", "INT, 130, java"})
  void statementIsCancelledAndItsRevisionRolledBack(String signal, int exit, String how)
      throws Exception {
    revisions(how.equals("sql") ? IN_SQL : IN_JAVA);
    Process process = start("upgrade");
    awaitSleeping();

    send(signal, process);

    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(err).isEqualTo(exit);
    assertThat(err)
        .isEqualTo(
            "error: interrupted: the upgrade of revision bbbb \"wait at the gate\" was"
                + " cancelled in step 1 of 1. Done earlier in this run: aaaa (upgraded). Revision"
                + " bbbb was rolled back. Run again to continue.\n");
    assertNobodyIsLeft();
    assertThat(value("select string_agg(id, ' ') from sterna_revision")).isEqualTo("aaaa");

    execute("drop table gate");
    Process again = start("upgrade");
    assertThat(again.waitFor()).isZero();
    assertThat(value("select string_agg(id, ' ' order by id) from sterna_revision"))
        .isEqualTo("aaaa bbbb cccc");
  }

  @Test
  void buildThatIsEndedStillTellsWhereTheDatabaseStands() throws Exception {
    revisions(IN_SQL);
    project.write("app.Main", BUILDING).compile();
    Process process = start();
    awaitSleeping();

    send("INT", process);

    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(err).isEqualTo(130);
    assertThat(err)
        .containsOnlyOnce("interrupted: the upgrade of revision bbbb")
        .contains("Done earlier in this run: aaaa (upgraded). Revision bbbb was rolled back.");
    assertNobodyIsLeft();
    assertThat(value("select string_agg(id, ' ') from sterna_revision")).isEqualTo("aaaa");
  }

  /** An application of which a listener is at work when it is told to end. */
  @Test
  void runEndsBetweenTwoRevisions() throws Exception {
    revisions(IN_SQL);
    project.write("app.Main", STARTING).compile();
    Process process = start();
    assertThat(process.getInputStream().read()).isEqualTo('a');

    send("TERM", process);

    assertThat(process.waitFor()).isEqualTo(143);
    assertNobodyIsLeft();
    assertThat(value("select string_agg(id, ' ') from sterna_revision")).isEqualTo("aaaa");
    assertThat(value("select to_regclass('b') is null")).isEqualTo("t");
  }

  @Test
  void indexThatIsBuiltConcurrentlyIsCancelledAndBuiltAgain() throws Exception {
    revisions(
        "op.createIndexConcurrently(\"a\", dev.sterna.schema.Index.index(\"a_idx\", \"id\"));");
    assertThat(start("upgrade", "aaaa").waitFor()).isZero();
    try (Connection reader = database.getConnection();
        Statement statement = reader.createStatement()) {
      statement.execute("begin; lock table a in row exclusive mode");
      Process process = start("upgrade");
      await("wait_event_type = 'Lock' and query like '%create index concurrently%'");

      send("INT", process);

      String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(err).isEqualTo(130);
      assertThat(err)
          .startsWith("error: interrupted: the upgrade of revision bbbb")
          .contains("was cancelled in step 2 of 2.", "Step 2 runs outside a transaction")
          .hasLineCount(1);
      assertNobodyIsLeft();
    }

    assertThat(start("upgrade").waitFor()).isZero();
    assertThat(value("select indisvalid from pg_index where indexrelid = 'a_idx'::regclass"))
        .isEqualTo("t");
  }

  /** Each chunk that was committed stays, and the next run goes on behind it. */
  @Test
  void backfillInChunksEndsBetweenTwoChunks() throws Exception {
    revisions(
        """
        op.execute("insert into a select generate_series(1, 30)");
            op.execute("alter table a add primary key (id), add n int");
            op.updateInChunks("a",
                java.util.List.of(dev.sterna.schema.Column.column("id",
                    dev.sterna.schema.SqlType.integer()).notNull()),
                10, dev.sterna.data.Condition.everyRow(), dev.sterna.data.Assignment.set("n", 1));
            op.execute("drop table if exists other");
        """);
    execute(
        "create function stop() returns trigger language plpgsql as $$ begin if new.id > 20 then"
            + " perform pg_sleep(600) from pg_tables where tablename = 'gate'; end if;"
            + " return new; end; $$;"
            + " create function watch() returns event_trigger language plpgsql as $$ begin"
            + " if to_regclass('a') is not null and not exists (select from pg_trigger where"
            + " tgname = 'stop') then create trigger stop before update on a for each row execute"
            + " function stop(); end if; end; $$;"
            + " create event trigger watch on ddl_command_end when tag in ('CREATE TABLE')"
            + " execute function watch()");
    Process process = start("upgrade");
    awaitSleeping();

    send("INT", process);

    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(err).isEqualTo(130);
    assertThat(err)
        .startsWith("error: interrupted: the upgrade of revision bbbb")
        .contains("was cancelled in step 2 of 3.", "Run again to continue.")
        .hasLineCount(1);
    assertNobodyIsLeft();
    assertThat(value("select count(n) from a")).isEqualTo("20");
    assertThat(project.run(database, "current").out())
        .isEqualTo("bbbb (step 1 of 3, 20 rows into the next)\n");
    assertThat(project.run(database, "current", "--json").out()).contains("\"rows\":20,");

    execute("drop table gate");
    assertThat(start("upgrade").waitFor()).isZero();
    assertThat(value("select count(n) from a")).isEqualTo("30");
  }

  /** What a terminal does for Ctrl-C, and what a person sees there. */
  @Test
  void controlCOnATerminalEndsTheLineAndTheRun() throws Exception {
    Path script = Path.of("/usr/bin/script");
    assumeThat(script).exists();
    revisions(IN_SQL);
    String command =
        String.join(" ", ProcessesTest.process(project, database.getUrl(), "upgrade").command());
    Process process =
        new ProcessBuilder(script.toString(), "-qec", command, "/dev/null")
            .redirectErrorStream(true)
            .start();
    started.add(process);
    StringBuilder seen = new StringBuilder();
    while (!seen.toString().contains("    bbbb: statement 2 of 2, ")) {
      seen.append((char) process.getInputStream().read());
    }

    process.getOutputStream().write(3);
    process.getOutputStream().flush();

    seen.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertThat(process.waitFor()).as(seen.toString()).isEqualTo(130);
    assertThat(seen.toString())
        .containsPattern(" \\rerror: interrupted: the upgrade of revision bbbb .* was cancelled");
    assertNobodyIsLeft();
  }

  @Test
  void runThatWaitsForAnotherEndsAtOnce() throws Exception {
    revisions(IN_SQL);
    Process first = start("upgrade");
    awaitSleeping();
    Process second = start("upgrade");
    second.getErrorStream().read();

    send("INT", second);

    String err = new String(second.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(second.waitFor()).as(err).isEqualTo(130);
    assertThat(err.lines().filter(line -> line.startsWith("error: interrupted "))).hasSize(1);
    send("TERM", first);
    assertThat(first.waitFor()).isEqualTo(143);
  }

  /** The server has nothing to do for us any more, and nobody has our lock. */
  private void assertNobodyIsLeft() throws SQLException {
    assertThat(
            value(
                "select count(*) from pg_stat_activity where datname = current_database()"
                    + " and pid <> pg_backend_pid() and state = 'active'"
                    + " and query like '%pg_sleep(600)%'"))
        .isEqualTo("0");
    assertThat(
            value(
                "select count(*) from pg_locks l join pg_database d on d.oid = l.database"
                    + " where locktype = 'advisory' and datname = current_database()"))
        .isEqualTo("0");
  }

  private void awaitSleeping() throws SQLException {
    await("wait_event = 'PgSleep'");
  }

  /** Waits until the server is at this for somebody else. */
  private void await(String activity) throws SQLException {
    execute(
        "do $$ begin for i in 1..600 loop perform pg_sleep(0.05), pg_stat_clear_snapshot();"
            + " exit when exists (select from pg_stat_activity where datname = current_database()"
            + " and pid <> pg_backend_pid() and "
            + activity
            + "); end loop; end $$");
  }

  private Process start(String... command) throws IOException {
    Process process = ProcessesTest.process(project, database.getUrl(), command).start();
    started.add(process);
    return process;
  }

  @AfterEach
  void endAll() {
    started.forEach(Process::destroyForcibly);
  }

  private static void send(String signal, Process process) throws Exception {
    assertThat(new ProcessBuilder("kill", "-" + signal, "" + process.pid()).start().waitFor())
        .isZero();
  }

  /** What a shell starts in the background ignores SIGINT, and so does all that it starts. */
  @BeforeAll
  static void requireThatInterruptsAreHeard() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (Files.exists(status)) {
      long ignored =
          Files.readAllLines(status).stream()
              .filter(line -> line.startsWith("SigIgn:"))
              .mapToLong(line -> Long.parseUnsignedLong(line.substring(7).strip(), 16))
              .findFirst()
              .orElse(0);
      assumeThat(ignored & SIGINT).as("ignored signals").isZero();
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String value(String query) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }
}
