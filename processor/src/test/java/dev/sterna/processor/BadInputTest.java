package dev.sterna.processor;

import static dev.sterna.processor.Golden.assertGolden;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever is wrong with model, names, mapping files, snapshot, revisions or options: javac says in
 * a few lines what, where and what to do next, and the sources stay as they are.
 */
final class BadInputTest {

  private static final int MOST_LINES = 6;
  private static final String STRICT = "-Asterna.strict";

  @TempDir Path home;

  static Stream<BadInput> inputs() {
    return Stream.of(
            BadModels.all(),
            BadNames.all(),
            BadMappingFiles.all(),
            BadSnapshots.all(),
            BadRevisions.all(),
            BadSetups.all())
        .flatMap(inputs -> inputs);
  }

  @ParameterizedTest
  @MethodSource("inputs")
  void isToldInAFewLinesAndChangesNothing(BadInput input) throws IOException {
    Project project = new Project(home).withMigrations("Migrations");
    input.project().accept(project);
    SortedMap<Path, String> before = contents(project.sources());

    JavacRun run = JavacRun.of(home, project, input.options());
    JavacRun strict = JavacRun.of(home, project, strict(input.options()));

    assertThat(contents(project.sources())).isEqualTo(before);
    assertThat(project.generated("Draft")).isEmpty();
    assertThat(run.exit()).as(run.err()).isEqualTo(input.stops() ? 1 : 0);
    assertThat(strict.exit()).as(strict.err()).isEqualTo(1);
    assertThat(Stream.of(run.err(), strict.err()))
        .allSatisfy(
            err -> {
              assertThat(err.lines()).hasSizeBetween(1, MOST_LINES);
              assertThat(err).doesNotContain("\tat ", "STERNA-09", "Exception");
            });
    assertGolden(
        "bad-input/" + input.name(),
        run.equals(strict)
            ? run.golden()
            : run.golden() + "\n" + STRICT + "=true\n" + strict.golden());
  }

  /** With the option that makes errors of notes, unless the input is about that one. */
  private static List<String> strict(List<String> options) {
    return options.stream().anyMatch(option -> option.startsWith(STRICT))
        ? options
        : Stream.concat(options.stream(), Stream.of(STRICT + "=true")).toList();
  }

  private static SortedMap<Path, String> contents(Path folder) throws IOException {
    SortedMap<Path, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file, Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return contents;
  }
}
