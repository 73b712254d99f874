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
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each command on an application that the processor has compiled, and on a real PostgreSQL. */
final class CommandsTest {

  private static final String AUTHOR = "a00000000001";
  private static final String BORN = "a00000000002";

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void declareMigrations() throws IOException, SQLException {
    project = Project.in(root);
    database = Databases.empty();
  }

  /** Two revisions: a table, and a column more. */
  private void twoRevisions() throws IOException {
    project.entity("Author", "String name;").compile();
    keep(AUTHOR, "create author");
    project.entity("Author", "String name;", "java.time.LocalDate born;").compile();
    keep(BORN, "add when an author was born");
    project.compile();
  }

  private Result keep(String id, String message) {
    Result kept =
        project.run(
            "revision", "-m", message, "--rev-id", id, "--created", "2025-03-01T10:00:00.5Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
    return kept;
  }

  @Test
  void draftIsKeptAsARevisionAndTheSnapshotMovesWithIt() throws IOException {
    project.entity("Author", "String name;").compile();

    Result kept = keep(AUTHOR, "create author");

    assertGolden("revision", kept.out().replace(project.migrations().toString(), "MIGRATIONS"));
    assertThat(project.migrations().resolve("R20250301100000_CreateAuthor.java"))
        .content()
        .contains("\"" + AUTHOR + "\"", "createTable");
    assertThat(project.migrations().resolve("schema.jsonl")).content().contains("author");
    project.compile();
    assertThat(project.run("check").exit()).isZero();
  }

  @Test
  void draftIsKeptByTheLibrarysOwnMain() throws IOException {
    project.entity("Author", "String name;").compile();

    Result kept =
        Project.standalone(
            "--classes", project.classes().toString(), "revision", "-m", "create author");

    assertThat(kept.exit()).as(kept.err()).isZero();
    project.compile();
    assertThat(project.run("history").out()).endsWith(" (head), create author\n");
  }

  @Test
  void emptyRevisionIsThereToBeWritten() throws IOException {
    twoRevisions();

    Result started = project.run("revision", "--empty", "-m", "fill in names");

    assertThat(started.exit()).as(started.err()).isZero();
    project.compile();
    assertThat(project.run("check").exit()).isZero();
    assertThat(project.run("history", BORN + ":").out())
        .startsWith(BORN + " -> ")
        .contains(" (head), fill in names\n");
  }

  @Test
  void upgradeNamesEachRevisionThatRuns() throws IOException {
    twoRevisions();

    Result upgraded = project.run(database, "upgrade");

    assertThat(upgraded).isEqualTo(new Result(0, upgraded.out(), ""));
    assertGolden("upgrade", upgraded.out());
    assertGolden("upgrade-at-head", project.run(database, "upgrade").out());
  }

  @Test
  void currentSaysWhereTheDatabaseIs() throws IOException {
    twoRevisions();

    assertGolden("current-nothing", project.run(database, "current").out());
    project.run(database, "upgrade", "+1");
    assertThat(project.run(database, "current").out()).isEqualTo(AUTHOR + "\n");
    project.run(database, "upgrade");
    assertThat(project.run(database, "current").out()).isEqualTo(BORN + " (head)\n");
  }

  @Test
  void currentMarksWhatThisProgramDoesNotHave() throws IOException {
    twoRevisions();
    project.run(database, "upgrade");
    Files.delete(project.migrations().resolve("R20250301100000_AddWhenAnAuthorWasBorn.java"));
    project.compile();

    assertThat(project.run(database, "current").out())
        .isEqualTo(BORN + " (not among the revisions of this program)\n");
  }

  @Test
  void downgradeThatLosesValuesNeedsLeave() throws IOException, SQLException {
    twoRevisions();
    project.run(database, "upgrade");

    Result refused = project.run(database, "downgrade", "-1");

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertGolden("error-destructive", refused.err());
    assertThat(project.ask(database, "no", "downgrade", "-1").exit()).isEqualTo(1);
    assertThat(columns("author")).contains("born");

    Result allowed = project.run(database, "downgrade", "-1", "--allow-destructive");
    assertThat(allowed.exit()).as(allowed.err()).isZero();
    assertThat(allowed.out())
        .isEqualTo(
            "Running downgrade %s -> %s, add when an author was born\n".formatted(BORN, AUTHOR));
    assertThat(columns("author")).doesNotContain("born");

    assertThat(project.ask(database, "yes", "downgrade", "base").exit()).isZero();
    assertThat(project.run(database, "current").out()).startsWith("No revision is applied");
  }

  @Test
  void draftIsTriedAndShown() throws IOException, SQLException {
    twoRevisions();
    project.entity("Author", "String name;", "java.time.LocalDate born;", "String pen;").compile();

    Result tried = project.run(database, "upgrade", "--draft");

    assertThat(tried.exit()).as(tried.err()).isZero();
    assertThat(columns("author")).contains("pen");
    assertThat(project.run(database, "current").out()).contains(" (draft, by ");
  }

  @Test
  void draftIsTriedAndChangedAndTriedAgainAndKept() throws IOException, SQLException {
    twoRevisions();
    project.entity("Author", "String name;", "java.time.LocalDate born;", "String pen;").compile();
    assertThat(project.run(database, "upgrade", "--draft").exit()).isZero();
    project.entity("Author", "String name;", "java.time.LocalDate born;", "String alias;");
    project.compile();

    Result again = project.run(database, "upgrade", "--draft");

    assertThat(again.exit()).as(again.err()).isZero();
    assertThat(columns("author")).contains("alias").doesNotContain("pen");
    assertThat(project.run(database, "upgrade", "--draft").out()).startsWith("Nothing to do");

    keep("a00000000003", "add alias");
    project.compile();
    Result kept = project.run(database, "upgrade");

    assertThat(kept.exit()).as(kept.err()).isZero();
    assertThat(columns("author")).contains("alias");
    assertThat(project.run(database, "current").out()).isEqualTo("a00000000003 (head)\n");
    assertThat(project.run("check").exit()).isZero();
  }

  @Test
  void draftThatWasTriedIsKeptWithItsValues() throws IOException, SQLException {
    twoRevisions();
    project.run(database, "upgrade");
    project.entity("Author", "String name;", "java.time.LocalDate born;", "String pen;").compile();
    project.run(database, "upgrade", "--draft");
    execute("insert into author values (1, null, null, 'George')");
    Result kept = project.run("revision", "-m", "add pen", "--created", "2025-03-02T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
    project.compile();

    Result upgraded = project.run(database, "upgrade");

    assertGolden("upgrade-keeps-draft", upgraded.out());
    assertThat(upgraded).isEqualTo(new Result(0, upgraded.out(), ""));
    assertThat(value("select pen from author")).isEqualTo("George");
    assertThat(project.run(database, "upgrade").out()).startsWith("Nothing to do");
  }

  @Test
  void draftThatIsPendingNoMoreIsTakenBackWithLeave() throws IOException, SQLException {
    twoRevisions();
    project.run(database, "upgrade");
    project.entity("Author", "String name;", "java.time.LocalDate born;", "String pen;").compile();
    project.run(database, "upgrade", "--draft");
    project.entity("Author", "String name;", "java.time.LocalDate born;").compile();

    Refusal.in(project).on(database).expect("abandoned-draft", ExitCode.ERROR, "upgrade");
    Result agreed = project.ask(database, "yes", "upgrade");

    assertThat(agreed.exit()).as(agreed.err()).isZero();
    assertThat(columns("author")).doesNotContain("pen");
    assertThat(project.run(database, "current").out()).isEqualTo(BORN + " (head)\n");
  }

  @Test
  void downgradeByOneTakesTheDraftBackOnly() throws IOException, SQLException {
    twoRevisions();
    project.run(database, "upgrade");
    project.entity("Author", "String name;", "java.time.LocalDate born;", "String pen;").compile();
    project.run(database, "upgrade", "--draft");

    Result undone = project.run(database, "downgrade", "-1");

    assertThat(undone.exit()).as(undone.err()).isZero();
    assertThat(columns("author")).contains("born").doesNotContain("pen");
    assertThat(project.run(database, "current").out()).isEqualTo(BORN + " (head)\n");
  }

  @Test
  void historyAndHeadsAndShow() throws IOException {
    twoRevisions();

    assertGolden("history", project.run("history").out());
    assertGolden("heads", project.run("heads").out());
    assertThat(project.run("history", ":" + AUTHOR).out())
        .isEqualTo("<base> -> " + AUTHOR + ", create author\n");
    assertGolden("show", project.run("show", "head").out());
  }

  @Test
  void allIsToldOfEachRevisionOnRequest() throws IOException, SQLException {
    twoRevisions();
    project.run(database, "upgrade", AUTHOR);

    assertGolden(
        "history-verbose",
        project
            .run(database, "history", "--verbose")
            .out()
            .replaceAll(
                "applied \\S+ by (\\S+) in \\d+ ms, with Sterna \\S+", "applied NOW by $1"));
    Result offline = project.run(CommandsTest::noDatabase, "history", "-v");
    assertThat(offline.exit()).isZero();
    assertThat(offline.out()).contains("Revision: " + AUTHOR).doesNotContain("In the database");
    assertThat(offline.err())
        .isEqualTo("warning: cannot ask the database what is applied: there is none here\n");
    assertThat(project.run(database, "history", "--indicate-current").out())
        .endsWith("<base> -> " + AUTHOR + ", create author (current)\n")
        .containsOnlyOnce("(current)");
    assertThat(project.run("heads", "-v").out())
        .isEqualTo(project.run("show", "head").out().replaceFirst("(?s)\n\nUpgrade:.*", "\n"));
    assertThat(project.run("heads", "--resolve-dependencies").out())
        .isEqualTo(project.run("heads").out());
    assertThat(project.run(database, "current", "--verbose").out())
        .startsWith(AUTHOR + "\n    create author\n    applied ")
        .contains(" by postgres in ")
        .contains("\n    checksum ");
  }

  private static DataSource noDatabase() {
    throw new CliException(ExitCode.USAGE, "there is none here");
  }

  @Test
  void databaseThatIsNotAtTheHeadsFailsTheCheckOfHeads() throws IOException, SQLException {
    twoRevisions();
    assertThat(project.run(database, "current", "-c").exit())
        .isEqualTo(ExitCode.NOT_AT_HEADS.code());
    project.run(database, "upgrade", AUTHOR);
    Result behind = project.run(database, "current", "--check-heads");
    assertThat(behind.exit()).isEqualTo(ExitCode.NOT_AT_HEADS.code());
    assertThat(behind.out()).isEqualTo(AUTHOR + "\n");
    project.run(database, "upgrade");

    assertThat(project.run(database, "current", "--check-heads").exit()).isZero();
  }

  @Test
  void stampIsPrintedOrBeginsAnew() throws IOException {
    twoRevisions();
    Result script = project.run("stamp", "--sql", "head");
    assertThat(script.exit()).as(script.err()).isZero();
    assertThat(script.out()).startsWith("begin;\n").contains("on conflict (id) do nothing;");
    assertThat(project.run("stamp", "--sql", "--purge", "base").out()).contains("delete from");
    assertThat(project.run("stamp", "--sql", "+1").err())
        .isEqualTo(
            "error: stamp --sql does not ask the database where it is. Specify it:" + " ID+1.\n");
    assertThat(project.run(database, "stamp", "--purge", "heads").out()).contains("Stamped ");
  }

  @Test
  void stampOnlyWritesTheTable() throws IOException, SQLException {
    twoRevisions();

    Result stamped = project.run(database, "stamp", "heads");

    assertThat(stamped.exit()).as(stamped.err()).isZero();
    assertGolden("stamp", stamped.out());
    assertThat(columns("author")).isEmpty();
    assertGolden("stamp-base", project.run(database, "stamp", "base").out());
  }

  @Test
  void scriptDoesWhatTheCommandDoes() throws IOException, SQLException {
    twoRevisions();
    Result script = project.run("upgrade", "--sql");
    assertThat(script.exit()).as(script.err()).isZero();

    execute(script.out());

    assertThat(columns("author")).contains("id", "name", "born");
    assertThat(project.run(database, "current").out()).isEqualTo(BORN + " (head)\n");

    execute(project.run("downgrade", "--sql", "head:" + AUTHOR).out());

    assertThat(columns("author")).contains("name").doesNotContain("born");
    assertThat(project.run(database, "current").out()).isEqualTo(AUTHOR + "\n");
  }

  @Test
  void checkListsWhatNoRevisionBrings() throws IOException {
    twoRevisions();
    assertGolden("check-clean", project.run("check").out());
    project.entity("Author", "String name;", "java.time.LocalDate born;", "String pen;").compile();

    Result check = project.run("check");

    assertThat(check.exit()).isEqualTo(ExitCode.MODEL_AHEAD.code());
    assertGolden("check-model-ahead", check.out());
  }

  @Test
  void checkListsWhatTheSnapshotHasAndNoRevisionGives() throws IOException {
    twoRevisions();
    Path snapshot = project.migrations().resolve("schema.jsonl");
    Files.writeString(
        snapshot, Files.readString(snapshot).replace("\"name\":\"born\"", "\"name\":\"birthday\""));

    Result check = project.run("check");

    assertThat(check.exit()).isEqualTo(ExitCode.REPLAY_DIFFERS.code());
    assertGolden("check-replay-differs", check.out());
  }

  @Test
  void projectWithoutRevisionsSaysHowToGetOne() throws IOException {
    project.compile();

    assertGolden("no-revisions", project.run("history").out());
    assertGolden("no-revisions", project.run("heads").out());
    assertGolden("no-revisions", project.run(database, "current").out());
    assertGolden("no-revisions", project.run(database, "upgrade").out());
  }

  private List<String> columns(String table) throws SQLException {
    try (Connection connection = database.getConnection();
        ResultSet columns = connection.getMetaData().getColumns(null, "public", table, null)) {
      List<String> names = new ArrayList<>();
      while (columns.next()) {
        names.add(columns.getString("COLUMN_NAME"));
      }
      return names;
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

  private void execute(String script) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(script);
    }
  }
}
