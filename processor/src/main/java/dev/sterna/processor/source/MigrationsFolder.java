package dev.sterna.processor.source;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.Elements;

/**
 * The folder of a migrations package: found, not configured. Each way to it is tried in turn, and a
 * folder counts only if {@code package-info.java} lies in it.
 */
public final class MigrationsFolder {

  /** Names the folder where no way leads to it. */
  public static final String OPTION = "sterna.directory";

  private static final String PACKAGE_INFO = "package-info.java";

  private final CompilerFiles files;
  private final Elements elements;
  private final Collection<? extends Element> roots;

  /**
   * @param roots the root elements of the compile
   */
  public MigrationsFolder(
      CompilerFiles files, Elements elements, Collection<? extends Element> roots) {
    this.files = files;
    this.elements = elements;
    this.roots = roots;
  }

  /**
   * The folder of this package.
   *
   * @param option the value of {@link #OPTION}; if it is given, no other way is tried
   */
  public Optional<Path> of(PackageElement migrations, Optional<String> option) {
    return option.isPresent()
        ? named(option.get()).filter(MigrationsFolder::isPackage)
        : search(migrations);
  }

  private static Optional<Path> named(String directory) {
    try {
      return Optional.of(Path.of(directory));
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Optional<Path> search(PackageElement migrations) {
    String name = migrations.getQualifiedName().toString();
    Optional<Path> compiled = files.folder(migrations);
    if (compiled.isPresent() && isPackage(compiled.get())) {
      return compiled;
    }
    return files
        .onSourcePath(name, PACKAGE_INFO)
        .map(Path::getParent)
        .filter(MigrationsFolder::isPackage)
        .or(() -> besideRoots(name))
        .or(() -> besideClassOutput(name));
  }

  /** Under the source folder of any class that is compiled. */
  private Optional<Path> besideRoots(String name) {
    return roots.stream()
        .filter(root -> root.getKind().isClass() || root.getKind().isInterface())
        .flatMap(root -> files.folder(root).flatMap(f -> sourceRoot(f, packageOf(root))).stream())
        .distinct()
        .map(sources -> sources.resolve(pathOf(name)))
        .filter(MigrationsFolder::isPackage)
        .findFirst();
  }

  /** Where Maven and Gradle keep sources, seen from where they put classes. */
  private Optional<Path> besideClassOutput(String name) {
    Path relative = Path.of("src", "main", "java").resolve(pathOf(name));
    return Stream.iterate(files.classOutput(), Optional::isPresent, p -> p.map(Path::getParent))
        .flatMap(Optional::stream)
        .map(parent -> parent.resolve(relative))
        .filter(MigrationsFolder::isPackage)
        .findFirst();
  }

  private String packageOf(Element root) {
    return elements.getPackageOf(root).getQualifiedName().toString();
  }

  /** The folder in which the folder of this package lies, if the names agree. */
  static Optional<Path> sourceRoot(Path folder, String packageName) {
    if (packageName.isEmpty()) {
      return Optional.of(folder);
    }
    Path relative = Path.of(pathOf(packageName));
    Path root = folder;
    for (int i = 0; i < relative.getNameCount() && root != null; i++) {
      root = root.getParent();
    }
    return folder.endsWith(relative) ? Optional.ofNullable(root) : Optional.empty();
  }

  private static String pathOf(String packageName) {
    return packageName.replace('.', '/');
  }

  private static boolean isPackage(Path folder) {
    return Files.isRegularFile(folder.resolve(PACKAGE_INFO));
  }
}
