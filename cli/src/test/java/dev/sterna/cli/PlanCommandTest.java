package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plan tells of the tables that a run meets. */
final class PlanCommandTest {

  private static final String REVISION =
      """
      package app.migrations;

      import static dev.sterna.operation.AddColumn.addColumn;
      import static dev.sterna.operation.DropColumn.dropColumn;
      import static dev.sterna.operation.SetNotNull.setNotNull;
      import static dev.sterna.schema.Column.column;
      import static dev.sterna.schema.Index.index;
      import static dev.sterna.schema.SqlType.integer;
      import static dev.sterna.schema.SqlType.text;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;

      @Revision(id = "%1$s", revises = {%2$s}, message = "%3$s")
      public final class R_%1$s implements Migration {
        @Override
        public void upgrade(Operations op) {
          %4$s
        }

        @Override
        public void downgrade(Operations op) {
          %5$s
        }
      }
      """;

  @Test
  void locksWorkAndSizesAreToldOfTablesInUse(@TempDir Path root) throws Exception {
    Project project = Project.in(root);
    DataSource database = Databases.empty();
    write(
        project,
        "aaaa",
        "",
        "create post",
        "op.createTable(\"post\", column(\"id\", integer()));",
        "op.dropTable(\"post\");");
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("insert into post select generate_series(1, 1500)");
      statement.execute("analyze post");
    }
    write(
        project,
        "bbbb",
        "\"aaaa\"",
        "add slug",
        """
        op.alterTable("post", addColumn(column("slug", text())), setNotNull("id"));
        op.createTable("tag", column("id", integer()));
        op.createIndex("tag", index("tag_id", "id"));
        op.createIndexConcurrently("post", index("post_slug", "slug"));
        """,
        """
        op.dropIndexConcurrently("post", "post_slug");
        op.dropTable("tag");
        op.alterTable("post", dropColumn("slug"));
        """);
    project.compile();

    Result plan = project.run(database, "plan");
    assertThat(plan.exit()).isZero();
    assertGolden("plan", masked(plan.out()));
    assertGolden("plan-verbose", masked(project.run(database, "plan", "-v").out()));
    assertGolden("plan-json", masked(project.run(database, "plan", "--json").out()));
    assertGolden(
        "plan-downgrade", masked(project.run(database, "plan", "--downgrade", "base").out()));

    assertThat(project.run(database, "upgrade").exit()).isZero();
    assertThat(project.run(database, "plan").out()).isEqualTo("Nothing to do.\n");
    Refusal refusal = Refusal.in(project).on(database);
    refusal.expect("plan-no-target", ExitCode.USAGE, "plan", "--downgrade");
    refusal.expect("plan-switch", ExitCode.USAGE, "plan", "--switch", "head");
  }

  private static void write(
      Project project, String id, String revises, String message, String up, String down)
      throws Exception {
    project.write("app.migrations.R_" + id, REVISION.formatted(id, revises, message, up, down));
  }

  /** How many pages a table takes is the server's affair. */
  private static String masked(String text) {
    return text.replaceAll("[0-9.]+ kB", "SIZE").replaceAll("\"bytes\":\\d+", "\"bytes\":SIZE");
  }
}
