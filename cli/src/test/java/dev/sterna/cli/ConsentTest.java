package dev.sterna.cli;

import static dev.sterna.cli.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What loses data, or is not what it seems, is asked about, refused, or told. */
final class ConsentTest {

  @TempDir private Path root;

  private Project project;
  private DataSource database;

  @BeforeEach
  void revisionWithManyColumns() throws Exception {
    project = Project.in(root);
    database = Databases.empty();
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      fields.add("String field" + i + ";");
    }
    project.entity("Author", fields.toArray(String[]::new)).compile();
    keep("create author", "a00000000001");
    project.compile();
    assertThat(project.run(database, "upgrade").exit()).isZero();
    project.entity("Author").compile();
  }

  private void keep(String message, String id) {
    Result kept =
        project.run(
            "revision",
            "-m",
            message,
            "--allow-destructive",
            "--rev-id",
            id,
            "--created",
            "2025-03-01T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  @Test
  void draftThatLosesMuchIsRefusedInFewWords() throws Exception {
    Refusal refusal = Refusal.in(project).on(database);

    refusal.expect("consent-revision", ExitCode.ERROR, "revision", "-m", "drop");
    refusal.expect("consent-draft", ExitCode.ERROR, "upgrade", "--draft");
    refusal.expect("consent-downgrade", ExitCode.ERROR, "downgrade", "base");
  }

  @Test
  void whoIsAskedSaysNoOnce() throws Exception {
    List<String> asked = new ArrayList<>();

    for (String[] args :
        new String[][] {
          {"revision", "-m", "drop"}, {"upgrade", "--draft"}, {"downgrade", "base"}
        }) {
      Refusal.in(project)
          .on(database)
          .expect("consent-not-given", ExitCode.ERROR, () -> project.ask(database, asked, args));
    }

    assertGolden("consent-questions", String.join("", asked));
  }

  @Test
  void checkSaysThatTheDraftLosesData() throws Exception {
    Result check = project.run("check");

    assertThat(check.exit()).isEqualTo(ExitCode.MODEL_AHEAD.code());
    assertThat(check.out()).endsWith("keep it: revision --allow-destructive -m \"...\".\n");
  }

  @Test
  void draftIsNotSaidToBePendingOnceItIsKept() throws Exception {
    Result before = project.run(database, "upgrade");
    assertThat(before.err()).startsWith("warning: the draft ").hasLineCount(1);
    Result kept =
        project.run(
            "revision", "-m", "drop", "--allow-destructive", "--created", "2025-03-01T10:00:01Z");
    assertThat(kept.exit()).as(kept.err()).isZero();

    Refusal.in(project).on(database).expect("upgrade-before-compile", ExitCode.ERROR, "upgrade");
    Refusal.in(project).on(database).expect("upgrade-before-compile", ExitCode.ERROR, "plan");
    Refusal.in(project)
        .on(database)
        .expect("upgrade-before-compile", ExitCode.ERROR, "upgrade", "--draft");

    project.compile();
    Result upgraded = project.run(database, "upgrade");
    assertThat(upgraded.exit()).as(upgraded.err()).isZero();
    assertThat(upgraded.err()).isEmpty();
  }

  @Test
  void draftThatFailsIsNamed() throws Exception {
    project.entity("Book").compile();
    try (var connection = database.getConnection();
        var statement = connection.createStatement()) {
      statement.execute("create table book (a int)");
    }

    Refusal.in(project)
        .on(database)
        .expect("draft-fails", ExitCode.ERROR, "upgrade", "--draft", "--allow-destructive");
  }
}
