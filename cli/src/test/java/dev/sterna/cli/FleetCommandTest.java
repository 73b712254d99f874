package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands on many schemas or databases. */
final class FleetCommandTest {

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void oneRevision() throws IOException, SQLException {
    project = Project.in(root);
    database = Databases.empty();
    project
        .write(
            "app.migrations.R_aaaa",
            """
            package app.migrations;

            import dev.sterna.migration.Migration;
            import dev.sterna.migration.Operations;
            import dev.sterna.migration.Revision;

            @Revision(id = "aaaa", message = "create a")
            public final class R_aaaa implements Migration {
              @Override
              public void upgrade(Operations op) {
                op.execute("create table a (id int)");
              }

              @Override
              public void downgrade(Operations op) {
                op.dropTable("a");
              }
            }
            """)
        .compile();
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String masked(String text) {
    return text.replaceAll("[0-9.]+ (m?s)\\b", "TIME $1");
  }

  @Test
  void schemasAreNamedOrFound() throws Exception {
    execute(
        "create schema tenant_a; create schema tenant_b; create schema tenantx;"
            + " create schema other");

    Result up = project.run(database, "upgrade", "--schemas", "tenant_*,other", "--parallel", "1");
    assertThat(up.exit()).isZero();
    assertGolden("fleet-upgrade", masked(up.out()));
    assertThat(up.err()).isEmpty();

    assertThat(project.run(database, "downgrade", "--schemas=tenant_*", "base").exit()).isOne();
    Result down =
        project.run(database, "downgrade", "--schemas=tenant_*", "--allow-destructive", "base");
    assertThat(down.exit()).isZero();
    assertThat(down.out()).contains("] tenant_a: 1 revision,");
  }

  @Test
  void failureOfOneIsToldAndTheRestIsDone() throws Exception {
    execute("create schema one; create schema two; create table one.a ()");

    Result up = project.run(database, "upgrade", "--schemas", "one,two", "--parallel", "1");

    assertThat(up.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(up.out()).contains("[2/2] two: 1 revision, ", "1 of 2 done in ");
    assertThat(up.err())
        .contains(
            "[1/2] one: FAILED: the upgrade of revision aaaa", "relation \"a\" already exists")
        .endsWith("1 failed. Fix the causes and run again: the rest is done.\n");
  }

  @Test
  void databasesAreListedInAFile() throws Exception {
    String address = database.unwrap(org.postgresql.ds.PGSimpleDataSource.class).getUrl();
    String open = address.replaceAll("[?].*", "");
    Path file = root.resolve("databases.txt");
    Files.writeString(file, "# production\r\n\r\n" + open + "?user=postgres&password=hunter2\r\n");

    Result up = project.run(database, "upgrade", "--databases", file.toString());

    assertThat(up.out()).startsWith("[1/1] " + open + ": 1 revision, ");
    assertThat(up.err()).isEmpty();
    assertThat(up.exit()).isZero();
    assertThat(up.out()).doesNotContain("hunter2");
  }

  @Test
  void whatDoesNotGoTogetherIsRefused() throws Exception {
    Path empty = Files.writeString(root.resolve("empty.txt"), "\n# nobody\n");
    Refusal refusal = Refusal.in(project).on(database).masking(root.toString(), "ROOT");
    refusal.expect("fleet-parallel", ExitCode.USAGE, "upgrade", "--parallel", "2");
    refusal.expect(
        "fleet-parallel-zero", ExitCode.USAGE, "upgrade", "--schemas", "a", "--parallel", "0");
    refusal.expect("fleet-both", ExitCode.USAGE, "upgrade", "--schemas", "a", "--databases", "f");
    refusal.expect("fleet-sql", ExitCode.USAGE, "upgrade", "--schemas", "a", "--sql");
    refusal.expect("fleet-nobody", ExitCode.ERROR, "upgrade", "--schemas", "nobody*");
    refusal.expect("fleet-no-schema", ExitCode.ERROR, "upgrade", "--schemas", "public,pulbic");
    refusal.expect(
        "fleet-no-file", ExitCode.ERROR, "upgrade", "--databases", root + "/missing.txt");
    refusal.expect("fleet-empty-file", ExitCode.ERROR, "upgrade", "--databases", empty.toString());
    refusal.expect("fleet-empty-name", ExitCode.USAGE, "upgrade", "--schemas", "a,,b");
    Path binary = Files.write(root.resolve("binary.txt"), new byte[] {(byte) 0xff, 0});
    refusal.expect("fleet-no-text", ExitCode.ERROR, "upgrade", "--databases", binary.toString());
    Path nonsense = Files.writeString(root.resolve("nonsense.txt"), "localhost/shop\n");
    refusal.expect(
        "fleet-no-address", ExitCode.ERROR, "upgrade", "--databases", nonsense.toString());
  }
}
