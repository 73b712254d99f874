package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same sources give the same bytes, wherever and in whatever order they are compiled. */
final class DeterminismTest {

  /** Ways to let the language of the machine into a text. */
  private static final Pattern DEFAULT_LOCALE =
      Pattern.compile(
          "%[-,+0-9.$]*[dfeg]|to(Lower|Upper)Case\\(\\)|String[.]format\\((?!\\s*Locale)");

  @TempDir Path home;
  @TempDir Path elsewhere;

  private Project project;
  private List<String> generated;

  @BeforeEach
  void compileOnce() {
    project = project(home);
    project.compile().succeeded();
    generated = generated(project);
  }

  /** Every JDK that runs this test writes what stands in the files. */
  @Test
  void theseAreTheBytes() throws IOException {
    Golden.assertGolden("golden/Draft", generated.get(0));
    Golden.assertGolden("golden/Revisions", generated.get(1));
  }

  @Test
  void secondCompileGivesTheSameBytes() {
    project.compile().succeeded();

    assertThat(generated(project)).isEqualTo(generated);
  }

  @Test
  void orderOfSourcesDoesNotCount() {
    List<Path> files = new ArrayList<>(project.allSources());
    Random random = new Random(20260411);
    for (int i = 0; i < 3; i++) {
      Collections.shuffle(files, random);
      project.cleaned().compile(files).succeeded();

      assertThat(generated(project)).as("compiled as %s", files).isEqualTo(generated);
    }
  }

  /** In Turkish the small letter of I has no dot; in Arabic and Thai 1 is another character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "-Duser.language=tr -Duser.country=TR",
        "-Duser.language=ar -Duser.country=EG",
        "-Duser.language=th -Duser.country=TH -Duser.extensions=u-nu-thai",
        "-Duser.timezone=Asia/Kathmandu",
        "-Dfile.encoding=ISO-8859-1",
        "-Dfile.encoding=US-ASCII -Dline.separator=\r\n",
      })
  void settingsOfTheMachineDoNotCount(String settings) {
    ForkedCompiler.javac(settings.split(" "))
        .compile(project.cleaned(), project.allSources())
        .succeeded();

    assertThat(generated(project)).isEqualTo(generated);
  }

  @Test
  void placeOnDiskDoesNotCount() {
    Project copy = project(elsewhere);
    copy.compile().succeeded();

    assertThat(generated(copy)).isEqualTo(generated);
  }

  /**
   * Over all modules, for what a compile shows depends on what the test's entities happen to be;
   * but for the benchmarks, whose figures are for the person who runs them.
   */
  @Test
  void noTextIsLeftToTheLanguageOfTheMachine() throws IOException {
    List<Path> sources;
    try (Stream<Path> modules = Files.list(Path.of("..").toRealPath())) {
      sources =
          modules
              .filter(module -> !module.endsWith("benchmarks"))
              .map(module -> module.resolve("src/main/java"))
              .filter(Files::exists)
              .toList();
    }
    List<String> found = new ArrayList<>();
    for (Path root : sources) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          DEFAULT_LOCALE
              .matcher(Files.readString(file))
              .results()
              .forEach(use -> found.add(file.getFileName() + ": " + use.group()));
        }
      }
    }
    assertThat(sources).isNotEmpty();
    assertThat(found).isEmpty();
  }

  private static Project project(Path home) {
    return new Project(home)
        .withMigrations("Migrations(naming = dev.sterna.migration.NamingStrategy.SNAKE_CASE)")
        .withEntity("Institution", "String title, description;", "boolean isActive = true;")
        .withEntity(
            "Post",
            "@ManyToOne Institution institution;",
            "@Column(name = \"Größe\", length = 1234567) String size;",
            "java.math.BigDecimal price = new java.math.BigDecimal(\"1234.50\");")
        .withEntity("Invitation", "@ManyToOne Post post;");
  }

  private static List<String> generated(Project project) {
    return Stream.of("Draft", "Revisions")
        .map(project::generated)
        .map(Optional::orElseThrow)
        .toList();
  }
}
