package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each command answers a program, held against docs/json.md. */
final class JsonDocTest {

  private static final String FIRST = "a00000000001";
  private static final String SECOND = "a00000000002";
  private static final String THIRD = "a00000000003";

  /** What answers in words only. */
  private static final Set<String> WORDS = Set.of("help", "completion");

  private static JsonDoc doc;

  @TempDir private Path root;

  @BeforeAll
  static void read() throws IOException {
    doc = JsonDoc.read();
  }

  @Test
  void everyCommandHasASection() {
    Set<String> commands =
        new TreeSet<>(
            SternaCli.standalone(Map.of(), Terminal.ofProcess()).getSubcommands().keySet());
    commands.removeAll(WORDS);

    assertThat(commands).isNotEmpty().allSatisfy(it -> assertThat(doc.shapes(it)).isNotEmpty());
  }

  @Test
  void runsAndQuestions() throws Exception {
    Line line = Line.in(root).keep(FIRST, "String name;").keep(SECOND, "String pen;").compiled();
    Project project = line.project();
    DataSource database = Databases.empty();

    assertShape("plan", 0, project.run(database, "plan", "--json"));
    assertShape("history", 0, project.run("history", "--json"));
    assertShape("heads", 0, project.run("heads", "--json"));
    assertShape("branches", 0, project.run("branches", "--json"));
    assertShape("show", 0, project.run("show", "heads", "--json"));
    assertShape("upgrade", 1, project.run("upgrade", "--sql", "--json"));
    assertShape("upgrade", 0, project.run(database, "upgrade", FIRST, "--json"));
    assertShape("history", 0, project.run(database, "history", "-v", "--json"));
    assertShape("upgrade", 0, project.run(database, "upgrade", "--json"));
    assertShape("current", 0, project.run(database, "current", "--json"));
    assertShape("plan", 0, project.run(database, "plan", "--downgrade", "base", "--json"));
    assertShape(
        "downgrade", 0, project.run(database, "downgrade", "-1", "--allow-destructive", "--json"));
    assertShape("stamp", 0, project.run(database, "stamp", "heads", "--json"));
    assertShape("stamp", 1, project.run("stamp", "heads", "--sql", "--json"));
    assertShape("check", 0, project.run("check", "--json"));
    assertShape("verify", 0, project.run("verify", "--json"));
    assertShape("repair", 0, project.run(database, "repair", "--json"));
    assertShape("release", 0, project.run("release", FIRST, "--json"));
  }

  @Test
  void whatIsDoneInManySchemasIsToldOfEach() throws Exception {
    Project project = Line.in(root).keep(FIRST, "String name;").compiled().project();
    DataSource database = Databases.empty();
    Rows.execute(
        database, "create schema one", "create schema two", "create table one.author (id int)");

    Result up = project.run(database, "upgrade", "--schemas", "one,two", "--json");

    assertShape("upgrade", 2, up);
    assertThat(up.exit()).isOne();
    assertThat(up.out()).contains("\"tenant\":\"one\"", "\"failure\":\"the upgrade of revision");
  }

  @Test
  void changesOfTheFolder() throws Exception {
    Line line = Line.in(root).keep(FIRST, "String name;").declare("String pen;");
    Project project = line.project();
    DataSource database = Databases.empty();
    assertThat(project.run(database, "upgrade").exit()).isZero();

    assertShape("check", 0, project.run("check", "--json"));
    assertShape(
        "revision", 0, project.run("revision", "-m", "second", "--rev-id", SECOND, "--json"));
    line.declare("String ink;");
    assertShape("amend", 0, project.run("amend", "--json"));
    line.compiled();
    assertShape("snapshot", 0, project.run("snapshot", "--json"));
    line.compiled();
    assertShape(
        "revision",
        0,
        project.run("revision", "--empty", "-m", "third", "--rev-id", THIRD, "--json"));
    line.compiled();
    assertShape("remove", 0, project.run(database, "remove", "--json"));
    line.compiled();
    assertShape("squash", 0, project.run("squash", ":", "--delete", "--json"));
  }

  @Test
  void headsThatAreJoinedOrMoved() throws Exception {
    Line line = Line.in(root).keep(FIRST, "String name;");
    SortedMap<String, String> shared = line.folder();
    line.keep(SECOND, "String pen;");
    SortedMap<String, String> mine = line.folder();
    line.restore(shared);
    line.declareOnly("String name;", "String ink;");
    assertThat(line.keeping(THIRD).exit()).isZero();
    SortedMap<String, String> all = new TreeMap<>(mine);
    all.putAll(line.folder());
    all.put("schema.jsonl", mine.get("schema.jsonl"));
    line.restore(all);
    line.declareOnly("String name;", "String pen;", "String ink;");
    SortedMap<String, String> before = line.folder();

    assertShape("branches", 0, line.project().run("branches", "--json"));
    assertShape("rebase", 0, line.project().run("rebase", SECOND, "--json"));
    line.restore(before);
    line.compiled();
    assertShape("merge", 0, line.project().run("merge", "--json"));
  }

  @Test
  void databasesThatOthersMade() throws Exception {
    Project project = Shop.in(root);
    DataSource database = Scripts.SHOP.database();

    assertShape("baseline", 0, project.run(database, "baseline", "--json"));
    project.compile();
    Rows.execute(database, "create table note (id bigint primary key)");
    assertShape("drift", 0, project.run(database, "drift", "--json"));
    assertShape("drift", 0, project.run(database, "drift", "--draft", "--json"));
  }

  @Test
  void databasesThatAnotherToolMade() throws Exception {
    Project project = Shop.in(root);
    DataSource database = Scripts.SHOP.database();
    Rows.execute(database, Shop.FLYWAY);

    assertShape("import", 0, project.run(database, "import", "flyway", "--json"));
  }

  @Test
  void sourceThatWasEditedIsNotTakenWithoutAWord() throws Exception {
    Line line = Line.in(root).keep(FIRST, "String name;").compiled();
    DataSource database = Databases.empty();
    assertThat(line.project().run(database, "upgrade").exit()).isZero();
    Path file = line.file(FIRST);
    Files.writeString(
        file,
        Files.readString(file).replace("(Operations op) {", "(Operations op) { op.newStep();"));
    line.compiled();

    Result shown = line.project().ask(database, "y", "repair", "--json");
    assertShape("repair", 0, shown);
    assertThat(shown.exit()).isOne();
    assertShape("repair", 0, line.project().run(database, "repair", "--accept", "--json"));
  }

  @Test
  void errorsAreObjectsToo() throws Exception {
    Project project = Line.in(root).keep(FIRST, "String name;").declare("String pen;").project();
    DataSource database = Databases.empty();
    assertThat(project.run(database, "upgrade").exit()).isZero();

    assertError(ExitCode.ERROR, project.run("show", "b00000", "--json"));
    assertError(ExitCode.USAGE, project.run("upgrade", "--json", "--no-such-option"));
    assertError(ExitCode.USAGE, project.run("--json"));
    assertError(ExitCode.USAGE, Project.standalone("current", "--json"));
    assertError(ExitCode.ERROR, project.ask(database, "y", "downgrade", "base", "--json"));
  }

  private static void assertError(ExitCode exit, Result result) throws IOException {
    assertThat(result.exit()).as(result.toString()).isEqualTo(exit.code());
    assertThat(result.out().lines()).hasSize(1);
    assertThat(doc.shapes("Errors").get(0).faults(JsonMembers.of(result.out()))).isEmpty();
    assertThat(result.out())
        .contains("\"kind\":\"" + exit.word() + "\"", "\"exit\":" + exit.code() + ",");
    assertThat(result.err()).startsWith("error: ");
  }

  /** One object on one line, with the members of this table of the command's section. */
  private static void assertShape(String command, int table, Result result) throws IOException {
    assertThat(result.out().lines()).as(result.toString()).hasSize(1);
    assertThat(doc.shapes(command).get(table).faults(JsonMembers.of(result.out())))
        .as(result.toString())
        .isEmpty();
  }
}
