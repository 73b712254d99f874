package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sterna.cli.Project.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What git leaves of two branches, and what compile and commands then say. */
final class GitMergeTest {

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void oneRevision() throws Exception {
    project = Project.in(root).entity("Author", "String name;");
    git("init", "-q", "-b", "main");
    git("config", "user.name", "Matar");
    git("config", "user.email", "matar@example.org");
    Files.writeString(root.resolve(".gitignore"), "target/\n");
    project.compile();
    keep("create author");
    commit();
  }

  private int git(String... args) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of("git"));
    command.addAll(List.of(args));
    Process git =
        new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true).start();
    git.getInputStream().readAllBytes();
    return git.waitFor();
  }

  private void commit() throws Exception {
    git("add", "-A");
    assertThat(git("commit", "-q", "-m", "change")).isZero();
  }

  private void keep(String message) {
    Result kept = project.run("revision", "-m", message);
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  private void branch(String name, String... members) throws Exception {
    git("checkout", "-q", "-b", name, "main");
    project.entity("Author", members).compile();
    keep(name);
    commit();
  }

  /** Both branches have one column in two lengths, and a person decides for the shorter one. */
  private void contradiction(boolean union) throws Exception {
    if (union) {
      Files.writeString(root.resolve(".gitattributes"), "schema.jsonl merge=union\n");
      commit();
    }
    branch("theirs", "@Column(length = 400) String name;");
    branch("ours", "@Column(length = 300) String name;");
    assertThat(git("merge", "-q", "--no-edit", "theirs")).isNotZero();
    project.entity("Author", "@Column(length = 300) String name;");
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void compileAndCommandsSayWhatToRun(boolean union) throws Exception {
    contradiction(union);

    assertThat(project.compile()).contains("run the command merge");
    for (String command : List.of("check", "snapshot", "verify")) {
      Result said = project.run(command);
      assertThat(said.exit()).as(command).isNotZero();
      assertThat(said.err() + said.out()).as(command).contains("merge");
    }
    Result refused = project.run("merge");
    assertThat(refused.err()).contains("contradict each other", "--take");
    Result taken = project.run("merge", "--take", ours(), "--allow-destructive");
    assertThat(taken.exit()).as(taken.err()).isZero();
    assertThat(project.compile()).doesNotContain("STERNA");
    assertThat(project.run("check").exit()).isZero();
    assertThat(project.run("verify").exit()).isZero();
  }

  private String ours() {
    return project.revisions().revisions().stream()
        .filter(revision -> revision.message().equals("ours"))
        .findFirst()
        .orElseThrow()
        .id();
  }

  @Test
  void sameDraftKeptOnBothBranchesIsOneRevisionTooMany() throws Exception {
    branch("theirs", "String name;", "String pen;");
    branch("ours", "String name;", "String pen;");
    git("merge", "-q", "--no-edit", "theirs");

    assertThatThrownBy(project::compile)
        .hasMessageContaining("STERNA-0311")
        .hasMessageContaining("have the same id");
  }
}
