package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Revisions that the database, or their own code, makes fail. */
final class FailingRevisionTest {

  private static final String REVISION =
      """
      package app.migrations;

      import dev.sterna.migration.Migration;
      import dev.sterna.migration.Operations;
      import dev.sterna.migration.Revision;

      /** A revision that was written by hand. */
      @Revision(id = "%1$s"%2$s, message = "%3$s")
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

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void revisionsThatSucceed() throws IOException, SQLException {
    project = Project.in(root);
    database = Databases.empty();
    revision("aaaa", "", execute("create table a (id int primary key)"));
    revision("bbbb", "aaaa", execute("create table b (id int); insert into a values (1)"));
  }

  private void revision(String id, String parent, String upgrade) throws IOException {
    revision(id, parent, upgrade, "op.dropTable(\"" + id.charAt(0) + "\");");
  }

  private void revision(String id, String parent, String upgrade, String downgrade)
      throws IOException {
    String revises = parent.isEmpty() ? "" : ", revises = \"" + parent + "\"";
    project.write(
        "app.migrations.R_" + id,
        REVISION.formatted(id, revises, "create " + id.charAt(0), upgrade, downgrade));
  }

  private static String execute(String sql) {
    return "op.execute(\"" + sql.replace("\"", "\\\"") + "\");";
  }

  /** What a revision does, and the text about it. */
  static Stream<Arguments> failures() {
    String before = execute("create table c (id int)") + "\n    ";
    String columns = "c%03d int, ".repeat(100).formatted(numbers());
    return Stream.of(
        Arguments.of("hint", before + execute("select idd from a")),
        Arguments.of("detail", before + execute("insert into a values (1)")),
        Arguments.of("position", execute("create table long (" + columns + "bad unknown_type)")),
        Arguments.of(
            "raised",
            before
                + execute(
                    "do $$ begin raise exception 'no such shop: %', 7 using hint = 'Open one.',"
                        + " detail = 'There are 6.'; end $$")),
        Arguments.of("lines", execute("create table c (\\n  id int,\\n  id int\\n)")),
        Arguments.of("killed", before + execute("select pg_terminate_backend(pg_backend_pid())")),
        Arguments.of(
            "java",
            before
                + "op.run(\"open the shops\", connection -> {\n"
                + "      throw new IllegalStateException(\"closed on Sundays\");\n"
                + "    });"),
        Arguments.of(
            "java-error",
            before
                + "op.run(\"count the shops\", connection -> {\n"
                + "      throw new AssertionError(\"two\\nshops\");\n"
                + "    });"),
        Arguments.of(
            "java-sql",
            before
                + "op.run(\"open the shops\", connection -> {\n"
                + "      try (var statement = connection.createStatement()) {\n"
                + "        statement.execute(\"select idd from a\");\n"
                + "      }\n"
                + "    });"),
        Arguments.of(
            "second-step", before + "op.newStep();\n    " + execute("insert into c values ('x')")));
  }

  private static Object[] numbers() {
    return Stream.iterate(0, i -> i + 1).limit(100).toArray();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void failureNamesRevisionAndStatement(String name, String upgrade) throws Exception {
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    revision("cccc", "bbbb", upgrade);
    project.compile();

    if (name.equals("second-step")) {
      assertGolden("error-failing-second-step", project.run(database, "upgrade").err());
      Result current = project.run(database, "current", "--check-heads");
      assertThat(current.out()).contains("cccc (step 1 of 2)");
      assertThat(current.exit()).isEqualTo(ExitCode.NOT_AT_HEADS.code());
    } else {
      Refusal.in(project).on(database).expect("failing-" + name, ExitCode.ERROR, "upgrade");
    }
  }

  @Test
  void revisionsBeforeTheOneThatFailsAreAppliedAndSaid() throws Exception {
    revision("cccc", "bbbb", execute("create table c (id int)"));
    revision("dddd", "cccc", execute("create table d (id int)"));
    revision("eeee", "dddd", execute("create table a (id int)"));
    revision("ffff", "eeee", execute("create table f (id int)"));
    project.compile();

    Result failed = project.run(database, "upgrade");

    assertThat(failed.exit()).isEqualTo(ExitCode.ERROR.code());
    assertGolden("upgrade-until-failure", failed.out());
    assertGolden("error-failing-fifth", failed.err());
    assertThat(value("select string_agg(id, ' ' order by id) from sterna_revision"))
        .isEqualTo("aaaa bbbb cccc dddd");
    assertThat(project.run(database, "current").out()).isEqualTo("dddd\n");
  }

  @Test
  void downgradeThatLosesRowsOfManyTablesStaysShort() throws Exception {
    String parent = "bbbb";
    for (String id : new String[] {"cccc", "dddd", "eeee", "ffff"}) {
      revision(id, parent, execute("create table " + id.charAt(0) + " (id int)"));
      parent = id;
    }
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();

    Refusal.in(project)
        .on(database)
        .expect("destructive-many", ExitCode.ERROR, "downgrade", "base");
  }

  @Test
  void editedRevisionIsRefusedAndWordsAloneAreNot() throws Exception {
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    Path source = project.migrations().resolve("R_bbbb.java");
    String applied = Files.readString(source);
    project
        .write(
            "app.migrations.R_bbbb",
            applied
                .replace("create b\"", "create table b, said better\"")
                .replace("/** A", "/* Reviewed. */ /** Another")
                .replace("    op.execute(", "        op.execute( /* twice */\n")
                .replace("@Revision", "@SuppressWarnings(\"unused\")\n@Revision"))
        .compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();

    project.write("app.migrations.R_bbbb", applied.replace("values (1)", "values (2)")).compile();

    Refusal.in(project).on(database).expect("edited", ExitCode.ERROR, "upgrade");
  }

  @Test
  void editedRevisionIsAcceptedAfterALook() throws Exception {
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    assertThat(project.run(database, "repair").out())
        .isEqualTo("Nothing to repair: the sources are those that were applied.\n");
    Path source = project.migrations().resolve("R_bbbb.java");
    project
        .write(
            "app.migrations.R_bbbb", Files.readString(source).replace("values (1)", "values (2)"))
        .compile();

    Result look = project.run(database, "repair");
    assertThat(look.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(look.out())
        .contains(
            "bbbb, create b (R_bbbb)",
            "SQL that undoes what was applied\n      drop table public.b;");
    assertThat(look.err()).contains("nothing was done", "--accept");
    assertThat(project.run(database, "repair", "--json").out())
        .startsWith("{\"accepted\":false,\"edited\":[{\"id\":\"bbbb\"");

    assertThat(project.run(database, "repair", "--accept", "bbbb").out())
        .endsWith("Accepted bbbb.\n");
    assertThat(project.run(database, "upgrade").exit()).isZero();
  }

  @Test
  void editedRevisionThatNothingUndoesIsShownSo() throws Exception {
    revision("cccc", "bbbb", execute("insert into a values (2)"), "op.notRestored(\"rows of a\");");
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    revision("cccc", "bbbb", execute("insert into a values (3)"), "op.notRestored(\"rows of a\");");
    project.compile();

    assertThat(project.run(database, "repair").out())
        .endsWith("    nothing has to run to undo what was applied\n");
  }

  @Test
  void revisionOfAnotherBranchIsNamed() throws Exception {
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    String time =
        value(
            "select to_char(date_trunc('second', applied_at) at time zone 'utc',"
                + " 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') from sterna_revision where id = 'bbbb'");
    Files.delete(project.migrations().resolve("R_bbbb.java"));
    project.compile();
    Result ahead = project.run(database, "upgrade");
    assertThat(ahead.exit()).isZero();
    assertGolden("warning-ahead", ahead.err().replace(time, "TIME"));

    revision("cccc", "aaaa", execute("create table c (id int)"));
    project.compile();

    Refusal elsewhere = Refusal.in(project).on(database).masking(time, "TIME");
    elsewhere.expect("unknown-revision", ExitCode.ERROR, "upgrade");
    elsewhere.expect("unknown-downgrade", ExitCode.ERROR, "downgrade", "aaaa");
    Result switched = project.run(database, "upgrade", "--switch");
    assertThat(switched.exit()).isZero();
    assertGolden("upgrade-switch", switched.out().replaceAll("[0-9.]+ m?s", "TIME"));
    assertThat(switched.err()).contains("revision bbbb \"create b\"");
    assertThat(value("select string_agg(id, ' ' order by id) from sterna_revision"))
        .isEqualTo("aaaa cccc");
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
