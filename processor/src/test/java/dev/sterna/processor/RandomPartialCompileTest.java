package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * After random edits, a compile of a random part of the sources, on top of what was compiled
 * before, gives the bytes of a compile of the whole, or it fails. The seeds are those from {@code
 * -Dsterna.seed} on, {@code -Dsterna.seeds} many.
 */
final class RandomPartialCompileTest {

  private static final long FIRST = Long.getLong("sterna.seed", 0);
  private static final long COUNT = Long.getLong("sterna.seeds", 20);

  private static final List<String> OURS =
      List.of(
          "STERNA-0111",
          "STERNA-0112",
          "STERNA-0113",
          "STERNA-0115",
          "STERNA-0116",
          "STERNA-0211",
          "STERNA-0307");

  @TempDir static Path home;

  private static int equal;
  private static int refused;

  @TestFactory
  Stream<DynamicTest> partIsJudgedLikeTheWholeOrNotAtAll() {
    return LongStream.range(FIRST, FIRST + COUNT)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compile(seed)));
  }

  /** A processor that refuses every part would pass otherwise. */
  @AfterAll
  static void manyPartsAreJudged() {
    assertThat(equal).isGreaterThan((equal + refused) / 4);
  }

  private static void compile(long seed) throws IOException {
    Random random = new Random(seed);
    Project project = new Project(home.resolve("part" + seed));
    RandomApplication application = RandomApplication.of(random);
    write(Map.of(), application, project);
    project.withMigrations("Migrations(naming = dev.sterna.migration.NamingStrategy.SNAKE_CASE)");
    project.compile().succeeded();
    if (random.nextInt(5) > 0) {
      Kept.draft(project, "R20230428015942_First");
      compileAll(project).succeeded();
    }
    if (random.nextInt(3) == 0) {
      application = edit(application, random, project);
      compileAll(project);
    }
    Map<String, String> before = application.sources();
    application = edit(application, random, project);
    if (random.nextBoolean()) {
      deleteLeftovers(project);
    }

    Project whole = project.copiedTo(home.resolve("whole" + seed));
    CompileResult expected = whole.compile();
    Set<Path> part = part(project, random);
    if (random.nextInt(3) > 0) {
      part.addAll(changed(before, application, project));
    }
    List<String> options = options(project, random);
    CompileResult result = project.compile(List.copyOf(part), options.toArray(String[]::new));

    if (result.success()) {
      equal++;
      assertThat(expected.errors()).as("errors of the whole").isEmpty();
      assertThat(generated(project)).as("compiled: " + part + options).isEqualTo(generated(whole));
      assertThat(Files.exists(project.classes().resolve("com/matar/migrations/Draft.class")))
          .isEqualTo(whole.generated("Draft").isPresent());
    } else {
      refused++;
      boolean isOurs = result.errors().stream().allMatch(text -> text.startsWith("[STERNA"));
      assertThat(result.errors())
          .as("compiled: " + part + options)
          .isNotEmpty()
          .allMatch(text -> !isOurs || isExpected(text, expected));
    }
  }

  /** What a part may be refused for, beside what the whole is. */
  private static boolean isExpected(String text, CompileResult whole) {
    return OURS.stream().anyMatch(text::contains)
        || whole.errors().stream().anyMatch(error -> text.startsWith(error.substring(0, 13)));
  }

  private static RandomApplication edit(
      RandomApplication application, Random random, Project project) throws IOException {
    RandomApplication edited = application;
    for (int i = random.nextInt(3); i >= 0; i--) {
      edited = edited.edited(random);
    }
    write(application.sources(), edited, project);
    return edited;
  }

  private static void write(Map<String, String> before, RandomApplication after, Project project) {
    Map<String, String> sources = after.sources();
    before.keySet().stream().filter(n -> !sources.containsKey(n)).forEach(project::without);
    sources.forEach(
        (name, source) -> {
          if (!source.equals(before.get(name))) {
            project.with(name, source);
          }
        });
  }

  private static CompileResult compileAll(Project project) {
    return project.compile(project.allSources());
  }

  /** Some of the sources, with one at least that wakes the processor. */
  private static Set<Path> part(Project project, Random random) throws IOException {
    Set<Path> part = new TreeSet<>();
    List<Path> waking = new ArrayList<>();
    int percent = 10 + random.nextInt(80);
    for (Path file : project.allSources()) {
      if (random.nextInt(100) < percent) {
        part.add(file);
      }
      if (Files.readString(file).contains("@Entity")) {
        waking.add(file);
      }
    }
    part.add(waking.get(random.nextInt(waking.size())));
    return part;
  }

  /** What an IDE compiles: the files that have changed, and those that name one that has. */
  private static Set<Path> changed(
      Map<String, String> before, RandomApplication after, Project project) {
    Map<String, String> sources = after.sources();
    Set<String> names = new TreeSet<>(sources.keySet());
    names.removeIf(name -> sources.get(name).equals(before.get(name)));
    Set<Path> files = new TreeSet<>();
    sources.forEach(
        (name, source) -> {
          if (names.stream().anyMatch(n -> n.equals(name) || source.contains(n))) {
            files.add(project.sourceOf(name));
          }
        });
    return files;
  }

  /** As build tools do with the class files of deleted sources. */
  private static void deleteLeftovers(Project project) throws IOException {
    try (Stream<Path> classes = Files.walk(project.classes())) {
      for (Path file : classes.filter(f -> f.toString().endsWith(".class")).toList()) {
        String name =
            project.classes().relativize(file).toString().replaceFirst("(\\$.*)?\\.class$", "");
        boolean isGenerated = Files.exists(project.generated().resolve(name + ".java"));
        if (!isGenerated && !Files.exists(project.sources().resolve(name + ".java"))) {
          Files.delete(file);
        }
      }
    }
  }

  /** Sometimes a source path, as Maven gives it, or no class path to what was compiled before. */
  private static List<String> options(Project project, Random random) {
    return switch (random.nextInt(6)) {
      case 0 -> List.of("-sourcepath", project.sources().toString(), "-implicit:none");
      case 1 ->
          List.of(
              "-cp",
              project
                  .classPath()
                  .substring(project.classPath().indexOf(java.io.File.pathSeparator) + 1));
      default -> List.of();
    };
  }

  private static List<Optional<String>> generated(Project project) {
    return List.of(project.generated("Draft"), project.generated("Revisions"));
  }
}
