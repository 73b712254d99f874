package dev.sterna.cli;

import dev.sterna.migration.RevisionSet;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Where the revisions are when no application hands them over: in a folder of classes, as the
 * generated class {@code Revisions}.
 */
final class ClassesOption {

  private static final String REVISIONS = "Revisions";

  @Option(
      names = "--classes",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description =
          "The folder of compiled classes, such as target/classes; with what else they need, as on a class path.")
  private Optional<String> classes = Optional.empty();

  @Option(
      names = "--package",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The migrations package, where there are several.")
  private Optional<String> packageName = Optional.empty();

  /** The revisions of the one migrations package in the class folder. */
  RevisionSet revisions() {
    List<Path> path = path();
    List<String> found = path.stream().filter(Files::isDirectory).flatMap(this::inFolder).toList();
    if (found.size() != 1) {
      throw new CliException(
          found.isEmpty()
              ? "there is no class Revisions in %s. Compile first, with sterna-processor on the processor path."
                  .formatted(classes.orElseThrow())
              : "there are several migrations packages: %s. Say which with --package."
                  .formatted(found));
    }
    return load(found.get(0), path);
  }

  private List<Path> path() {
    String given =
        classes.orElseThrow(
            () ->
                new CliException(
                    ExitCode.USAGE,
                    "say where the compiled classes are: --classes target/classes."));
    return Arrays.stream(given.split(File.pathSeparator)).map(Path::of).toList();
  }

  private Stream<String> inFolder(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.endsWith(REVISIONS + ".class"))
          .map(file -> folder.relativize(file.getParent()).toString())
          .map(name -> name.replace(File.separatorChar, '.'))
          .filter(name -> packageName.isEmpty() || packageName.get().equals(name))
          .sorted()
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RevisionSet load(String packageName, List<Path> path) {
    URL[] urls = path.stream().map(ClassesOption::url).toArray(URL[]::new);
    String className = packageName + "." + REVISIONS;
    try {
      Class<?> revisions = new PackageLoader(packageName, urls).loadClass(className);
      return (RevisionSet) revisions.getMethod("all").invoke(null);
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new CliException(className + " cannot be used: " + e + ". Compile everything again.");
    }
  }

  private static URL url(Path path) {
    try {
      return path.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new UncheckedIOException(e);
    }
  }
}
