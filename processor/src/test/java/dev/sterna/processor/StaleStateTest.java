package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What javac on its own leaves of earlier compiles says nothing about the present. */
final class StaleStateTest {

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void draftAFirstRevision() {
    project =
        new Project(home)
            .withMigrations("Migrations")
            .withEntity("Organization", "String title;")
            .withEntity("Post", "@ManyToOne Organization organization;");
    project.compile().succeeded();
    assertThat(draftFiles()).hasSize(2);
  }

  @Test
  void keptDraftLeavesNoFile() {
    Kept.draft(project, "R20230428015942_First");

    compileOnTop().succeeded();

    assertThat(draftFiles()).isEmpty();
  }

  @Test
  void keptDraftLeavesNoFileThoughSourcesAndClassesShareAFolder() throws IOException {
    Kept.draft(project, "R20230428015942_First");
    Files.copy(generated("Draft.java"), compiled("Draft.java"));

    project
        .compile(project.allSources(), "-s", project.classes().toString(), "-implicit:none")
        .succeeded();

    assertThat(compiled("Draft.java")).doesNotExist();
    assertThat(compiled("Draft.class")).doesNotExist();
  }

  @Test
  void withdrawnDraftLeavesNoFile() {
    Kept.draft(project, "R20230428015942_First");
    project.withEntity("Organization", "String title, code;");
    compileOnTop().succeeded();
    assertThat(draftFiles()).hasSize(2);
    project.withEntity("Organization", "String title;");

    project.compileOnly("com.matar.Organization").succeeded();

    assertThat(draftFiles()).isEmpty();
  }

  @Test
  void compileThatFailsLeavesTheDraft() {
    project.withEntity("Post", "@ElementCollection String tags;");

    assertThat(compileOnTop().errors()).isNotEmpty();

    assertThat(draftFiles()).hasSize(2);
    assertThat(Kept.revisions(project).draft()).isPresent();
  }

  @Test
  void classOfAPersonStays() throws IOException {
    Kept.draft(project, "R20230428015942_First");
    project.with(
        Project.MIGRATIONS + ".Draft",
        "package com.matar.migrations; abstract class Draft implements"
            + " dev.sterna.migration.Migration {}");
    Files.delete(generated("Draft.java"));
    compileOnTop().succeeded();
    project.compileOnly("com.matar.Post").succeeded();

    assertThat(compiled("Draft.class")).exists();
    assertThat(project.sourceOf(Project.MIGRATIONS + ".Draft")).exists();
  }

  @Test
  void sourceOutputAmongTheSourcesSettlesWithTheSecondCompile() {
    assertThat(compileWithGenerated().succeeded().notes()).as("nothing has changed").isNotEmpty();
    Kept.draft(project, "R20230428015942_First");

    assertThat(compileWithGenerated().errors())
        .hasSize(2)
        .allMatch(text -> text.startsWith("[STERNA-0109]"));
    assertThat(generated("Draft.java")).doesNotExist();

    compileWithGenerated().succeeded();
    compileWithGenerated().succeeded();
    assertThat(draftFiles()).isEmpty();
    assertThat(Kept.revisions(project).revisions()).hasSize(1);
  }

  @Test
  void revisionWithoutSourceDoesNotCount() {
    Kept.draft(project, "R20230428015942_First");
    compileOnTop().succeeded();
    project.withEntity("Organization", "String title, code;");
    compileOnTop().succeeded();
    String snapshot = read(project.migrations().resolve("schema.jsonl"));
    Kept.draft(project, "R20230501000000_Second");
    compileOnTop().succeeded();
    project.without(Project.MIGRATIONS + ".R20230501000000_Second");
    project.withFile("schema.jsonl", snapshot);

    CompileResult result = compileOnTop().succeeded();

    assertThat(compiled("R20230501000000_Second.class")).exists();
    assertThat(Kept.revisions(project).revisions()).hasSize(1);
    assertThat(result.lineOf("STERNA-0306")).startsWith("@Migrations");
  }

  /** As Maven gives it, also where it compiles only what has changed. */
  @Test
  void sourcePathShowsThatAnEntityIsGone() {
    Kept.draft(project, "R20230428015942_First");
    compileOnTop().succeeded();
    project.without("com.matar.Post").withEntity("Organization", "String title, code;");
    Project clean = project.copiedTo(home.resolve("clean"));
    clean.compile().succeeded();

    project
        .compileOnly(
            "com.matar.Organization", "-sourcepath", project.sources().toString(), "-implicit:none")
        .succeeded();

    assertThat(compiled("../Post.class")).exists();
    assertThat(generated()).isEqualTo(generated(clean.generated()));
  }

  @Test
  void switchingBranchesGivesWhatACleanCompileGives() throws IOException {
    Kept.draft(project, "R20230428015942_First");
    Map<Path, String> main = sources();
    project
        .without("com.matar.Post")
        .withEntity("Organization", "String title, code;")
        .withEntity("Invitation", "int uses = 3;")
        .with("com.matar.other.Article", entity("com.matar.other", "Article", ""));
    project.compile().succeeded();
    Kept.draft(project, "R20230501000000_Second");
    project.withEntity("Draftless");
    Map<Path, String> branch = sources();

    for (Map<Path, String> state : List.of(main, branch, main, branch)) {
      copy(state, project);
      compileOnTop().succeeded();
      Map<String, String> onTop = generated();
      boolean hasDraftClass = Files.exists(compiled("Draft.class"));

      Project clean = new Project(home.resolve("clean"));
      copy(state, clean);
      clean.compile().succeeded();
      assertThat(onTop).isEqualTo(generated(clean.generated()));
      assertThat(hasDraftClass).isEqualTo(state == branch);
    }
  }

  private CompileResult compileOnTop() {
    return project.compile(project.allSources());
  }

  private CompileResult compileWithGenerated() {
    List<Path> files = new ArrayList<>(project.allSources());
    for (String name : List.of("Draft.java", "Revisions.java")) {
      if (Files.exists(generated(name))) {
        files.add(generated(name));
      }
    }
    return project.compile(files);
  }

  private List<Path> draftFiles() {
    return Stream.of(generated("Draft.java"), compiled("Draft.class"))
        .filter(Files::exists)
        .toList();
  }

  private Path generated(String file) {
    return project.generated().resolve("com/matar/migrations").resolve(file);
  }

  private Path compiled(String file) {
    return project.classes().resolve("com/matar/migrations").resolve(file);
  }

  private Map<String, String> generated() {
    return generated(project.generated());
  }

  private static Map<String, String> generated(Path folder) {
    Map<String, String> texts = new TreeMap<>();
    files(folder).forEach(file -> texts.put(folder.relativize(file).toString(), read(file)));
    return texts;
  }

  private Map<Path, String> sources() {
    Map<Path, String> texts = new TreeMap<>();
    files(project.sources()).forEach(f -> texts.put(project.sources().relativize(f), read(f)));
    return texts;
  }

  /** As {@code git switch} does: what is there is written, what is not is deleted. */
  private static void copy(Map<Path, String> state, Project project) throws IOException {
    if (!Files.exists(project.sources())) {
      Files.createDirectories(project.sources());
    }
    for (Path file : files(project.sources())) {
      if (!state.containsKey(project.sources().relativize(file))) {
        Files.delete(file);
      }
    }
    for (Map.Entry<Path, String> file : state.entrySet()) {
      Path path = project.sources().resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private static String entity(String packageName, String name, String members) {
    return "package %s; import jakarta.persistence.*; @Entity public class %s { @Id Long id; %s }"
        .formatted(packageName, name, members);
  }

  private static List<Path> files(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
