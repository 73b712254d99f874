package dev.sterna.processor;

import dev.sterna.processor.source.CompilerFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.tools.StandardLocation;

/**
 * A class that Sterna writes into the migrations package, now or in an earlier compile.
 *
 * @param migrations the package
 * @param name the simple name of the class
 * @param isGenerated tells its source from one that a person wrote
 */
record GeneratedClass(PackageElement migrations, String name, Predicate<String> isGenerated) {

  /** What is in the class file of each: the type that it implements is in this package. */
  private static final String RUNTIME = "dev/sterna/migration/";

  String qualifiedName() {
    return migrations.isUnnamed() ? name : packageName() + "." + name;
  }

  /** The class of this name that the sources hold, if they do. */
  Optional<TypeElement> rival(Set<Element> roots) {
    String qualifiedName = qualifiedName();
    for (Element root : roots) {
      if (root instanceof TypeElement type
          && type.getSimpleName().contentEquals(name)
          && type.getQualifiedName().contentEquals(qualifiedName)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The source that an earlier compile left in the output, and that no person has put there. */
  Optional<String> leftSource(CompilerFiles files) {
    Optional<byte[]> left =
        files.written(StandardLocation.SOURCE_OUTPUT, packageName(), name + ".java");
    return left.isPresent()
        ? Optional.of(new String(left.get(), StandardCharsets.UTF_8)).filter(isGenerated)
        : Optional.empty();
  }

  /** Deletes what an earlier compile left of it, unless the class is one of a person's. */
  void delete(CompilerFiles files, Optional<Path> folder) {
    deleteSource(files);
    String file = name + ".class";
    Optional<byte[]> left = files.written(StandardLocation.CLASS_OUTPUT, packageName(), file);
    if (left.isPresent()
        && !isTaken(folder)
        && new String(left.get(), StandardCharsets.ISO_8859_1).contains(RUNTIME)) {
      files.delete(StandardLocation.CLASS_OUTPUT, packageName(), file);
    }
  }

  /** Whether the folder has a source of this name. */
  private boolean isTaken(Optional<Path> folder) {
    return folder.isPresent() && Files.exists(folder.get().resolve(name + ".java"));
  }

  /** Deletes the source that an earlier compile left. */
  void deleteSource(CompilerFiles files) {
    if (leftSource(files).isPresent()) {
      files.delete(StandardLocation.SOURCE_OUTPUT, packageName(), name + ".java");
    }
  }

  private String packageName() {
    return migrations.getQualifiedName().toString();
  }
}
