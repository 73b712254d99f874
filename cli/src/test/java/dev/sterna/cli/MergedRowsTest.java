package dev.sterna.cli;

import static dev.sterna.cli.TwoBranches.OURS;
import static dev.sterna.cli.TwoBranches.THEIRS;
import static dev.sterna.cli.TwoBranches.language;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of rows where two branches are merged. */
final class MergedRowsTest {

  @TempDir private Path root;

  private TwoBranches branches;
  private Project project;

  @BeforeEach
  void oneRevision() throws Exception {
    branches = TwoBranches.in(root);
    project = branches.project();
  }

  @Test
  void rowsOfBothBranchesAreThoseThatTheRevisionsLeave() throws Exception {
    String english = language("en", "English");
    String british = language("en", "British English");
    String german = language("de", "Deutsch");
    String french = language("fr", "français");
    branches.divergeInRows(
        List.of(british, german), List.of(english, french), List.of(british, french, german));

    Result merged = branches.merged("-m", "join");

    assertThat(merged.exit()).as(merged.err()).isZero();
    assertThat(project.compile()).doesNotContain("STERNA");
    assertThat(project.run("check").exit()).isZero();
  }

  @Test
  void rowThatBothBranchesChangeIsAContradiction() throws Exception {
    String british = language("en", "British English");
    String american = language("en", "American English");
    branches.divergeInRows(List.of(british), List.of(american), List.of(american));

    assertThat(branches.merged().err())
        .isEqualTo(
            """
            error: b00000000001 and c00000000001 contradict each other; if c00000000001 runs last, it \
            has to do: update language, name = 'American English' where code = 'en'. Specify whose \
            changes win: --take b00000000001 or --take c00000000001
            """);
    List<DataSource> databases = new ArrayList<>();
    for (String at : List.of("a00000000002", OURS, THEIRS)) {
      DataSource database = Databases.empty();
      assertThat(project.run(database, "upgrade", at).exit()).isZero();
      databases.add(database);
    }

    Result merged = branches.merged("-m", "join", "--take", THEIRS);

    assertThat(merged.exit()).as(merged.err()).isZero();
    assertThat(project.compile()).doesNotContain("STERNA");
    for (DataSource database : databases) {
      assertThat(project.run(database, "upgrade").exit()).isZero();
      try (var connection = database.getConnection();
          var statement = connection.createStatement();
          var row = statement.executeQuery("select name from language")) {
        assertThat(row.next()).isTrue();
        assertThat(row.getString(1)).isEqualTo("American English");
      }
    }
  }

  @Test
  void rowThatBothBranchesInsertIsRefused() throws Exception {
    String english = language("en", "English");
    String german = language("de", "Deutsch");
    String austrian = language("de", "Österreichisch");
    branches.divergeInRows(
        List.of(english, german), List.of(english, austrian), List.of(english, german));

    assertThat(branches.merged().err())
        .endsWith(
            """
             cannot both run: both insert the row of language code='de'. Rewrite the one that is not \
            released yet: remove it, compile, and keep what is pending then
            """);
  }

  @Test
  void sameRowsOnBothBranchesAreRecognised() throws Exception {
    String english = language("en", "English");
    String german = language("de", "Deutsch");
    branches.divergeInRows(
        List.of(english, german), List.of(english, german), List.of(english, german));

    assertThat(branches.merged().err())
        .contains("R20250302100000_Ours and R20250303100000_Theirs make the same");
  }

  /** Our branch changes a column by SQL, theirs brings a row that the SQL may meet. */
  private void untold() throws Exception {
    String english = language("en", "English");
    String german = language("de", "Deutsch");
    String french = language("fr", "French");
    branches.divergeInRows(
        List.of(english, french), List.of(english, german), List.of(english, french, german));
    Path file = project.migrations().resolve("R20250302100000_Ours.java");
    Files.writeString(
        file,
        Files.readString(file)
            .replaceFirst(
                "upgrade\\(Operations op\\) \\{",
                "upgrade(Operations op) {\n"
                    + "    op.execute(\"update language set name = upper(name)\");"));
    project.compile();
  }

  @Test
  void whatNobodyCanTellIsListedUntilItsAuthorDecides() throws Exception {
    untold();
    List<DataSource> databases = new ArrayList<>();
    for (String at : List.of("a00000000002", OURS, THEIRS)) {
      DataSource database = Databases.empty();
      assertThat(project.run(database, "upgrade", at).exit()).isZero();
      databases.add(database);
    }

    assertThat(branches.merged().err())
        .isEqualTo(
            """
            error: it is unknown whether b00000000001 and c00000000001 leave the same rows in either order: \
            "execute update language set name = upper(name)" beside "insert a row into language". Check \
            them, then use --reconcile "SQL" to bring the rows to one state, or --commutes if their \
            order does not matter
            """);
    Result merged =
        branches.merged("-m", "join", "--reconcile", "update language set name = upper(name)");

    assertThat(merged.exit()).as(merged.err()).isZero();
    project.compile();
    assertThat(project.run("verify").exit()).isZero();
    for (DataSource database : databases) {
      Result upgraded = project.run(database, "upgrade");
      assertThat(upgraded.exit()).as(upgraded.err()).isZero();
      assertThat(Rows.of(database, "select name from language order by 1"))
          .containsExactly("DEUTSCH", "ENGLISH", "FRENCH");
    }
  }

  @Test
  void whoHasLookedSaysThatTheOrderDoesNotMatter() throws Exception {
    untold();

    assertThat(branches.merged("-m", "join", "--commutes").exit()).isZero();

    assertThat(project.migrations().resolve("R20250304100000_Join.java"))
        .content()
        .doesNotContain("execute");
  }

  @Test
  void whoHasLookedPutsOneSideOnTopOfTheOther() throws Exception {
    untold();
    DataSource database = Databases.empty();
    assertThat(project.run(database, "upgrade", OURS).exit()).isZero();

    assertThat(project.run("rebase", THEIRS).err())
        .isEqualTo(
            """
            error: it is unknown whether c00000000001 and b00000000001 leave the same rows in either order: \
            "insert a row into language" beside "execute update language set name = upper(name)". Check \
            them, then use --commutes if their order does not matter; if it does, rewrite what is not \
            released yet, or merge
            """);
    Result rebased = project.run("rebase", THEIRS, "--commutes");

    assertThat(rebased.exit()).as(rebased.err()).isZero();
    project.compile();
    assertThat(project.run("verify").exit()).isZero();
    Result upgraded = project.run(database, "upgrade");
    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(project.run(database, "current").out()).isEqualTo("b00000000001 (head)\n");
  }
}
