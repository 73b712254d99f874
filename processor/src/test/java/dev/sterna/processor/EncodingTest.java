package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.snapshot.SnapshotFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors and machines do to files counts for nothing: line ends, marks, encodings. */
final class EncodingTest {

  private static final String FIRST = "R20230428015942_First";

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void keepTheFirstDraft() {
    project =
        new Project(home).withMigrations("Migrations").withEntity("Post", "String title = \"a\";");
    project.compile().succeeded();
    Kept.draft(project, FIRST);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n"})
  void snapshotMayBeginWithAMarkAndEndItsLinesAsWindowsDoes(String end) {
    project.withFile(SnapshotFormat.FILE_NAME, "\ufeff" + Kept.text(project).replace("\n", end));

    assertThat(project.compile().succeeded().notes()).isEmpty();
  }

  @Test
  void lineEndsOfARevisionAreNotInItsChecksum() throws IOException {
    project.compile().succeeded();
    String checksum = Kept.revisions(project).revisions().get(0).checksum();
    Path source = project.sourceOf(Project.MIGRATIONS + "." + FIRST);
    Files.writeString(source, Files.readString(source).replace("\n", "\r\n"));
    project.compile().succeeded();

    assertThat(Kept.revisions(project).revisions().get(0).checksum()).isEqualTo(checksum);
  }

  @Test
  void entitiesMayBeInAnotherEncoding() throws IOException {
    project.withEntity("Post", "String title = \"a\";", "@Column(name = \"größe\") Integer size;");
    Path source = project.sourceOf("com.matar.Post");
    Files.writeString(source, Files.readString(source), StandardCharsets.ISO_8859_1);

    CompileResult result = project.compile("-encoding", "ISO-8859-1").succeeded();

    assertThat(result.notes()).contains("[STERNA-0501] pending: post: add column größe");
    assertThat(Files.readString(draft(), StandardCharsets.ISO_8859_1)).contains("\"größe\"");
  }

  private Path draft() {
    return project.generated().resolve(Project.MIGRATIONS.replace('.', '/')).resolve("Draft.java");
  }
}
