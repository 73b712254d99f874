package dev.sterna.processor;

import dev.sterna.processor.mapping.name.NameFault;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** What {@code @Migrations} says that cannot be meant. */
final class DeclarationCheck {

  private static final int OLDEST = 14;
  private static final int NEWEST = 18;

  private final List<MigrationsDeclaration> declarations;

  /**
   * @param declarations those of one compile, which share out its entities
   */
  DeclarationCheck(List<MigrationsDeclaration> declarations) {
    this.declarations = declarations;
  }

  List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    for (MigrationsDeclaration declaration : declarations) {
      Annotation annotation = declaration.annotation();
      addTo(problems, postgres(annotation));
      addTo(problems, name(annotation, "defaultSchema"));
      addTo(problems, name(annotation, "revisionTable"));
      problems.addAll(packages(annotation));
      problems.addAll(patterns(annotation));
      addTo(problems, NamingService.of(annotation).problem());
      addTo(problems, declaration.hooks().problem());
      problems.addAll(unknownClasses(annotation));
    }
    addTo(problems, overlap());
    return problems;
  }

  private static void addTo(List<Problem> problems, Optional<Problem> problem) {
    if (problem.isPresent()) {
      problems.add(problem.get());
    }
  }

  private static Optional<Problem> postgres(Annotation annotation) {
    int version = annotation.number("postgres").orElse(NEWEST);
    return version >= OLDEST && version <= NEWEST
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                SetupMessage.POSTGRES_VERSION,
                annotation.origin("postgres"),
                version,
                OLDEST,
                NEWEST));
  }

  private static Optional<Problem> name(Annotation annotation, String member) {
    String name = annotation.string(member);
    Optional<NameFault> fault = NameFault.of(name);
    return fault.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Problem.of(
                MappingMessage.NAME_UNUSABLE,
                annotation.origin(member),
                name,
                fault.get().problem(),
                fault.get().nextStep()));
  }

  private static List<Problem> packages(Annotation annotation) {
    List<Problem> problems = new ArrayList<>();
    for (String name : annotation.strings("packages")) {
      if (!SourceVersion.isName(name)) {
        problems.add(Problem.of(SetupMessage.PACKAGE_NAME, annotation.origin("packages"), name));
      }
    }
    return problems;
  }

  private static List<Problem> patterns(Annotation annotation) {
    List<Problem> problems = new ArrayList<>();
    for (String pattern : annotation.strings("tables")) {
      if (pattern.isBlank() || pattern.equals("!")) {
        problems.add(Problem.of(SetupMessage.TABLE_PATTERN, annotation.origin("tables"), pattern));
      }
    }
    for (String pattern : annotation.strings("columns")) {
      if (!pattern.contains(".")) {
        problems.add(
            Problem.of(SetupMessage.COLUMN_PATTERN, annotation.origin("columns"), pattern));
      }
    }
    return problems;
  }

  /** What javac does not know in a source it writes as a text. */
  private static List<Problem> unknownClasses(Annotation annotation) {
    List<String> names = new ArrayList<>();
    for (TypeMirror type : annotation.types("classes")) {
      if (type.getKind() == TypeKind.ERROR) {
        names.add(((DeclaredType) type).asElement().toString());
      }
    }
    names.addAll(Collections.nCopies(annotation.strings("classes").size(), "a class"));
    List<Problem> problems = new ArrayList<>();
    for (String name : names) {
      problems.add(Problem.of(SetupMessage.CLASS_NOT_FOUND, annotation.origin("classes"), name));
    }
    return problems;
  }

  /** The first two packages that would take the same entities; those that share out tables may. */
  private Optional<Problem> overlap() {
    for (int i = 1; i < declarations.size(); i++) {
      MigrationsDeclaration later = declarations.get(i);
      for (MigrationsDeclaration earlier : declarations.subList(0, i)) {
        if (!later.filter().tables().isNarrow()
            && !earlier.filter().tables().isNarrow()
            && earlier.scope().overlaps(later.scope())) {
          return Optional.of(overlap(earlier, later));
        }
      }
    }
    return Optional.empty();
  }

  private static Problem overlap(MigrationsDeclaration earlier, MigrationsDeclaration later) {
    return Problem.of(
        SetupMessage.PACKAGES_UNCLEAR,
        later.annotation().origin("packages"),
        earlier.packageName(),
        later.packageName());
  }
}
