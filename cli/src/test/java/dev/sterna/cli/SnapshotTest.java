package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions edited by hand, and {@code snapshot}. */
final class SnapshotTest {

  private static final String END =
      "  }\n\n  @Override\n  public void downgrade(Operations op) {\n";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void oneRevision() throws Exception {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
    kept("create author");
    project.compile();
  }

  private void kept(String message) {
    Result kept = project.run("revision", "-m", message, "--created", "2025-03-01T10:00:00Z");
    assertThat(kept.exit()).as(kept.err()).isZero();
  }

  private Path snapshot() {
    return project.migrations().resolve("schema.jsonl");
  }

  private void edit(String statements) throws Exception {
    Path revision = project.migrations().resolve("R20250301100000_CreateAuthor.java");
    String source = Files.readString(revision);
    assertThat(source).contains(END);
    Files.writeString(revision, source.replace(END, statements + END));
  }

  private String written() {
    Result result = project.run("snapshot");
    assertThat(result.exit()).as(result.err()).isZero();
    return result.out();
  }

  private void requireAgreement() throws Exception {
    assertThat(project.compile()).doesNotContain("STERNA-");
    Result check = project.run("check");
    assertThat(check.exit()).as(check.out() + check.err()).isZero();
  }

  @Test
  void whatAPersonMadeStaysWhenTheEntitiesChange() throws Exception {
    edit(
        """
            op.createIndex("author", dev.sterna.schema.Index.index("by_name", "name"));
            op.createEnum("mood", "sad", "ok");
            op.createView("named", "select name from author");
        """);
    project.compile();

    assertThat(project.run("check").exit()).isEqualTo(ExitCode.REPLAY_DIFFERS.code());
    assertThat(written())
        .isEqualTo(
            """
            Wrote schema.jsonl anew.
            No entity declares these, so they are kept as hand-made:
                index author.by_name
            Compile, then: check.
            """);
    requireAgreement();
    project.entity("Author", "String name;", "Integer age;").compile();
    assertThat(project.run("check").out())
        .contains("add column age")
        .doesNotContain("drop", "by_name", "mood", "named");
  }

  @Test
  void whatAnEntityDeclaresTooIsNotRetained() throws Exception {
    edit(
        """
            op.alterTable(
                "author",
                dev.sterna.operation.AddColumn.addColumn(
                    dev.sterna.schema.Column.column("age", dev.sterna.schema.SqlType.integer())));
        """);
    project.entity("Author", "String name;", "Integer age;").compile();

    assertThat(written()).isEqualTo("Wrote schema.jsonl anew.\nCompile, then: check.\n");
    requireAgreement();
  }

  @Test
  void aSnapshotThatIsLostOrTornComesBack() throws Exception {
    String before = Files.readString(snapshot());
    Files.writeString(
        snapshot(), "<<<<<<< HEAD\n" + before + "=======\n" + before + ">>>>>>> theirs\n");
    project.compile();
    written();
    assertThat(Files.readString(snapshot())).isEqualTo(before);

    Files.delete(snapshot());
    project.compile();
    written();
    requireAgreement();
  }

  @Test
  void withoutARevisionThereIsNothingToWrite() throws Exception {
    Project empty = Project.in(root.resolve("empty")).entity("Author", "String name;");
    empty.compile();

    Result refused = empty.run("snapshot");

    assertThat(refused.exit()).isNotZero();
    assertThat(refused.err()).contains("there is no revision yet");
    assertThat(empty.migrations().resolve("schema.jsonl")).doesNotExist();
  }
}
