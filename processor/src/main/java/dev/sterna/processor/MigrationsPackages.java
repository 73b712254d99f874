package dev.sterna.processor;

import dev.sterna.migration.Migrations;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.CompilerFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.element.PackageElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Finds the migrations packages that a compile generates classes for: those it has as source, or,
 * if it compiles only some files, those whose class file lies where it writes its own. A compile of
 * tests has neither, and its entities are none of the application's.
 */
final class MigrationsPackages {

  private static final String ANNOTATION = Migrations.class.getCanonicalName();
  private static final String CLASS_FILE = "package-info.class";

  private final CompilerFiles files;
  private final Elements elements;

  MigrationsPackages(CompilerFiles files, Elements elements) {
    this.files = files;
    this.elements = elements;
  }

  /** The packages, sorted by name. */
  List<PackageElement> in(RoundEnvironment round) {
    SortedMap<String, PackageElement> found = new TreeMap<>();
    for (PackageElement root : ElementFilter.packagesIn(round.getRootElements())) {
      if (Annotation.isOn(root, ANNOTATION)) {
        found.put(root.getQualifiedName().toString(), root);
      }
    }
    if (found.isEmpty()) {
      for (String name : compiledBefore()) {
        visible(name).ifPresent(before -> found.put(name, before));
      }
    }
    return List.copyOf(found.values());
  }

  /**
   * The packages compiled before into the folder of this compile that it does not see, because the
   * folder is not on the class path. Nothing can be generated for them, and what is there is old.
   */
  List<String> hidden() {
    return compiledBefore().stream().filter(name -> visible(name).isEmpty()).toList();
  }

  private Optional<PackageElement> visible(String name) {
    return Optional.ofNullable(elements.getPackageElement(name))
        .filter(found -> Annotation.isOn(found, ANNOTATION));
  }

  private List<String> compiledBefore() {
    return files.classOutput().filter(Files::isDirectory).stream()
        .flatMap(MigrationsPackages::declaredIn)
        .sorted()
        .toList();
  }

  private static Stream<String> declaredIn(Path classes) {
    try (Stream<Path> all = Files.walk(classes)) {
      return all
          .filter(file -> file.endsWith(CLASS_FILE) && isDeclaration(file))
          .map(file -> classes.relativize(file.getParent()).toString())
          .map(folder -> folder.replace(classes.getFileSystem().getSeparator(), "."))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a class file names the annotation; that it bears it, only the compiler can tell. */
  private static boolean isDeclaration(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1)
          .contains(ANNOTATION.replace('.', '/'));
    } catch (IOException e) {
      return false;
    }
  }
}
