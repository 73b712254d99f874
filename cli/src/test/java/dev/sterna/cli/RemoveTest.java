package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code remove}: the newest revision goes as if it had never been kept. */
final class RemoveTest {

  private static final String FIRST = "a00000000001";
  private static final String SECOND = "a00000000002";

  @TempDir private Path root;

  private Line line;
  private Map<String, String> before;

  @BeforeEach
  void twoRevisions() throws Exception {
    line = Line.in(root).keep(FIRST, "String name;");
    before = line.folder();
    line.keep(SECOND, "String pen;").compiled();
  }

  @Test
  void fileSnapshotAndDatabaseAreAsBefore() throws Exception {
    DataSource database = Databases.empty();
    line.project().run(database, "upgrade");
    Rows.execute(database, "insert into author (id, name) values (1, 'Ada')");

    Result refused = line.project().run(database, "remove");
    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err())
        .contains("the downgrade can lose rows or values")
        .contains("column pen");
    assertThat(line.folder()).hasSize(4);

    Result removed = line.project().run(database, "remove", "--allow-destructive");

    assertThat(removed.exit()).as(removed.err()).isZero();
    assertThat(removed.out())
        .startsWith("Running downgrade a00000000002 -> a00000000001, a00000000002\n")
        .contains("Deleted ")
        .endsWith("Compile: its changes are pending again.\n");
    assertThat(line.folder()).isEqualTo(before);
    assertThat(Rows.of(database, "select name from author")).containsExactly("Ada");
    assertThat(Rows.of(database, "select id from sterna_revision")).containsExactly(FIRST);
    assertThat(line.project().compile()).contains("pen");
    assertThat(line.keeping("a00000000003").exit()).isZero();
  }

  @Test
  void draftOnTopOfItIsUndoneToo() throws Exception {
    DataSource database = Databases.empty();
    line.declare("Integer age;");
    Result tried = line.project().run(database, "upgrade", "--draft");
    assertThat(tried.exit()).as(tried.err()).isZero();

    Result removed = line.project().run(database, "remove", "--allow-destructive", "--json");

    assertThat(removed.exit()).as(removed.err()).isZero();
    assertThat(removed.out())
        .isEqualTo(
            "{\"removed\":\"a00000000002\",\"undone\":true,\"written\":[\"schema.jsonl\"],\"deleted\":[\"R20250301100002_A00000000002.java\"]}\n");
    assertThat(Rows.of(database, "select id from sterna_revision")).containsExactly(FIRST);
  }

  @Test
  void failureInTheDatabaseLeavesTheFilesAsTheyWere() throws Exception {
    DataSource database = Databases.empty();
    line.project().run(database, "upgrade");
    Rows.execute(database, "create view pens as select pen from author");
    Map<String, String> both = line.folder();

    Result failed = line.project().run(database, "remove", "--allow-destructive");

    assertThat(failed.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(failed.err()).contains("view pens depends on column pen");
    assertThat(line.folder()).isEqualTo(both);
    assertThat(Rows.of(database, "select count(*) from sterna_revision")).containsExactly("2");
  }

  @Test
  void neededAndReleasedRevisionsStay() throws Exception {
    Map<String, String> both = line.folder();

    assertThat(line.project().run("remove", FIRST, "--files-only").err())
        .isEqualTo(
            """
            error: a00000000001 (R20250301100001_A00000000001) cannot be removed, because \
            a00000000002 needs it: remove that first
            """);
    assertThat(line.folder()).isEqualTo(both);
    line.project().run("release", "head");
    line.project().compile();
    assertThat(line.project().run("remove", "--files-only").err())
        .isEqualTo(
            """
            error: a00000000002 (R20250301100002_A00000000002) is released (the mark is at \
            a00000000002), so production may have run it and it cannot be removed. Write a new \
            revision; or move the mark with release, if production never had it
            """);
  }

  @Test
  void whatAMergeJoinedIsApartAgain() throws Exception {
    TwoBranches branches = TwoBranches.in(root.resolve("merged"));
    branches.diverge(
        List.of("String name;", "String pen;"),
        List.of("String name;", "Integer age;"),
        List.of("String name;", "String pen;", "Integer age;"));
    assertThat(branches.merged("--rev-id", "d00000000001").exit()).isZero();
    branches.project().compile();

    Result removed = branches.project().run("remove", "--files-only");

    assertThat(removed.exit()).as(removed.err()).isZero();
    assertThat(removed.out())
        .endsWith(
            "Compile: what it merged has the heads %s, %s again.\n"
                .formatted(TwoBranches.OURS, TwoBranches.THEIRS));
    assertThat(branches.project().compile()).contains("merge");
  }

  @Test
  void firstRevisionTakesTheSnapshotAlong() throws Exception {
    line.project().run("remove", "--files-only");
    line.project().compile();

    Result removed = line.project().run("remove", "--files-only");

    assertThat(removed.exit()).as(removed.err()).isZero();
    assertThat(line.folder()).containsOnlyKeys("package-info.java");
    assertThat(line.project().compile()).contains("author");
    assertThat(line.project().run("remove", "--files-only").exit()).isNotZero();
  }

  @Test
  void folderThatWasNotCompiledIsRefused() throws Exception {
    Files.delete(line.file(SECOND));

    assertThat(line.project().run("remove", "--files-only").err())
        .contains("was removed after the last compile: compile, then try again");
  }
}
