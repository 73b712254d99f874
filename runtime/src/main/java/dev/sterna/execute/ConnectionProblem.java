package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import dev.sterna.report.Secrets;
import java.io.EOFException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Why no connection comes about, by the SQLSTATE that the server or the driver gives (manual,
 * appendix A; 08001 and 08P01 are the driver's).
 */
enum ConnectionProblem {
  NO_ANSWER(
      Set.of("08001", "08006"),
      "the database cannot be reached",
      "Check that PostgreSQL is running there and that the address is correct"),
  STARTING(
      Set.of("57P03", "57P01", "57P02"),
      "the database is not accepting connections",
      "Run again when it accepts connections"),
  FULL(
      Set.of("53300"),
      "the database has too many connections",
      "Close connections, or raise max_connections or the limit of the role"),
  /** The driver takes all before the port for the host, and knows no user there. */
  USER_IN_HOST(
      Set.of(),
      "the address names a user before the host",
      "Write jdbc:postgresql://HOST:PORT/DATABASE?user=NAME, or pass user and password separately"),
  OTHER_PROTOCOL(
      Set.of("08P01"),
      "the server at this address is not PostgreSQL",
      "Correct the address: another program listens on this port"),
  NO_DATABASE(
      Set.of("3D000", "55000"),
      "the database does not exist",
      "Create it, or correct its name in the address"),
  PASSWORD(
      Set.of("28P01"), "the database rejects the password", "Correct the user or the password"),
  REJECTED(
      Set.of("28000", "08004"),
      "the database rejects this user",
      "Correct the user, the password or sslmode in the address, or allow the connection in"
          + " pg_hba.conf"),
  PERMISSION(
      Set.of("42501"), "the database rejects this user", "Grant the user CONNECT on the database"),
  OTHER(Set.of(), "the connection fails", "Correct the data source and run again");

  private static final Set<ConnectionProblem> PASSING = Set.of(NO_ANSWER, STARTING, FULL);
  private static final Set<ConnectionProblem> DENIED = Set.of(PASSWORD, REJECTED, PERMISSION);

  private final Set<String> states;
  private final String words;
  private final String advice;

  ConnectionProblem(Set<String> states, String words, String advice) {
    this.states = states;
    this.words = words;
    this.advice = advice;
  }

  static ConnectionProblem of(SQLException e) {
    if (causes(e).anyMatch(ConnectionProblem::isUserInHost)) {
      return USER_IN_HOST;
    }
    return causes(e)
        .flatMap(cause -> cause instanceof SQLException sql ? Stream.of(sql) : Stream.empty())
        .flatMap(sql -> Arrays.stream(values()).filter(p -> p.states.contains(sql.getSQLState())))
        .findFirst()
        .orElse(OTHER);
  }

  /** Whether it may pass by itself. */
  boolean isPassing() {
    return PASSING.contains(this);
  }

  /** What is wrong. */
  String describe(SQLException e) {
    return words + ": " + Secrets.hidden(said(e));
  }

  /** What to say when it does not pass; without the cause if its words hold a password. */
  MigrationException failure(SQLException e, Duration waited) {
    String message =
        "%s\n  Nothing was done. %s.%s"
            .formatted(
                describe(e),
                advice,
                isPassing() && !waited.isZero()
                    ? " This run waited for it for " + waited.toSeconds() + " seconds."
                    : "");
    boolean secret =
        this == USER_IN_HOST
            || causes(e).anyMatch(c -> Secrets.areIn(String.valueOf(c.getMessage())));
    if (DENIED.contains(this)) {
      return secret
          ? new MigrationException.Denied(message)
          : new MigrationException.Denied(message, e);
    }
    return secret
        ? new MigrationException.Unreachable(message)
        : new MigrationException.Unreachable(message, e);
  }

  /** The cause behind what the driver says can be plainer. */
  private static String said(SQLException e) {
    return causes(e)
        .flatMap(cause -> plain(cause, e).stream())
        .findFirst()
        .orElseGet(() -> ServerError.of(e));
  }

  private static Optional<String> plain(Throwable cause, SQLException e) {
    if (cause instanceof ConnectException) {
      return Optional.of(String.valueOf(e.getMessage()).replaceFirst("\\. .*|\\.$", ""));
    }
    if (isUserInHost(cause)) {
      return Optional.of(cause.getMessage().replaceFirst(".*@", "***@"));
    }
    if (cause instanceof UnknownHostException) {
      return Optional.of("there is no host " + cause.getMessage());
    }
    if (cause instanceof SocketTimeoutException) {
      return Optional.of("the server did not answer in time");
    }
    return cause instanceof EOFException
        ? Optional.of("the server closes the connection at once")
        : Optional.empty();
  }

  private static boolean isUserInHost(Throwable cause) {
    return cause instanceof UnknownHostException
        && String.valueOf(cause.getMessage()).contains("@");
  }

  private static Stream<Throwable> causes(Throwable first) {
    return Stream.iterate(first, cause -> cause != null, Throwable::getCause);
  }
}
