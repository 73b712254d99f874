package dev.sterna.standalone;

import static dev.sterna.standalone.Jars.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The command lines that the tasks of {@code examples/gradle/sterna.gradle} come to, where Gradle
 * puts classes and generated sources. Gradle itself is not run.
 */
final class GradleLayoutTest {

  private static final Path EXAMPLE = Path.of("../examples/javac").toAbsolutePath();

  private static final String CLASSES = "build/classes/java/main";
  private static final String GENERATED = "build/generated/sources/annotationProcessor/java/main";

  @TempDir private Path root;

  @Test
  void tasksLeadUpAndBack() throws Exception {
    String url = Databases.empty();
    Project project = new Project(root);
    project.copy(EXAMPLE.resolve("src"), "src/main/java");
    Files.createDirectories(root.resolve(CLASSES));
    Files.createDirectories(root.resolve(GENERATED));

    compile(project);
    assertThat(task(url, "revision", "--message", "create author, book and loan"))
        .startsWith("Wrote " + Path.of("src/main/java/library/migrations/R"));
    compile(project);
    assertThat(task(url, "upgrade")).contains("<base> -> 14cef81b1aea");
    assertThat(Databases.relations(url)).contains("author", "book", "loan");
    assertThat(task(url, "downgrade", "--allow-destructive", "-1"))
        .contains("14cef81b1aea -> <base>");
    assertThat(Databases.relations(url)).containsExactly("sterna_revision");
  }

  private static void compile(Project project) throws IOException, InterruptedException {
    project.compile(
        "-d",
        CLASSES,
        "-s",
        GENERATED,
        "--class-path",
        path(Jars.STERNA, Jars.PERSISTENCE),
        "--processor-path",
        path(Jars.STERNA));
  }

  /** The class path is the runtime class path of main; of its folders, one does not exist. */
  private String task(String url, String command, String... options)
      throws IOException, InterruptedException {
    String classes =
        path(
            root.resolve(CLASSES),
            root.resolve("build/resources/main"),
            Jars.PERSISTENCE,
            Jars.POSTGRESQL);
    Stream<String> line =
        Stream.of(
            "-classpath",
            path(Jars.STERNA),
            "dev.sterna.cli.SternaCli",
            command,
            "--classes",
            classes);
    return Command.jdk(root, "java", Stream.concat(line, Stream.of(options)).toList())
        .with("STERNA_URL", url)
        .with("STERNA_USER", Databases.USER)
        .succeed();
  }
}
