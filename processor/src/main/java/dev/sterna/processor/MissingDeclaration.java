package dev.sterna.processor;

import dev.sterna.migration.Migrations;
import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.report.FewNames;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import dev.sterna.processor.source.CompilerFiles;
import dev.sterna.processor.source.PackageSources;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Entities for which no package declares {@link Migrations}: somebody has set up the processor and
 * not yet said where migrations live, or has compiled them without the package. Entities of tests
 * are none of those.
 */
final class MissingDeclaration {

  private static final String ANNOTATION = Migrations.class.getCanonicalName();

  /** Where the package lies in the documentation, under one that has entities. */
  private static final String PACKAGE = "migrations";

  private final Elements elements;
  private final CompilerFiles files;

  MissingDeclaration(Elements elements, CompilerFiles files) {
    this.elements = elements;
    this.files = files;
  }

  /** What to compile or to write, told at the first entity. */
  Optional<Problem> of(Compiled compiled) {
    List<TypeElement> entities =
        compiled.entities().stream()
            .sorted(Comparator.comparing(entity -> entity.getQualifiedName().toString()))
            .toList();
    if (entities.isEmpty() || elements.getTypeElement(ANNOTATION) == null) {
      return Optional.empty();
    }
    SortedSet<String> declared =
        new PackageSources(files, elements).annotated(entities, ANNOTATION);
    if (!declared.isEmpty()) {
      return Optional.of(
          Problem.of(
              SetupMessage.DECLARATION_NOT_COMPILED,
              Origin.of(entities.get(0)),
              FewNames.of(declared)));
    }
    return isOfTests() || isDeclaredBeside(entities)
        ? Optional.empty()
        : Optional.of(notDeclared(entities, compiled.revisions()));
  }

  /**
   * @param revisions the revisions that are compiled: their package had a declaration once
   */
  private Problem notDeclared(List<TypeElement> entities, List<TypeElement> revisions) {
    String name =
        revisions.stream().map(this::packageOf).sorted().findFirst().orElse(beside(entities));
    return Problem.of(
        SetupMessage.NOT_DECLARED,
        Origin.of(entities.get(0)),
        name.replace('.', '/') + "/package-info.java",
        name);
  }

  private String beside(List<TypeElement> entities) {
    String owner =
        entities.stream().map(this::packageOf).reduce(MissingDeclaration::common).orElseThrow();
    return owner.isEmpty() ? PACKAGE : owner + "." + PACKAGE;
  }

  /** By the names that Maven, Gradle and IntelliJ give to where classes of tests go. */
  private boolean isOfTests() {
    return files.classOutput().stream()
        .flatMap(path -> Stream.of(path, path.getParent()))
        .flatMap(path -> Stream.ofNullable(path).map(Path::getFileName))
        .anyMatch(
            name -> name != null && name.toString().toLowerCase(Locale.ROOT).contains("test"));
  }

  /** Whether the class path has a declaration, as that of an application's tests has. */
  private boolean isDeclaredBeside(List<TypeElement> entities) {
    return entities.stream()
        .map(this::packageOf)
        .distinct()
        .flatMap(name -> Stream.iterate(name, n -> !n.isEmpty(), MissingDeclaration::parent))
        .flatMap(name -> Stream.of(name, name + "." + PACKAGE))
        .flatMap(name -> Stream.ofNullable(elements.getPackageElement(name)))
        .anyMatch(found -> Annotation.of(found, ANNOTATION).isPresent());
  }

  private String packageOf(TypeElement type) {
    return elements.getPackageOf(type).getQualifiedName().toString();
  }

  private static String common(String one, String other) {
    String common = one;
    while (!(other + ".").startsWith(common + ".") && !common.isEmpty()) {
      common = parent(common);
    }
    return common;
  }

  private static String parent(String name) {
    return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
  }
}
