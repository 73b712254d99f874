package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A snapshot that does not fit never breaks a compile, and never makes a draft. */
final class SnapshotProblemTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepTheFirstDraft() {
    project =
        new Project(home).withMigrations("Migrations").withEntity("Organization", "String title;");
    project.compile().succeeded();
    Kept.draft(project, "R20230428015942_First");
    project.withEntity("Organization", "String title;", "String code;");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "not json at all | line 1",
        "{\"sterna\":\"schema\",\"version\":99} | line 1",
        "<<<<<<< HEAD | line 1",
      })
  void textThatIsNoSnapshotIsANoteWithItsLine(String text, String where) {
    project.withFile("schema.jsonl", text + "\n");

    CompileResult result = project.compile().succeeded();

    assertThat(result.lineOf("STERNA-0401")).startsWith("@Migrations");
    assertThat(result.notes())
        .singleElement()
        .asString()
        .contains("schema.jsonl cannot be read", where);
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.generated("Revisions")).isPresent();
  }

  @Test
  void lineThatStandsTwiceIsANoteWithItsLine() throws IOException {
    String text = Files.readString(project.migrations().resolve("schema.jsonl"));
    String last = text.lines().reduce((a, b) -> b).orElseThrow();
    project.withFile("schema.jsonl", text + last + "\n");

    CompileResult result = project.compile().succeeded();

    assertThat(result.notes())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0401]")
        .contains("line " + (text.lines().count() + 1));
  }

  @Test
  void snapshotOfAnotherRevisionIsStale() throws IOException {
    Path file = project.migrations().resolve("schema.jsonl");
    String text = Files.readString(file);
    project.withFile("schema.jsonl", text.replace("title", "name"));

    CompileResult result = project.compile().succeeded();

    assertThat(result.lineOf("STERNA-0402")).contains("schema = ");
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.compile("-Asterna.strict=true").errors())
        .singleElement()
        .asString()
        .startsWith("[STERNA-0402]")
        .contains("R20230428015942_First", "run check");
  }

  @Test
  void lostSnapshotIsStale() throws IOException {
    Files.delete(project.migrations().resolve("schema.jsonl"));

    assertThat(project.compile().succeeded().lineOf("STERNA-0402")).contains("schema = ");
  }

  @Test
  void snapshotWithoutRevisionIsNoBase() {
    project.without(Project.MIGRATIONS + ".R20230428015942_First");

    CompileResult result = project.compile().succeeded();

    assertThat(result.lineOf("STERNA-0403")).startsWith("@Migrations");
    assertThat(project.generated("Draft")).isEmpty();
  }
}
