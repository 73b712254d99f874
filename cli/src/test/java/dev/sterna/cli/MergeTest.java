package dev.sterna.cli;

import static dev.sterna.cli.TwoBranches.BASE;
import static dev.sterna.cli.TwoBranches.OURS;
import static dev.sterna.cli.TwoBranches.THEIRS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two branches that each add a revision, and {@code branches}, {@code merge}, {@code verify}. */
final class MergeTest {

  @TempDir private Path root;

  private TwoBranches branches;
  private Project project;

  @BeforeEach
  void oneRevision() throws Exception {
    branches = TwoBranches.in(root);
    project = branches.project();
  }

  private void mergeable() throws Exception {
    branches.diverge(
        List.of("String name;", "String pen;"),
        List.of("String name;", "Integer age;"),
        List.of("String name;", "String pen;", "Integer age;"));
  }

  @Test
  void snapshotInConflictIsWrittenAnewAndTheModelIsWhatTheRevisionsGive() throws Exception {
    mergeable();
    assertThat(project.run("check").err()).contains("Join them: merge, then compile.");

    Result merged = branches.merged("-m", "join");
    assertThat(merged.exit()).as(merged.err()).isZero();
    assertThat(merged.out())
        .contains("R20250304100000_Join.java\n")
        .endsWith("Regenerated schema.jsonl. Compile, then: upgrade.\n");

    assertThat(project.compile()).doesNotContain("STERNA");
    assertThat(project.run("check").exit()).isZero();
    assertThat(project.run("verify").out())
        .isEqualTo(
            """
            4 revisions replayed.
            They add up to schema.jsonl.
            Each downgrade reverts its upgrade.
            """);
    assertThat(Files.readString(project.migrations().resolve("schema.jsonl")))
        .contains("\"entity\":\"app.Author\"")
        .doesNotContain("<<<<<<<");
  }

  @Test
  void branchPointIsListedWithWhatRevisesIt() throws Exception {
    assertThat(project.run("branches").out()).isEqualTo("There are no branch points.\n");
    mergeable();

    assertThat(project.run("branches").out())
        .isEqualTo(
            """
            <base> -> a00000000001 (branchpoint), create author
                -> b00000000001 (head), ours
                -> c00000000001 (head), theirs
            """);
    assertThat(project.run("branches", "--json").out())
        .contains("\"revisedBy\":[\"b00000000001\",\"c00000000001\"]");
  }

  @ParameterizedTest
  @ValueSource(strings = {BASE, OURS, THEIRS})
  void databaseOfEitherBranchReachesTheMerge(String at) throws Exception {
    mergeable();
    DataSource database = Databases.empty();
    assertThat(project.run(database, "upgrade", at).exit()).isZero();
    branches.merged("heads", "-m", "join");
    project.compile();

    Result upgraded = project.run(database, "upgrade");

    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(project.run(database, "current").out()).endsWith(" (head)\n");
    Result back = project.run(database, "downgrade", "base", "--allow-destructive");
    assertThat(back.exit()).as(back.err()).isZero();
  }

  private void contradicting() throws Exception {
    branches.diverge(
        List.of("@Column(length = 300) String name;"),
        List.of("@Column(length = 400) String name;"),
        List.of("@Column(length = 400) String name;"));
  }

  @Test
  void whatDoesNotCommuteIsRefusedWithoutADecision() throws Exception {
    contradicting();

    Result refused = branches.merged();

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err())
        .isEqualTo(
            """
            error: b00000000001 and c00000000001 contradict each other; if c00000000001 runs last, it \
            has to do: alter table author: change the type of name to varchar(400). Specify whose \
            changes win: --take b00000000001 or --take c00000000001
            """);
    assertThat(Files.readString(project.migrations().resolve("schema.jsonl"))).contains("<<<<<<<");
  }

  @ParameterizedTest
  @ValueSource(strings = {BASE, OURS, THEIRS})
  void oneSideHasTheLastWordOnEveryDatabase(String at) throws Exception {
    contradicting();
    DataSource database = Databases.empty();
    assertThat(project.run(database, "upgrade", at).exit()).isZero();

    Result merged = branches.merged("-m", "join", "--take", THEIRS);

    assertThat(merged.exit()).as(merged.err()).isZero();
    project.compile();
    assertThat(project.run("check").out()).contains("schema.jsonl agree");
    assertThat(project.run("verify").exit()).isZero();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    try (var connection = database.getConnection();
        var columns = connection.getMetaData().getColumns(null, "public", "author", "name")) {
      assertThat(columns.next()).isTrue();
      assertThat(columns.getInt("COLUMN_SIZE")).isEqualTo(400);
    }
  }

  @Test
  void lastWordThatLosesDataNeedsConsent() throws Exception {
    project.entity("Author", "String name;", "Double rating;").compile();
    branches.keep("a00000000002", "add rating", "2025-03-01T11:00:00Z");
    branches.diverge(
        List.of("String name;", "@Column(precision = 4, scale = 1) java.math.BigDecimal rating;"),
        List.of("String name;", "@Column(precision = 4, scale = 2) java.math.BigDecimal rating;"),
        List.of("String name;", "@Column(precision = 4, scale = 1) java.math.BigDecimal rating;"));

    Result refused = branches.merged("-m", "join", "--take", OURS);

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err())
        .startsWith("error: the merge loses data: ")
        .endsWith(". To accept the loss, keep it with --allow-destructive\n");
    assertThat(Files.readString(project.migrations().resolve("schema.jsonl"))).contains("<<<<<<<");
    Result agreed = branches.merged("-m", "join", "--take", OURS, "--allow-destructive");
    assertThat(agreed.exit()).as(agreed.err()).isZero();
  }

  @Test
  void branchThatDoesNotFitTogetherIsNoDefect() throws Exception {
    mergeable();
    Path base =
        Files.list(project.migrations())
            .filter(file -> file.toString().endsWith("CreateAuthor.java"))
            .findFirst()
            .orElseThrow();
    Files.writeString(base, Files.readString(base).replace("\"author\"", "\"writer\""));
    project.compile();

    Result refused = branches.merged();

    assertThat(refused.exit()).isIn(ExitCode.ERROR.code(), ExitCode.REPLAY_DIFFERS.code());
    assertThat(refused.err()).contains("there is no table author").doesNotContain("STERNA-09");
    assertThat(project.run("verify").exit()).isEqualTo(ExitCode.REPLAY_DIFFERS.code());
  }

  @Test
  void sameChangeOnBothBranchesIsRecognised() throws Exception {
    branches.diverge(
        List.of("String name;", "String pen;"),
        List.of("String name;", "String pen;"),
        List.of("String name;", "String pen;"));

    assertThat(branches.merged().err())
        .isEqualTo(
            """
            error: R20250302100000_Ours and R20250303100000_Theirs make the same change. Delete the one \
            that is not released yet, and make the revisions that revise it revise the other
            """);
  }

  @Test
  void whatCannotRunAfterTheOtherIsRefused() throws Exception {
    branches.diverge(
        List.of("String name;", "String pen;"),
        List.of("String name;", "Integer pen;"),
        List.of("String name;", "Integer pen;"));

    assertThat(branches.merged().err())
        .contains(" cannot both run: revision ")
        .contains("already has a column \"pen\"")
        .endsWith("not released yet: remove it, compile, and keep what is pending then\n");
  }

  @Test
  void ofThreeHeadsEachTwoHaveToGoTogether() throws Exception {
    mergeable();
    String ours = Files.readString(project.migrations().resolve("R20250302100000_Ours.java"));
    Files.writeString(
        project.migrations().resolve("R20250303110000_Third.java"),
        ours.replace("R20250302100000_Ours", "R20250303110000_Third")
            .replace(OURS, "d00000000001"));
    project.compile();

    assertThat(branches.merged().err()).contains("make the same change");
    assertThat(branches.merged("--take", OURS).err()).contains("merge two at a time");
    Result two = branches.merged(OURS, THEIRS, "-m", "join");
    assertThat(two.exit()).as(two.err()).isZero();
  }

  @Test
  void oneHeadHasNothingToMerge() throws Exception {
    assertThat(branches.merged().err())
        .isEqualTo("error: there is nothing to merge: a00000000001 is the only head\n");
    mergeable();
    assertThat(branches.merged(BASE, OURS).err()).contains("a00000000001 is not a head");
    assertThat(branches.merged("--take", BASE).err())
        .contains("--take a00000000001 is not one of the heads to join");
  }

  @Test
  void downgradeThatLeadsElsewhereIsFound() throws Exception {
    project.entity("Author", "String name;", "String pen;").compile();
    branches.keep(OURS, "ours", "2025-03-02T10:00:00Z");
    Path file = project.migrations().resolve("R20250302100000_Ours.java");
    Files.writeString(
        file, Files.readString(file).replace("dropColumn(\"pen\")", "dropColumn(\"name\")"));
    project.compile();

    Result found = project.run("verify");

    assertThat(found.exit()).isEqualTo(ExitCode.REPLAY_DIFFERS.code());
    assertThat(found.out())
        .contains(
            "The downgrade of b00000000001 (R20250302100000_Ours) does not revert its"
                + " upgrade: ");
    assertThat(project.run("verify", "--json").out())
        .contains("\"downgrades\":[{\"id\":\"b00000000001\"");
  }
}
