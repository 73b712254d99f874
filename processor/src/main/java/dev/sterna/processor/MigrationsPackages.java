package dev.sterna.processor;

import dev.sterna.migration.Migrations;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.CompilerFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
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

  private static final String MIGRATIONS = Migrations.class.getCanonicalName();
  private static final String CLASS_FILE = "package-info.class";

  private final CompilerFiles files;
  private final Elements elements;

  MigrationsPackages(CompilerFiles files, Elements elements) {
    this.files = files;
    this.elements = elements;
  }

  /** The packages, sorted by name. */
  List<PackageElement> in(RoundEnvironment round) {
    List<PackageElement> compiled =
        ElementFilter.packagesIn(round.getRootElements()).stream()
            .filter(root -> Annotation.of(root, MIGRATIONS).isPresent())
            .toList();
    Stream<PackageElement> packages =
        compiled.isEmpty()
            ? files.classOutput().filter(Files::isDirectory).stream().flatMap(this::compiledBefore)
            : compiled.stream();
    return packages
        .sorted(Comparator.comparing(found -> found.getQualifiedName().toString()))
        .toList();
  }

  private Stream<PackageElement> compiledBefore(Path classes) {
    try (Stream<Path> all = Files.walk(classes)) {
      return all
          .filter(file -> file.endsWith(CLASS_FILE))
          .map(file -> classes.relativize(file.getParent()).toString())
          .map(folder -> folder.replace(classes.getFileSystem().getSeparator(), "."))
          .toList()
          .stream()
          .flatMap(name -> Stream.ofNullable(elements.getPackageElement(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
