package dev.sterna.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.maven.shared.invoker.DefaultInvocationRequest;
import org.apache.maven.shared.invoker.DefaultInvoker;
import org.apache.maven.shared.invoker.InvocationRequest;
import org.apache.maven.shared.invoker.MavenInvocationException;

/**
 * The Maven that runs the tests, started in a project as its user starts it: a process of its own,
 * with the settings and the Java of the outer one.
 *
 * @param project where it starts
 * @param variables what the project's user has set
 */
record Maven(Path project, Map<String, String> variables) {

  private static final Path REPOSITORY = repository();

  /** Some Mavens end a colour that they have not begun. */
  private static final String COLOUR = "\u001B\\[[;0-9]*m";

  /** For runs of some seconds, of which the tests make many. */
  private static final String MAVEN_OPTS =
      Optional.ofNullable(System.getenv("MAVEN_OPTS")).orElse("") + " -XX:TieredStopAtLevel=1";

  /** How a build ended: its exit code and its lines. */
  record Build(int exit, List<String> lines) {

    Build succeeds() {
      assertThat(exit).as(toString()).isZero();
      return this;
    }

    /** The lines, of which none is a stack trace. */
    List<String> failure() {
      assertThat(exit).as(toString()).isNotZero();
      assertThat(toString()).doesNotContain("\tat ", "Exception:");
      return errors();
    }

    /** The error as Maven tells it, without the advice that it always gives. */
    private List<String> errors() {
      return lines.stream()
          .filter(line -> line.startsWith("[ERROR]"))
          .map(line -> line.replaceFirst("\\[ERROR] ?", ""))
          .takeWhile(line -> !line.isBlank())
          .map(line -> line.replaceFirst(" ?-> \\[Help 1]", ""))
          .filter(line -> !line.isBlank())
          .toList();
    }

    @Override
    public String toString() {
      return String.join("\n", lines);
    }
  }

  /** Runs goals, with little ado. */
  Build quiet(String... arguments) {
    List<String> all = new ArrayList<>(List.of(arguments));
    all.add("-q");
    return run(all.toArray(String[]::new));
  }

  /** Runs goals. */
  Build run(String... arguments) {
    List<String> lines = new ArrayList<>();
    InvocationRequest request = new DefaultInvocationRequest();
    request.setBaseDirectory(project.toFile());
    request.addArgs(List.of(arguments));
    request.setBatchMode(true);
    request.setNoTransferProgress(true);
    request.setOffline(System.getProperty("maven.offline").endsWith("true"));
    request.setJavaHome(new File(System.getProperty("java.home")));
    request.setLocalRepositoryDirectory(REPOSITORY.toFile());
    settings("maven.settings", request::setUserSettingsFile);
    settings("maven.settings.global", request::setGlobalSettingsFile);
    request.setOutputHandler(line -> lines.add(line.replaceAll(COLOUR, "")));
    request.setErrorHandler(lines::add);
    request.setMavenOpts(MAVEN_OPTS);
    variables.forEach(request::addShellEnvironment);
    DefaultInvoker maven = new DefaultInvoker();
    maven.setMavenHome(new File(System.getProperty("maven.home")));
    try {
      return new Build(maven.execute(request).getExitCode(), lines);
    } catch (MavenInvocationException e) {
      throw new AssertionError(e);
    }
  }

  private static void settings(String property, Consumer<File> setting) {
    File file = path(property).toFile();
    if (file.isFile()) {
      setting.accept(file);
    }
  }

  private static Path repository() {
    LocalRepository repository = new LocalRepository(Path.of("target", "local-repository"));
    try {
      repository.show(path("maven.repository"), path("tested.repository"));
      return repository.path().toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path path(String property) {
    return Path.of(System.getProperty(property));
  }
}
