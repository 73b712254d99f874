package dev.sterna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sterna.cli.Project.Result;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Where classes and sources are, as said on the command line, and from where it is said. */
final class PlacesTest {

  private static final String CREATED = "2025-03-01T10:00:00Z";

  @TempDir private Path root;

  private Project project;

  @BeforeEach
  void draft() throws Exception {
    project = Project.in(root).entity("Author", "String name;");
    project.compile();
  }

  @Test
  void pathsAreSeenFromTheWorkingDirectory() throws Exception {
    Result kept =
        run(
            root,
            "C.UTF-8",
            "--classes",
            "target/classes",
            "--directory",
            "src/main/java/app/migrations",
            "revision",
            "-m",
            "create author",
            "--created",
            CREATED);

    assertThat(kept.exit()).as(kept.err()).isZero();
    assertThat(kept.out())
        .startsWith("Wrote src/main/java/app/migrations/R20250301100000_CreateAuthor.java\n");
    assertThat(project.migrations().resolve("R20250301100000_CreateAuthor.java")).exists();
  }

  @Test
  void sourcesAreFoundBesideTheClassesFromElsewhere() throws Exception {
    Path elsewhere = Files.createDirectory(root.resolve("elsewhere"));

    Result kept =
        run(
            elsewhere,
            "C.UTF-8",
            "--classes",
            "../target/classes",
            "revision",
            "-m",
            "संगठन तालिका");

    assertThat(kept.exit()).as(kept.err()).isZero();
    project.compile();
    assertThat(run(elsewhere, "C.UTF-8", "--classes", "../target/classes", "history").out())
        .endsWith(", संगठन तालिका\n");
  }

  @Test
  void messageThatTheLocaleHasNoCharactersForIsRefused() throws Exception {
    List<String> before = Contents.of(project.sources());

    Result kept = run(root, "C", "--classes", "target/classes", "revision", "-m", "संगठन");

    assertThat(kept.exit()).as(kept.out()).isEqualTo(ExitCode.ERROR.code());
    assertThat(kept.err()).contains("could not be decoded");
    assertThat(Contents.of(project.sources())).isEqualTo(before);
  }

  static Stream<Arguments> classPaths() {
    return Stream.of(
        Arguments.of("classes-nowhere", ExitCode.ERROR, "nowhere"),
        Arguments.of("classes-jar-nowhere", ExitCode.ERROR, "target/classes:nope.jar"),
        Arguments.of("classes-empty", ExitCode.ERROR, ""),
        Arguments.of("classes-of-nothing", ExitCode.ERROR, "empty"),
        Arguments.of("classes-in-a-file", ExitCode.ERROR, "broken.jar"),
        Arguments.of("classes-broken", ExitCode.ERROR, "broken"));
  }

  @ParameterizedTest
  @MethodSource("classPaths")
  void classesThatAreNoneAreNamed(String golden, ExitCode exit, String path) throws Exception {
    Files.createDirectory(root.resolve("empty"));
    Files.writeString(root.resolve("broken.jar"), "no jar");
    Path broken = root.resolve("broken/app/migrations/Revisions.class");
    Files.createDirectories(broken.getParent());
    Files.writeString(broken, "RevisionSet");
    String classes =
        Stream.of(path.split(":"))
            .map(entry -> entry.isEmpty() ? entry : root.resolve(entry).toString())
            .collect(Collectors.joining(File.pathSeparator));

    Refusal.in(project)
        .expect(golden, exit, () -> Project.standalone("--classes", classes, "history"));
  }

  @Test
  void classesOfNewerJavaAreNotCompiledAgainInVain() throws Exception {
    Path newer = root.resolve("newer/app/migrations/Revisions.class");
    Files.createDirectories(newer.getParent());
    byte[] version = HexFormat.of().parseHex("cafebabe000003e7");
    Files.write(newer, version);
    Files.writeString(newer, "RevisionSet", StandardOpenOption.APPEND);

    Result result = Project.standalone("--classes", root.resolve("newer").toString(), "history");

    assertThat(result.exit()).isEqualTo(1);
    assertThat(result.err())
        .startsWith("error: app.migrations.Revisions cannot be used: UnsupportedClassVersionError")
        .endsWith(
            ". Run this with the Java that compiles (JAVA_HOME), or compile with --release %s.\n"
                .formatted(Runtime.version().feature()));
  }

  @Test
  void packageThatIsNotThereIsNamed() throws Exception {
    Refusal.in(project)
        .expect(
            "package-nowhere",
            ExitCode.ERROR,
            () ->
                Project.standalone(
                    "--classes",
                    project.classes().toString(),
                    "--package",
                    "app.nowhere",
                    "history"));
  }

  /** Sterna's own main in a process with this working directory, and nobody at a terminal. */
  private static Result run(Path directory, String locale, String... args) throws Exception {
    List<String> line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                System.getProperty("java.class.path"),
                "dev.sterna.cli.SternaCli"));
    line.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(line).directory(directory.toFile());
    builder.environment().put("LC_ALL", locale);
    Path err = Files.createTempFile("err", ".txt");
    Process process = builder.redirectError(err.toFile()).start();
    process.getOutputStream().close();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    Result result = new Result(process.waitFor(), out, Files.readString(err));
    Files.delete(err);
    return result;
  }
}
