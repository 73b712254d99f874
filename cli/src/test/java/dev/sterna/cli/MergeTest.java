package dev.sterna.cli;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two branches that each add a revision, and {@code branches}, {@code merge}, {@code verify}. */
final class MergeTest {

  private static final String BASE = "a00000000001";
  private static final String OURS = "b00000000001";
  private static final String THEIRS = "c00000000001";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void oneRevision() throws Exception {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    keep(BASE, "create author", "2025-03-01T10:00:00Z");
    project.compile();
  }

  private void keep(String id, String message, String created) {
    Result kept =
        project.run(
            "revision", "--allow-destructive", "-m", message, "--rev-id", id, "--created", created);
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  /** Two drafts on the same revision, each kept on a branch of its own, merged by a person. */
  private void branches(List<String> ours, List<String> theirs, List<String> both)
      throws Exception {
    Path snapshot = project.migrations().resolve("schema.jsonl");
    String shared = Files.readString(snapshot);
    String ourSnapshot = branch(ours, OURS, "ours", "2025-03-02T10:00:00Z");
    Path ourFile = project.migrations().resolve("R20250302100000_Ours.java");
    String ourRevision = Files.readString(ourFile);
    Files.delete(ourFile);
    Files.writeString(snapshot, shared);
    String theirSnapshot = branch(theirs, THEIRS, "theirs", "2025-03-03T10:00:00Z");
    Files.writeString(ourFile, ourRevision);
    Files.writeString(snapshot, conflict(ourSnapshot, theirSnapshot));
    project.entity("Author", both.toArray(String[]::new)).compile();
  }

  private String branch(List<String> members, String id, String message, String created)
      throws Exception {
    project.entity("Author", members.toArray(String[]::new)).compile();
    keep(id, message, created);
    return Files.readString(project.migrations().resolve("schema.jsonl"));
  }

  private static String conflict(String ours, String theirs) {
    return "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ">>>>>>> theirs\n";
  }

  private void mergeable() throws Exception {
    branches(
        List.of("String name;", "String pen;"),
        List.of("String name;", "Integer age;"),
        List.of("String name;", "String pen;", "Integer age;"));
  }

  private Result merged(String... options) {
    String[] args = new String[options.length + 3];
    args[0] = "merge";
    args[1] = "--created";
    args[2] = "2025-03-04T10:00:00Z";
    System.arraycopy(options, 0, args, 3, options.length);
    return project.run(args);
  }

  @Test
  void snapshotInConflictIsWrittenAnewAndTheModelIsWhatTheRevisionsGive() throws Exception {
    mergeable();
    assertThat(project.run("check").err()).contains("Join them: merge, then compile.");

    Result merged = merged("-m", "join");
    assertThat(merged.exit()).as(merged.err()).isZero();
    assertThat(merged.out())
        .contains("R20250304100000_Join.java\n")
        .endsWith("Wrote schema.jsonl anew. Compile, then: upgrade.\n");

    assertThat(project.compile()).doesNotContain("STERNA");
    assertThat(project.run("check").exit()).isZero();
    assertThat(project.run("verify").out())
        .isEqualTo(
            """
            4 revisions replayed.
            They add up to schema.jsonl.
            Each downgrade leads back.
            """);
    assertThat(Files.readString(project.migrations().resolve("schema.jsonl")))
        .contains("\"entity\":\"app.Author\"")
        .doesNotContain("<<<<<<<");
  }

  @Test
  void branchPointIsListedWithWhatRevisesIt() throws Exception {
    assertThat(project.run("branches").out()).isEqualTo("No revision is revised by several.\n");
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
    merged("heads", "-m", "join");
    project.compile();

    Result upgraded = project.run(database, "upgrade");

    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(project.run(database, "current").out()).endsWith(" (head)\n");
    Result back = project.run(database, "downgrade", "base", "--allow-destructive");
    assertThat(back.exit()).as(back.err()).isZero();
  }

  private void contradicting() throws Exception {
    branches(
        List.of("@Column(length = 300) String name;"),
        List.of("@Column(length = 400) String name;"),
        List.of("@Column(length = 400) String name;"));
  }

  @Test
  void whatDoesNotCommuteIsRefusedWithoutADecision() throws Exception {
    contradicting();

    Result refused = merged();

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err())
        .isEqualTo(
            """
            error: b00000000001 and c00000000001 contradict each other; where c00000000001 runs last, it \
            has to do: alter table author: change the type of name to varchar(400). Say whose changes \
            stand, --take b00000000001 or --take c00000000001
            """);
    assertThat(Files.readString(project.migrations().resolve("schema.jsonl"))).contains("<<<<<<<");
  }

  @ParameterizedTest
  @ValueSource(strings = {BASE, OURS, THEIRS})
  void oneSideHasTheLastWordOnEveryDatabase(String at) throws Exception {
    contradicting();
    DataSource database = Databases.empty();
    assertThat(project.run(database, "upgrade", at).exit()).isZero();

    Result merged = merged("-m", "join", "--take", THEIRS);

    assertThat(merged.exit()).as(merged.err()).isZero();
    project.compile();
    assertThat(project.run("check").out()).contains("say the same");
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
    keep("a00000000002", "add rating", "2025-03-01T11:00:00Z");
    branches(
        List.of("String name;", "@Column(precision = 4, scale = 1) java.math.BigDecimal rating;"),
        List.of("String name;", "@Column(precision = 4, scale = 2) java.math.BigDecimal rating;"),
        List.of("String name;", "@Column(precision = 4, scale = 1) java.math.BigDecimal rating;"));

    Result refused = merged("-m", "join", "--take", OURS);

    assertThat(refused.exit()).isEqualTo(ExitCode.ERROR.code());
    assertThat(refused.err())
        .startsWith("error: the merge loses data: ")
        .endsWith(". Keep it with --allow-destructive if that is meant\n");
    assertThat(Files.readString(project.migrations().resolve("schema.jsonl"))).contains("<<<<<<<");
    Result agreed = merged("-m", "join", "--take", OURS, "--allow-destructive");
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

    Result refused = merged();

    assertThat(refused.exit()).isIn(ExitCode.ERROR.code(), ExitCode.REPLAY_DIFFERS.code());
    assertThat(refused.err()).contains("there is no table author").doesNotContain("STERNA-09");
    assertThat(project.run("verify").exit()).isEqualTo(ExitCode.REPLAY_DIFFERS.code());
  }

  @Test
  void sameChangeOnBothBranchesIsRecognised() throws Exception {
    branches(
        List.of("String name;", "String pen;"),
        List.of("String name;", "String pen;"),
        List.of("String name;", "String pen;"));

    assertThat(merged().err())
        .isEqualTo(
            """
            error: R20250302100000_Ours and R20250303100000_Theirs make the same change. Delete the one \
            that is not released yet, and let what revises it revise the other
            """);
  }

  @Test
  void whatCannotRunAfterTheOtherIsRefused() throws Exception {
    branches(
        List.of("String name;", "String pen;"),
        List.of("String name;", "Integer pen;"),
        List.of("String name;", "Integer pen;"));

    assertThat(merged().err())
        .startsWith("error: the two cannot both run: revision ")
        .contains("already has a column \"pen\"")
        .endsWith("Rewrite the one that is not released yet\n");
  }

  private void languages(String... rows) throws Exception {
    project.write(
        "app.Language",
        """
        package app;

        import dev.sterna.migration.ReferenceData;
        import jakarta.persistence.*;

        @Entity
        @ReferenceData(\"""
            ROWS
            \""")
        class Language {
          @Id String code;
          String name;
        }
        """
            .replace("ROWS", String.join("\n    ", rows)));
  }

  private static String language(String code, String name) {
    return "{\"code\": \"%s\", \"name\": \"%s\"}".formatted(code, name);
  }

  /**
   * English is shared; a branch has the rows that it declares, and both what the last list says.
   */
  private void rowBranches(List<String> ours, List<String> theirs, List<String> both)
      throws Exception {
    languages(language("en", "English"));
    project.compile();
    keep("a00000000002", "create language", "2025-03-01T11:00:00Z");
    Path snapshot = project.migrations().resolve("schema.jsonl");
    String shared = Files.readString(snapshot);
    languages(ours.toArray(String[]::new));
    String ourSnapshot = branch(List.of("String name;"), OURS, "ours", "2025-03-02T10:00:00Z");
    Path ourFile = project.migrations().resolve("R20250302100000_Ours.java");
    String ourRevision = Files.readString(ourFile);
    Files.delete(ourFile);
    Files.writeString(snapshot, shared);
    languages(theirs.toArray(String[]::new));
    String theirSnapshot =
        branch(List.of("String name;"), THEIRS, "theirs", "2025-03-03T10:00:00Z");
    Files.writeString(ourFile, ourRevision);
    Files.writeString(snapshot, conflict(ourSnapshot, theirSnapshot));
    languages(both.toArray(String[]::new));
    project.compile();
  }

  @Test
  void rowsOfBothBranchesAreThoseThatTheRevisionsLeave() throws Exception {
    String english = language("en", "English");
    String british = language("en", "British English");
    String german = language("de", "Deutsch");
    String french = language("fr", "français");
    rowBranches(
        List.of(british, german), List.of(english, french), List.of(british, french, german));

    Result merged = merged("-m", "join");

    assertThat(merged.exit()).as(merged.err()).isZero();
    assertThat(project.compile()).doesNotContain("STERNA");
    assertThat(project.run("check").exit()).isZero();
  }

  @Test
  void rowThatBothBranchesChangeIsAContradiction() throws Exception {
    String british = language("en", "British English");
    String american = language("en", "American English");
    rowBranches(List.of(british), List.of(american), List.of(american));

    assertThat(merged().err())
        .isEqualTo(
            """
            error: b00000000001 and c00000000001 contradict each other; where c00000000001 runs last, it \
            has to do: update language, name = 'American English' where code = 'en'. Say whose changes \
            stand, --take b00000000001 or --take c00000000001
            """);
    List<DataSource> databases = new ArrayList<>();
    for (String at : List.of("a00000000002", OURS, THEIRS)) {
      DataSource database = Databases.empty();
      assertThat(project.run(database, "upgrade", at).exit()).isZero();
      databases.add(database);
    }

    Result merged = merged("-m", "join", "--take", THEIRS);

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
    rowBranches(List.of(english, german), List.of(english, austrian), List.of(english, german));

    assertThat(merged().err())
        .isEqualTo(
            """
            error: the two cannot both run: both insert the row of language code='de'. Rewrite the one \
            that is not released yet
            """);
  }

  @Test
  void sameRowsOnBothBranchesAreRecognised() throws Exception {
    String english = language("en", "English");
    String german = language("de", "Deutsch");
    rowBranches(List.of(english, german), List.of(english, german), List.of(english, german));

    assertThat(merged().err())
        .contains("R20250302100000_Ours and R20250303100000_Theirs make the same");
  }

  @Test
  void oneHeadHasNothingToMerge() throws Exception {
    assertThat(merged().err())
        .isEqualTo(
            """
            error: there is nothing to merge: a00000000001 alone is asked for, and the heads are \
            a00000000001
            """);
    mergeable();
    assertThat(merged(BASE, OURS).err()).contains("a00000000001 is no head");
    assertThat(merged("--take", BASE).err())
        .contains("--take a00000000001 is none of the heads to join");
  }

  @Test
  void downgradeThatLeadsElsewhereIsFound() throws Exception {
    project.entity("Author", "String name;", "String pen;").compile();
    keep(OURS, "ours", "2025-03-02T10:00:00Z");
    Path file = project.migrations().resolve("R20250302100000_Ours.java");
    Files.writeString(
        file, Files.readString(file).replace("dropColumn(\"pen\")", "dropColumn(\"name\")"));
    project.compile();

    Result found = project.run("verify");

    assertThat(found.exit()).isEqualTo(ExitCode.REPLAY_DIFFERS.code());
    assertThat(found.out())
        .contains("The downgrade of b00000000001 (R20250302100000_Ours) does not lead back: ");
    assertThat(project.run("verify", "--json").out())
        .contains("\"downgrades\":[{\"id\":\"b00000000001\"");
  }
}
