package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The role of a run, and the values that its revisions ask for. */
final class RunOptionsTest {

  private static final String REVISION =
      """
      package app.migrations;

      import static dev.sterna.data.Assignment.set;
      import static dev.sterna.schema.Column.column;
      import static dev.sterna.schema.SqlType.text;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;

      @Revision(id = "a00000000001")
      public final class R1 implements Migration {
        @Override
        public void upgrade(Operations op) {
          op.createTable("place", column("region", text()));
          op.insert("place", set("region", op.argument("region")));
        }

        @Override
        public void downgrade(Operations op) {
          op.dropTable("place");
        }
      }
      """;

  @Test
  void roleAndValuesReachRunsAndScripts(@TempDir Path root) throws Exception {
    Project project = Project.in(root);
    project.write("app.migrations.R1", REVISION).compile();
    DataSource database = Databases.empty();
    execute(database, "create role keeper", "grant create, usage on schema public to keeper");

    Result lacking = project.run(database, "upgrade");
    assertThat(lacking.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(lacking.err())
        .contains("revision a00000000001 (R1) needs a value for \"region\", but none was given")
        .contains("-x region=VALUE");

    Result script =
        project.run(database, "upgrade", "--sql", "-x", "region=it's=eu", "--role", "keeper");
    assertThat(script.out())
        .contains("set local role keeper;\n")
        .contains("insert into public.place (region) values ('it''s=eu');\n");

    assertThat(project.run(database, "plan", "-v", "-x", "region=eu").out()).contains("('eu')");
    assertThat(project.run(database, "upgrade", "-x", "region=it's=eu", "--role", "keeper").exit())
        .isZero();
    assertThat(value(database, "select region from place")).isEqualTo("it's=eu");
    assertThat(value(database, "select tableowner from pg_tables where tablename = 'place'"))
        .isEqualTo("keeper");
    assertThat(project.run(database, "current", "--role", "keeper").out()).contains("a00000000001");
    assertThat(project.run(database, "history", "-v", "--role", "keeper").out())
        .contains("In the database: applied ");
    assertThat(project.run(database, "history", "-i", "--role", "keeper").out())
        .contains(" (current)");
    assertThat(project.run(database, "show", "current", "--role", "keeper").out())
        .contains("create table place");
    assertThat(project.run(database, "show", "current", "--role", "nobody").err())
        .contains("role \"nobody\" does not exist");
  }

  private static void execute(DataSource database, String... statements) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  private static String value(DataSource database, String sql) throws Exception {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getString(1);
    }
  }
}
