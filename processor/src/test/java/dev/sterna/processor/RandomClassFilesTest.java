package dev.sterna.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.processor.random.RandomModel;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.hibernate.Hibernate;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Class files of unchanged sources, however these are written, are never taken for old ones: that
 * would stop a build. The seeds are those from {@code -Dsterna.seed} on, {@code -Dsterna.seeds}
 * many.
 */
final class RandomClassFilesTest {

  private static final long FIRST = Long.getLong("sterna.seed", 0);
  private static final long COUNT = Long.getLong("sterna.seeds", 20);

  @TempDir static Path home;

  @TestFactory
  Stream<DynamicTest> classFilesOfUnchangedSourcesAreUpToDate() {
    return LongStream.range(FIRST, FIRST + COUNT)
        .mapToObj(seed -> DynamicTest.dynamicTest("seed " + seed, () -> compile(seed)));
  }

  private static void compile(long seed) {
    Project project = new Project(home.resolve("seed" + seed)).withMigrations("Migrations");
    RandomModel model = RandomModel.of(seed);
    model.sources().forEach(project::with);
    String[] options = {
      "-cp", project.classPath() + File.pathSeparator + Project.libraryOf(Hibernate.class)
    };
    assertThat(project.compile(options).errors()).as(model.toString()).isEmpty();
    List<Optional<String>> expected = generated(project);

    CompileResult result =
        project.compile(List.of(project.migrations().resolve("package-info.java")), options);

    assertThat(result.errors()).as(model.toString()).isEmpty();
    assertThat(generated(project)).isEqualTo(expected);
  }

  private static List<Optional<String>> generated(Project project) {
    return List.of(project.generated("Draft"), project.generated("Revisions"));
  }
}
