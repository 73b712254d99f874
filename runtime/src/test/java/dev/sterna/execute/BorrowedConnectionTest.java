package dev.sterna.execute;

import static dev.sterna.execute.TestRevisions.migration;
import static dev.sterna.schema.Index.index;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Runs on a connection of the caller's, and within the transaction that it is in. */
final class BorrowedConnectionTest {

  private static final TestRevisions LINE = TestRevisions.tables("a", "b");

  private static final TestRevisions CONCURRENT =
      LINE.with(
          "c",
          migration(
              op -> op.createIndexConcurrently("a", index("a_idx", "id")),
              op -> op.dropIndexConcurrently("a", "a_idx")));

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  private Connection connection;

  @BeforeEach
  void begin() throws SQLException {
    database.execute("create table mine (id int)");
    connection = database.dataSource().getConnection();
    connection.setAutoCommit(false);
    execute("insert into mine values (1)");
  }

  @AfterEach
  void close() throws SQLException {
    connection.close();
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String value(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }

  private Migrator migrator(TestRevisions revisions) {
    return Migrator.of(revisions, connection);
  }

  @Test
  void nothingIsCommittedForTheCaller() throws SQLException {
    migrator(LINE).upgrade();

    assertThat(database.tables()).containsExactly("mine");
    assertThat(connection.getAutoCommit()).isFalse();
    connection.rollback();
    assertThat(database.tables()).containsExactly("mine");
    assertThat(database.value("select count(*) from mine")).isEqualTo("0");
  }

  @Test
  void allOfItCommitsWithTheCaller() throws SQLException {
    assertThat(migrator(LINE).upgrade().heads()).containsExactly("b");
    connection.commit();

    assertThat(database.tables()).containsExactly("a", "b", "mine");
    assertThat(database.applied()).containsExactlyInAnyOrder("a", "b");
    assertThat(database.value("select count(*) from mine")).isEqualTo("1");
  }

  @Test
  void failureLeavesTheTransactionAsItWas() throws SQLException {
    TestRevisions broken = LINE.with("c", "create table a (id int)", "select 1");

    assertThatThrownBy(() -> migrator(broken).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("of revision c")
        .hasMessageContaining("already exists");

    assertThat(value("select count(*) from mine")).isEqualTo("1");
    migrator(LINE).upgrade("a");
    connection.commit();
    assertThat(database.tables()).containsExactly("a", "mine");
  }

  @Test
  void settingsOfTheTransactionComeBack() throws SQLException {
    execute("set local search_path = pg_catalog, public");
    execute("set time zone 'Europe/Kiev'");
    execute("set local lock_timeout = '7s'");

    migrator(LINE).upgrade();

    assertThat(value("select current_setting('search_path')")).isEqualTo("pg_catalog, public");
    assertThat(value("select current_setting('lock_timeout')")).isEqualTo("7s");
    connection.commit();
    assertThat(value("select current_setting('timezone')")).isEqualTo("Europe/Kiev");
    assertThat(value("select current_setting('lock_timeout')")).isEqualTo("0");
    assertThat(value("select current_setting('row_security')")).isEqualTo("on");
  }

  @Test
  void stepThatCommitsByItselfIsRefusedBeforeAnythingRuns() throws SQLException {
    assertThatThrownBy(() -> migrator(CONCURRENT).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("revision c (R_c) has a step that commits by itself")
        .hasMessageContaining("Nothing was done.");

    assertThat(value("select count(*) from mine")).isEqualTo("1");
    assertThat(value("select to_regclass('a')")).isNull();
  }

  @Test
  void databaseCanBeAskedWithoutSpoilingTheTransaction() throws SQLException {
    assertThat(migrator(LINE).current().applied().ids()).isEmpty();
    assertThat(migrator(LINE).validate().isBehind()).isTrue();
    assertThat(migrator(LINE).plan("heads").revisions()).hasSize(2);

    assertThat(value("select count(*) from mine")).isEqualTo("1");
  }

  @Test
  void everythingElseIsPartOfTheTransactionToo() throws SQLException {
    Migrator migrator = migrator(LINE).allowingDestructive();
    migrator.upgrade();
    migrator.downgrade("a");
    migrator.stamp("b");
    migrator(LINE.edited("b", TestRevisions.createsTable("b"))).repair();

    assertThat(migrator.current().heads()).extracting("id").containsExactly("b");
    connection.rollback();
    assertThat(database.tables()).containsExactly("mine");
  }

  @Test
  void lockIsHeldUntilTheCallerEndsTheTransaction() throws SQLException {
    migrator(LINE).upgrade();
    Migrator other = Migrator.of(LINE, database.dataSource()).withLockWait(Duration.ZERO);

    assertThatThrownBy(() -> other.upgrade()).isInstanceOf(MigrationException.Locked.class);
    connection.commit();
    assertThat(other.upgrade().runs()).isEmpty();
  }

  @Test
  void connectionInAutocommitModeIsUsedAndLeftOpen() throws SQLException {
    connection.rollback();
    connection.setAutoCommit(true);

    migrator(CONCURRENT).upgrade();

    assertThat(connection.isClosed()).isFalse();
    assertThat(connection.getAutoCommit()).isTrue();
    assertThat(
            database.value("select indisvalid from pg_index where indexrelid = 'a_idx'::regclass"))
        .isEqualTo("t");
  }
}
