package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ecj compiles is what javac compiles, though it shows processors less. */
final class EclipseCompilerTest {

  private static final Path SAMPLE = Path.of("../sample-app/src/main/java");
  private static final List<String> ENTITIES =
      List.of("Base", "Category", "Language", "Organization", "Post", "PostActivity", "User");

  @TempDir Path home;

  private Project project;

  @BeforeEach
  void takeTheSampleAndGiveItAField() throws IOException {
    project = new Project(home);
    for (String entity : ENTITIES) {
      project.with("com.matar." + entity, Files.readString(sample(entity + ".java")));
    }
    project.with("com.matar.package-info", Files.readString(sample("package-info.java")));
    try (Stream<Path> files = Files.list(sample("migrations"))) {
      for (Path file : files.toList()) {
        project.withFile(file.getFileName().toString(), Files.readString(file));
      }
    }
    String organization = Files.readString(sample("Organization.java"));
    project.with(
        "com.matar.Organization",
        organization.replace(
            "  private String title;",
            "  private String title;\n  private int memberLimit = 10 * Limits.TEN;\n"
                + "  private Access access = Access.CLOSED;\n"
                + "  enum Access { OPEN, CLOSED }\n"
                + "  static final class Limits { static final int TEN = 10; }\n"));
  }

  @Test
  void sampleHasTheDraftThatItHasInJavac() {
    compile(ForkedCompiler.javac()).succeeded();
    Optional<String> draft = project.generated("Draft");
    Optional<String> revisions = project.generated("Revisions");

    ForkedCompiler.Output output = compile(ForkedCompiler.ecj()).succeeded();

    assertThat(draft).get().asString().contains("filledWith(100)");
    assertThat(project.generated("Draft")).isEqualTo(draft);
    assertThat(project.generated("Revisions")).isEqualTo(revisions);
    assertThat(output.text())
        .containsSubsequence(
            "Organization.java (at line",
            "private int memberLimit",
            "[STERNA-0501] pending: organization: add column member_limit, with 100 in existing rows")
        .doesNotContain("STERNA-09");
  }

  @Test
  void errorStandsAtTheAttribute() {
    project.withEntity("Pin", "Object anything;");

    ForkedCompiler.Output output = compile(ForkedCompiler.ecj());

    assertThat(output.exitCode()).isNotZero();
    assertThat(output.text())
        .containsSubsequence("Pin.java (at line", "Object anything", "^^^", "[STERNA-0212]");
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(project.generated("Revisions")).isPresent();
  }

  @Test
  void classesOfAnEarlierCompileAreInItsWay() {
    compile(ForkedCompiler.ecj()).succeeded();

    ForkedCompiler.Output again =
        ForkedCompiler.ecj()
            .withLibraries(Project.libraryOf(JdbcTypeCode.class))
            .compile(project, project.allSources());

    assertThat(again.exitCode()).isNotZero();
    assertThat(again.text())
        .contains("[STERNA-0122]", "the class com.matar.migrations.Revisions of an earlier compile")
        .doesNotContain("STERNA-09");
  }

  @Test
  void folderThatIsNotFoundIsAskedFor() throws IOException {
    Path output = Files.createDirectories(home.resolve("elsewhere"));
    Project elsewhere = new Project(output);
    Path moved = Files.move(project.sources(), home.resolve("code"));
    List<Path> files;
    try (Stream<Path> all = Files.walk(moved)) {
      files = all.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }

    ForkedCompiler ecj = ForkedCompiler.ecj().withLibraries(Project.libraryOf(JdbcTypeCode.class));
    assertThat(ecj.compile(elsewhere, files).succeeded().text())
        .contains("[STERNA-0101]", "-Asterna.directory", "(in com.matar.migrations)");

    elsewhere.cleaned();
    String folder = moved.resolve("com/matar/migrations").toString();
    ecj.compile(elsewhere, files, "-Asterna.directory=" + folder).succeeded();
    assertThat(elsewhere.generated("Draft")).get().asString().contains("filledWith(100)");
  }

  private ForkedCompiler.Output compile(ForkedCompiler compiler) {
    return compiler
        .withLibraries(Project.libraryOf(JdbcTypeCode.class))
        .compile(project.cleaned(), project.allSources());
  }

  private static Path sample(String file) {
    return SAMPLE.resolve("com/matar").resolve(file);
  }
}
