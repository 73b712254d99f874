package dev.sterna.cli;

import dev.sterna.emit.ShortList;
import dev.sterna.migration.RevisionSet;
import dev.sterna.report.Thrown;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/**
 * Where the revisions are when no application hands them over: on a class path, as the generated
 * class {@code Revisions}.
 */
final class ClassesOption {

  @Option(
      names = "--classes",
      paramLabel = "PATH",
      scope = ScopeType.INHERIT,
      description =
          "The class path of the application: the folder of compiled classes, such as"
              + " target/classes, and their dependencies, such as the JDBC driver.")
  private Optional<String> classes = Optional.empty();

  @Option(
      names = "--package",
      paramLabel = "NAME",
      scope = ScopeType.INHERIT,
      description = "The migrations package, if there are several.")
  private Optional<String> packageName = Optional.empty();

  private Optional<ApplicationLoader> loader = Optional.empty();

  /** The revisions of the one migrations package on the class path. */
  RevisionSet revisions() {
    String className = packageName.orElseGet(this::onlyPackage) + ".Revisions";
    try {
      return (RevisionSet) loader().loadClass(className).getMethod("all").invoke(null);
    } catch (ClassNotFoundException e) {
      throw new CliException(missing(className));
    } catch (ReflectiveOperationException | LinkageError | ClassCastException e) {
      throw new CliException(
          className + " cannot be used: " + new Thrown(e).words() + UnfitClass.advice(e));
    }
  }

  /** The classes of the application; libraries that it calls find theirs through the thread. */
  ApplicationLoader loader() {
    if (loader.isEmpty()) {
      loader = Optional.of(path().loader());
      Thread.currentThread().setContextClassLoader(loader.get());
    }
    return loader.get();
  }

  private ClassPath path() {
    ClassPath path =
        classes
            .map(ClassPath::parse)
            .orElseThrow(
                () ->
                    new CliException(
                        ExitCode.USAGE,
                        "the compiled classes are not specified: add --classes target/classes."));
    if (!path.missingJars().isEmpty()) {
      throw new CliException(
          "--classes lists paths that do not exist: %s. Correct them."
              .formatted(ShortList.of(path.missingJars())));
    }
    return path;
  }

  private String onlyPackage() {
    List<String> packages = path().packagesOfRevisions();
    if (packages.size() > 1) {
      throw new CliException(
          "there are several migrations packages: %s. Specify one with --package."
              .formatted(RevisionText.list(packages)));
    }
    return packages.stream().findFirst().orElseThrow(() -> new CliException(missing("Revisions")));
  }

  private String missing(String className) {
    List<String> there = path().packagesOfRevisions();
    if (!there.isEmpty()) {
      return ("there is no class %s in %s, but there is one in %s. Specify that with --package,"
              + " or compile.")
          .formatted(className, where(), RevisionText.list(there));
    }
    List<String> sources = path().packagesOfSources();
    if (!sources.isEmpty()) {
      return ("the last compile failed: %s.Revisions has a source file, but no class file."
              + " Compile, and fix the errors that the compiler reports.")
          .formatted(sources.get(0));
    }
    List<String> missing = path().missingFolders();
    return missing.isEmpty()
        ? "there is no class %s in %s. Compile first, with sterna-processor on the processor path."
            .formatted(className, where())
        : ("there is no class %s: --classes lists paths that do not exist: %s. Correct them, or"
                + " compile first, with sterna-processor on the processor path.")
            .formatted(className, ShortList.of(missing));
  }

  private String where() {
    String folders = path().folders();
    return folders.isEmpty()
        ? "\"" + classes.orElse("") + "\", which is not a folder of classes"
        : folders;
  }
}
