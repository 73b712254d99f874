package dev.sterna.processor;

import dev.sterna.migration.Migrations;
import dev.sterna.processor.entity.Compiled;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Entities for which no package declares {@link Migrations}: somebody has set up the processor and
 * not yet said where migrations live. Entities of tests are none of those.
 */
final class MissingDeclaration {

  /** Where the package lies in the documentation, under one that has entities. */
  private static final String PACKAGE = "migrations";

  private final Elements elements;
  private final Optional<Path> classOutput;

  /**
   * @param classOutput where this compile writes classes
   */
  MissingDeclaration(Elements elements, Optional<Path> classOutput) {
    this.elements = elements;
    this.classOutput = classOutput;
  }

  /**
   * What to write, told at the first of these entities.
   *
   * @param revisions the revisions that are compiled: their package had a declaration once
   */
  Optional<Problem> of(Compiled compiled, Collection<TypeElement> revisions) {
    List<TypeElement> entities =
        compiled.entities().stream()
            .sorted(Comparator.comparing(entity -> entity.getQualifiedName().toString()))
            .toList();
    boolean isUnderstood = elements.getTypeElement(Migrations.class.getCanonicalName()) != null;
    if (entities.isEmpty() || !isUnderstood || isOfTests() || isDeclaredBeside(entities)) {
      return Optional.empty();
    }
    String name =
        revisions.stream().map(this::packageOf).sorted().findFirst().orElse(beside(entities));
    return Optional.of(
        Problem.of(
            SetupMessage.NOT_DECLARED,
            Origin.of(entities.get(0)),
            name.replace('.', '/') + "/package-info.java",
            name));
  }

  private String beside(List<TypeElement> entities) {
    String owner =
        entities.stream().map(this::packageOf).reduce(MissingDeclaration::common).orElseThrow();
    return owner.isEmpty() ? PACKAGE : owner + "." + PACKAGE;
  }

  /** By the names that Maven, Gradle and IntelliJ give to where classes of tests go. */
  private boolean isOfTests() {
    return classOutput.stream()
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
        .anyMatch(found -> Annotation.of(found, Migrations.class.getCanonicalName()).isPresent());
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
