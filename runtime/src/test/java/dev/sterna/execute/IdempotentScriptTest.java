package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import dev.sterna.schema.Index;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Scripts that pass over what a database has. */
final class IdempotentScriptTest {

  private static final Path PSQL = Path.of("/usr/bin/psql");

  /** Transactions only, so that every client can run it. */
  private static final TestRevisions PLAIN =
      TestRevisions.tables("aaaa")
          .with(
              "bbbb",
              migration(
                  op -> {
                    op.execute("create table t (id int, note text) -- the end");
                    op.execute("insert into t values (1, 'it''s; \\ \n $sterna$')");
                    op.execute("select set_config('a.b', 'c', true) -- a query");
                    op.newStep();
                    op.execute("create function f() returns int language sql as $$ select 1; $$");
                  },
                  op -> {
                    op.execute("drop function f()");
                    op.execute("drop table t");
                  }));

  private static final TestRevisions STEPS =
      PLAIN
          .with(
              "cccc",
              migration(
                  op -> {
                    op.createIndexConcurrently("t", Index.index("i", "id"));
                    op.execute("vacuum t");
                  },
                  op -> op.execute("drop index concurrently i")))
          .with(
              "dddd",
              migration(
                  op -> op.execute("drop index concurrently i"),
                  op -> op.execute("create index concurrently i on t (id)")));

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  @TempDir private Path folder;

  @Test
  void scriptOfTransactionsRunsTwiceThroughAnyClient() {
    String up = SqlScript.idempotentUpgrade(Settings.offline(PLAIN), ":");
    database.execute(up);
    database.execute(up);

    assertThat(Migrator.of(PLAIN, database.dataSource()).validate().isUpToDate()).isTrue();
    assertThat(database.value("select count(*) || max(note) from t"))
        .isEqualTo("1it's; \\ \n $sterna$");

    String down = SqlScript.idempotentDowngrade(Settings.offline(PLAIN), ":");
    database.execute(down);
    database.execute(down);
    assertThat(database.tables()).isEmpty();
    assertThat(database.applied()).isEmpty();
  }

  @Test
  void databaseAtAnyPointComesToTheEnd() {
    database.execute(SqlScript.upgrade(Settings.offline(PLAIN), ":aaaa"));

    database.execute(SqlScript.idempotentUpgrade(Settings.offline(PLAIN), ":"));

    assertThat(Migrator.of(PLAIN, database.dataSource()).validate().isUpToDate()).isTrue();
  }

  @Test
  void stepsOutsideATransactionRunTwiceThroughPsql() throws Exception {
    assumeThat(PSQL).exists();
    String up = SqlScript.idempotentUpgrade(Settings.offline(STEPS), ":");
    psql(up);
    assertThat(Migrator.of(STEPS, database.dataSource()).validate().isUpToDate()).isTrue();
    psql(up);
    assertThat(database.value("select to_regclass('i') is null")).isEqualTo("t");

    String back = SqlScript.idempotentDowngrade(Settings.offline(STEPS), "dddd:cccc");
    psql(back);
    psql(back);
    assertThat(database.value("select indisvalid from pg_index where indexrelid = 'i'::regclass"))
        .isEqualTo("t");
    psql(SqlScript.idempotentDowngrade(Settings.offline(STEPS), "dddd:base"));
    assertThat(database.tables()).isEmpty();
  }

  @Test
  void indexThatAnInterruptedScriptLeftIsTakenForWhatItIs() throws Exception {
    assumeThat(PSQL).exists();
    psql(SqlScript.upgrade(Settings.offline(STEPS), ":bbbb"));
    database.execute(
        "create index i on t (id)",
        "update pg_index set indisvalid = false where indexrelid = 'i'::regclass");

    psql(SqlScript.idempotentUpgrade(Settings.offline(STEPS), ":cccc"));

    assertThat(database.value("select indisvalid from pg_index where indexrelid = 'i'::regclass"))
        .isEqualTo("t");
    assertThat(database.applied()).containsExactly("aaaa", "bbbb", "cccc");
  }

  @Test
  void statementThatNoBlockExecutesIsRefused() {
    TestRevisions revisions =
        TestRevisions.none()
            .with("a", migration(op -> op.execute("select 1 as x into y"), op -> {}));

    assertThatThrownBy(() -> SqlScript.idempotentUpgrade(Settings.offline(revisions), ":"))
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision a", "select 1 as x into y", "--idempotent");
  }

  private void psql(String script) throws Exception {
    Path file = Files.writeString(folder.resolve("script.sql"), script);
    PGSimpleDataSource address = (PGSimpleDataSource) database.dataSource();
    List<String> line =
        List.of(
            PSQL.toString(),
            "-X",
            "-q",
            "-v",
            "ON_ERROR_STOP=1",
            "-h",
            "localhost",
            "-p",
            Integer.toString(address.getPortNumbers()[0]),
            "-U",
            "postgres",
            "-d",
            address.getDatabaseName(),
            "-f",
            file.toString());
    Process process = new ProcessBuilder(line).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }
}
