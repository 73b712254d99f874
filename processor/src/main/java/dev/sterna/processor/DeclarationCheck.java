package dev.sterna.processor;

import dev.sterna.processor.mapping.name.NameFault;
import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;

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
    return Stream.concat(
            declarations.stream().flatMap(DeclarationCheck::members), overlaps().limit(1))
        .toList();
  }

  private static Stream<Problem> members(MigrationsDeclaration declaration) {
    Annotation annotation = declaration.annotation();
    return Stream.of(
            postgres(annotation),
            defaultSchema(annotation),
            packages(annotation),
            tables(annotation),
            NamingService.of(annotation).problem().stream(),
            classes(declaration))
        .flatMap(problems -> problems);
  }

  private static Stream<Problem> postgres(Annotation annotation) {
    return annotation.number("postgres").stream()
        .filter(version -> version < OLDEST || version > NEWEST)
        .map(
            version ->
                Problem.of(
                    SetupMessage.POSTGRES_VERSION,
                    annotation.origin("postgres"),
                    version,
                    OLDEST,
                    NEWEST));
  }

  private static Stream<Problem> defaultSchema(Annotation annotation) {
    String name = annotation.string("defaultSchema");
    return NameFault.of(name).stream()
        .map(
            fault ->
                Problem.of(
                    MappingMessage.NAME_UNUSABLE,
                    annotation.origin("defaultSchema"),
                    name,
                    fault.problem(),
                    fault.nextStep()));
  }

  private static Stream<Problem> packages(Annotation annotation) {
    return annotation.strings("packages").stream()
        .filter(name -> !SourceVersion.isName(name))
        .map(name -> Problem.of(SetupMessage.PACKAGE_NAME, annotation.origin("packages"), name));
  }

  private static Stream<Problem> tables(Annotation annotation) {
    return annotation.strings("tables").stream()
        .filter(pattern -> pattern.isBlank() || pattern.equals("!"))
        .map(
            pattern ->
                Problem.of(SetupMessage.TABLE_PATTERN, annotation.origin("tables"), pattern));
  }

  private static Stream<Problem> classes(MigrationsDeclaration declaration) {
    return unknownClasses(declaration.annotation());
  }

  /** What javac does not know in a source it writes as a text. */
  private static Stream<Problem> unknownClasses(Annotation annotation) {
    Stream<String> names =
        annotation.types("classes").stream()
            .filter(type -> type.getKind() == TypeKind.ERROR)
            .map(type -> ((DeclaredType) type).asElement().toString());
    return Stream.concat(names, annotation.strings("classes").stream().map(text -> "a class"))
        .map(name -> Problem.of(SetupMessage.CLASS_NOT_FOUND, annotation.origin("classes"), name));
  }

  /** Packages that would take the same entities; those that share out tables may. */
  private Stream<Problem> overlaps() {
    return declarations.stream()
        .filter(later -> !later.tables().isNarrow())
        .flatMap(
            later ->
                declarations.stream()
                    .takeWhile(earlier -> earlier != later)
                    .filter(earlier -> !earlier.tables().isNarrow())
                    .filter(earlier -> earlier.scope().overlaps(later.scope()))
                    .map(earlier -> overlap(earlier, later)));
  }

  private static Problem overlap(MigrationsDeclaration earlier, MigrationsDeclaration later) {
    return Problem.of(
        SetupMessage.PACKAGES_UNCLEAR,
        later.annotation().origin("packages"),
        earlier.packageName(),
        later.packageName());
  }
}
