package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Databases that are not there, or do not let anybody in, or are somebody else's. */
final class BadDatabaseTest {

  private static final String ACCESS =
      """
      host all postgres all trust
      host all rejected all reject
      hostssl all encrypted all trust
      host all locked_out all scram-sha-256
      host all crowded,reader,frozen all trust
      """;

  @TempDir private static Path data;

  private static EmbeddedPostgres server;

  @TempDir private Path root;

  private Project project;

  @BeforeAll
  static void start() throws IOException, SQLException {
    server = EmbeddedPostgres.builder().setDataDirectory(data.resolve("data")).start();
    Files.writeString(data.resolve("data/pg_hba.conf"), ACCESS);
    execute(
        server.getPostgresDatabase(),
        "select pg_reload_conf()",
        "create role rejected login",
        "create role encrypted login",
        "create role locked_out login password 'right'",
        "create role crowded login connection limit 0",
        "create role reader login",
        "create role frozen login superuser",
        "alter role frozen set default_transaction_read_only = on",
        "create database shop",
        "create database foreign_table",
        "create database view_there",
        "create database not_granted",
        "create database read_only",
        "create database beside");
    execute(database("postgres", "shop"), "revoke create on schema public from public");
    execute(
        database("postgres", "foreign_table"),
        "create table sterna_revision (id int, name text)",
        "insert into sterna_revision values (1, 'mine')");
    execute(database("postgres", "view_there"), "create view sterna_revision as select 1 as id");
  }

  @AfterAll
  static void stop() throws IOException {
    server.close();
  }

  @BeforeEach
  void oneRevision() throws IOException {
    project = Project.in(root);
    project.entity("Author", "String name;").compile();
    project.run(
        "revision",
        "-m",
        "create author",
        "--rev-id",
        "a00000000001",
        "--created",
        "2025-03-01T10:00:00Z");
    project.compile();
  }

  private static PGSimpleDataSource database(String user, String name) {
    PGSimpleDataSource database = new PGSimpleDataSource();
    database.setServerNames(new String[] {"localhost"});
    database.setPortNumbers(new int[] {server.getPort()});
    database.setDatabaseName(name);
    database.setUser(user);
    return database;
  }

  private static void execute(DataSource database, String... statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** Who connects to which database of a real server, and how the command ends. */
  @ParameterizedTest
  @CsvSource({
    "postgres, nowhere, 69",
    "locked_out, shop, 77",
    "rejected, shop, 77",
    "encrypted, shop, 77",
    "crowded, shop, 69",
    "reader, shop, 77",
    "frozen, shop, 77",
    "postgres, foreign_table, 1",
    "postgres, view_there, 1"
  })
  void serverSaysNo(String user, String name, int exit) throws Exception {
    PGSimpleDataSource given = database(user, name);
    given.setPassword("wrong");

    Refusal.in(project)
        .on(database("postgres", name.equals("nowhere") ? "shop" : name))
        .through(() -> given)
        .masking("localhost:" + server.getPort(), "SERVER")
        .masking("0:0:0:0:0:0:0:1", "HOST")
        .masking("127.0.0.1", "HOST")
        .masking("::1", "HOST")
        .expect("database-" + user + "-" + name, exit(exit), "upgrade", "--wait", "0");
  }

  @Test
  void passwordIsMissing() throws Exception {
    Refusal.in(project)
        .on(database("postgres", "shop"))
        .through(() -> database("locked_out", "shop"))
        .expect("database-no-password", ExitCode.DENIED, "current", "--wait", "0");
  }

  @Test
  void schemasAreNotShownToWhomIsNotLetIn() throws Exception {
    PGSimpleDataSource wrong = database("locked_out", "shop");
    wrong.setPassword("wrong");
    Refusal.in(project)
        .on(database("postgres", "shop"))
        .through(() -> wrong)
        .expect("fleet-denied", ExitCode.DENIED, "upgrade", "--schemas", "tenant_*", "--wait", "0");
  }

  @Test
  void schemasAreAskedForAsTheRoleOfTheRun() throws Exception {
    Refusal.in(project)
        .on(database("postgres", "shop"))
        .through(() -> database("reader", "shop"))
        .expect(
            "fleet-role-denied",
            ExitCode.DENIED,
            "downgrade",
            "base",
            "--schemas",
            "tenant_*",
            "--role",
            "frozen",
            "--wait",
            "0");
  }

  @Test
  void roleMayNotReadTheRevisionTable() throws Exception {
    DataSource owner = database("postgres", "not_granted");
    project.run(owner, "upgrade");

    Refusal.in(project)
        .on(owner)
        .through(() -> database("reader", "not_granted"))
        .expect("database-not-granted", ExitCode.DENIED, "current", "--wait", "0");
  }

  @Test
  void roleMayNotWriteTheRevisionTable() throws Exception {
    DataSource owner = database("postgres", "read_only");
    project.run(owner, "upgrade");
    execute(owner, "grant select on sterna_revision to reader");

    Refusal.in(project)
        .on(owner)
        .through(() -> database("reader", "read_only"))
        .expect("database-stamp-denied", ExitCode.DENIED, "stamp", "base", "--wait", "0");
  }

  @Test
  void roleMayNotCreateTheRevisionsBesideTheDatabase() throws Exception {
    DataSource owner = database("postgres", "beside");
    project.run(owner, "upgrade");
    execute(owner, "grant select on sterna_revision to reader");

    Refusal.in(project)
        .on(owner)
        .through(() -> database("reader", "beside"))
        .expect("database-drift-denied", ExitCode.DENIED, "drift", "--wait", "0");
  }

  @Test
  void nobodyListens() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    PGSimpleDataSource nobody = database("postgres", "shop");
    nobody.setPortNumbers(new int[] {port});

    Refusal.in(project)
        .through(() -> nobody)
        .masking("localhost:" + port, "SERVER")
        .expect("database-refused", ExitCode.UNREACHABLE, "upgrade", "--wait", "0");
  }

  @Test
  void hostIsUnknown() throws Exception {
    PGSimpleDataSource nowhere = database("postgres", "shop");
    nowhere.setServerNames(new String[] {"nowhere.invalid"});

    Refusal.in(project)
        .through(() -> nowhere)
        .expect("database-no-host", ExitCode.UNREACHABLE, "upgrade", "--wait", "0");
  }

  /** As other programs' addresses have it. */
  @Test
  void userAndPasswordStandBeforeTheHost() throws Exception {
    PGSimpleDataSource mistaken = database("postgres", "shop");
    mistaken.setServerNames(new String[] {"ada:secret@localhost"});

    Refusal.in(project)
        .through(() -> mistaken)
        .expect("database-user-in-host", ExitCode.UNREACHABLE, "upgrade");
  }

  @Test
  void otherProgramListens() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread web = new Thread(() -> answer(socket, "HTTP/1.1 400 Bad Request\r\n\r\n"));
      web.setDaemon(true);
      web.start();
      PGSimpleDataSource wrong = database("postgres", "shop");
      wrong.setPortNumbers(new int[] {socket.getLocalPort()});

      Refusal.in(project)
          .through(() -> wrong)
          .expect("database-not-postgresql", ExitCode.UNREACHABLE, "upgrade");
    }
  }

  /** A real server that says it is of another version. */
  @Test
  void serverIsTooOld() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
      Thread relay = new Thread(() -> relayAsVersion12(socket));
      relay.setDaemon(true);
      relay.start();
      PGSimpleDataSource old = database("postgres", "shop");
      old.setPortNumbers(new int[] {socket.getLocalPort()});
      String version;
      try (Connection connection = server.getPostgresDatabase().getConnection()) {
        version = connection.getMetaData().getDatabaseProductVersion();
      }

      Refusal.in(project)
          .on(database("postgres", "shop"))
          .through(() -> old)
          .masking("12" + version.substring(2), "12.0")
          .expect("database-too-old", ExitCode.ERROR, "upgrade");
    }
  }

  private static void relayAsVersion12(ServerSocket socket) {
    try {
      while (true) {
        Socket client = socket.accept();
        Socket real = new Socket("localhost", server.getPort());
        Thread back = new Thread(() -> relay(real, client));
        back.setDaemon(true);
        back.start();
        Thread there = new Thread(() -> relay(client, real));
        there.setDaemon(true);
        there.start();
      }
    } catch (IOException e) {
      // The test is over and has closed the socket.
      return;
    }
  }

  private static void relay(Socket from, Socket to) {
    byte[] buffer = new byte[1 << 16];
    try (from;
        to) {
      for (int read = from.getInputStream().read(buffer);
          read >= 0;
          read = from.getInputStream().read(buffer)) {
        String bytes = new String(buffer, 0, read, StandardCharsets.ISO_8859_1);
        String told = bytes.replaceFirst("(?<=server_version\0)\\d\\d", "12");
        to.getOutputStream().write(told.getBytes(StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      // One side has gone, and the other goes with it.
      return;
    }
  }

  private static void answer(ServerSocket socket, String text) {
    try {
      while (true) {
        try (Socket client = socket.accept();
            InputStream request = client.getInputStream()) {
          if (request.read() >= 0) {
            client.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
          }
        }
      }
    } catch (IOException e) {
      // The test is over and has closed the socket.
      return;
    }
  }

  /** A server that waits for its last client to leave takes no new one. */
  @Test
  @DisabledOnOs(OS.WINDOWS)
  void serverShutsDown() throws Exception {
    Path folder = root.resolve("ending");
    try (EmbeddedPostgres ending = EmbeddedPostgres.builder().setDataDirectory(folder).start();
        Connection client = ending.getPostgresDatabase().getConnection()) {
      assertThat(client.isValid(1)).isTrue();
      String postmaster = Files.readAllLines(folder.resolve("postmaster.pid")).get(0);
      assertThat(new ProcessBuilder("kill", "-TERM", postmaster).start().waitFor()).isZero();

      Refusal.in(project)
          .through(() -> ending.getPostgresDatabase())
          .expect("database-shutting-down", ExitCode.UNREACHABLE, "upgrade", "--wait", "0");
    }
  }

  private static ExitCode exit(int code) {
    for (ExitCode exit : ExitCode.values()) {
      if (exit.code() == code) {
        return exit;
      }
    }
    throw new IllegalArgumentException("no exit code " + code);
  }
}
