package dev.sterna.execute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.sterna.Migrator;
import dev.sterna.report.MigrationException;
import dev.sterna.report.MigrationListener;
import dev.sterna.report.Report;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases that are not there, or not yet. */
final class SessionTest {

  @RegisterExtension private final TestDatabase database = new TestDatabase();

  @ParameterizedTest
  @ValueSource(strings = {"57P03", "08001"})
  void databaseThatIsStartingIsWaitedFor(String state) throws SQLException {
    List<String> reasons = new ArrayList<>();
    Deque<SQLException> failures =
        new ArrayDeque<>(
            List.of(
                new SQLException("starting up", state), new SQLException("starting up", state)));
    try (Connection connection = database.dataSource().getConnection()) {
      Report report =
          Migrator.of(TestRevisions.tables("a"), new Failing(failures, connection))
              .withListener(
                  new MigrationListener() {
                    @Override
                    public void waiting(String reason, Duration elapsed) {
                      reasons.add(reason);
                    }
                  })
              .upgrade();

      assertThat(report.heads()).containsExactly("a");
      assertThat(reasons).hasSize(2);
    }
  }

  @Test
  void refusedConnectionIsWaitedForNoLongerThanAllowed() throws Exception {
    PGSimpleDataSource nobody = new PGSimpleDataSource();
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      nobody.setPortNumbers(new int[] {socket.getLocalPort()});
    }
    nobody.setUser("postgres");
    nobody.setPassword("swordfish");

    assertThatThrownBy(
            () ->
                Migrator.of(TestRevisions.tables("a"), nobody)
                    .withDatabaseWait(Duration.ofMillis(100))
                    .upgrade())
        .isInstanceOf(MigrationException.Unreachable.class)
        .hasMessageContaining("the database cannot be reached")
        .hasMessageNotContaining("swordfish");
  }

  /** What the server or the driver answers, and what that is for a caller. */
  static List<Arguments> refusals() {
    Class<?> denied = MigrationException.Denied.class;
    Class<?> unreachable = MigrationException.Unreachable.class;
    return List.of(
        arguments("28P01", denied, "the database rejects the password"),
        arguments("08004", denied, "the database rejects this user"),
        arguments("28000", denied, "the database rejects this user"),
        arguments("42501", denied, "Grant the user CONNECT"),
        arguments("3D000", unreachable, "the database does not exist"),
        arguments("08P01", unreachable, "is not PostgreSQL"),
        arguments("XX000", unreachable, "the connection fails"));
  }

  @ParameterizedTest
  @MethodSource("refusals")
  void otherErrorsAreNotWaitedFor(String state, Class<?> type, String message) throws SQLException {
    Deque<SQLException> failures =
        new ArrayDeque<>(
            List.of(
                new SQLException(
                    "no driver for jdbc:postgresql://ada:swordfish@host/db?password=swordfish",
                    state)));
    try (Connection connection = database.dataSource().getConnection()) {
      assertThatThrownBy(
              () ->
                  Migrator.of(TestRevisions.tables("a"), new Failing(failures, connection))
                      .upgrade())
          .isInstanceOf(type)
          .hasNoCause()
          .hasMessageContaining(message)
          .hasMessageContaining("ada:***@host")
          .hasMessageNotContaining("swordfish");
    }
  }

  @Test
  void hostThatIsNotThereIsNamed() {
    PGSimpleDataSource nowhere = new PGSimpleDataSource();
    nowhere.setServerNames(new String[] {"nowhere.invalid"});

    assertThatThrownBy(
            () ->
                Migrator.of(TestRevisions.tables("a"), nowhere)
                    .withDatabaseWait(Duration.ZERO)
                    .upgrade())
        .isInstanceOf(MigrationException.Unreachable.class)
        .hasMessageContaining("there is no host nowhere.invalid");
  }

  @Test
  void tableThatCannotBeReadIsAnError() {
    database.execute("create table sterna_revision (id int)");

    assertThatThrownBy(
            () -> Migrator.of(TestRevisions.tables("a"), database.dataSource()).upgrade())
        .isInstanceOf(MigrationException.class)
        .hasMessageContaining("the revision table public.sterna_revision cannot be read")
        .hasMessageContaining("withRevisionTable");
  }
}
