package dev.sterna.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The project in {@code examples/maven}, from its first compile to a database and back. */
final class ExampleTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "maven");
  private static final Path SOURCES = Path.of("src/main/java/org/example/lighthouse");
  private static final List<String> TABLES =
      List.of("keeper", "lighthouse", "log_entry", "sterna_revision");

  @TempDir private Path root;

  private Path project;
  private String url;
  private Maven maven;

  @BeforeEach
  void copy() throws Exception {
    project = new Folder(EXAMPLE).copyTo(root.resolve("lighthouse"));
    url = Databases.empty();
    maven = new Maven(project, Databases.variables(url));
  }

  @Test
  void committedExampleIsAtItsHead() {
    assertThat(maven.quiet("sterna:check", "sterna:history").succeeds().toString())
        .contains("Entities, revisions and schema.jsonl agree.\n")
        .contains(" (head), write the weather into the log\n");
  }

  @Test
  void projectGoesFromItsFirstCompileToADatabaseAndBack() throws Exception {
    for (Path revision : migrations("R*.java")) {
      Files.delete(revision);
    }
    Files.delete(project.resolve(SOURCES).resolve("migrations/schema.jsonl"));

    assertThat(maven.run("compile").succeeds().lines())
        .anyMatch(line -> line.matches(".*Keeper\\.java:\\[\\d+,\\d+] .*create table keeper"));
    assertThat(migrations("R*.java")).isEmpty();

    assertThat(revision("create lighthouses, keepers and their log"))
        .containsPattern("Wrote .*_CreateLighthousesKeepersAndTheirLog\\.java");
    assertThat(maven.quiet("sterna:upgrade").succeeds().toString()).contains("<base> -> ");
    assertThat(Databases.tables(url)).isEqualTo(TABLES);

    edit(
        "Lighthouse.java",
        "private int focalHeight;",
        "private int focalHeight;\n  int range = 20;");
    assertThat(revision("say how far the light is seen")).contains("Moved schema.jsonl along.");
    assertThat(maven.quiet("sterna:upgrade").succeeds().toString()).contains("how far the light");

    Maven.Build back = maven.quiet("sterna:downgrade", "-Dtarget=base", "-DallowDestructive");
    assertThat(back.succeeds().toString()).containsSubsequence("how far", "create lighthouses");
    assertThat(Databases.tables(url)).containsExactly("sterna_revision");
  }

  private String revision(String message) {
    return maven.run("sterna:revision", "-Dmessage=" + message).succeeds().toString();
  }

  private List<Path> migrations(String names) throws IOException {
    try (Stream<Path> files = Files.list(project.resolve(SOURCES).resolve("migrations"))) {
      return files
          .filter(
              file ->
                  file.getFileSystem().getPathMatcher("glob:" + names).matches(file.getFileName()))
          .toList();
    }
  }

  private void edit(String file, String before, String after) throws IOException {
    Path source = project.resolve(SOURCES).resolve(file);
    String text = Files.readString(source);
    assertThat(text).contains(before);
    Files.writeString(source, text.replace(before, after));
  }
}
