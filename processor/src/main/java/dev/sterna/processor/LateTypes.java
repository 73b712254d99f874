package dev.sterna.processor;

import dev.sterna.processor.report.MappingMessage;
import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.CompilerFiles;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;

/**
 * Attributes in sources whose type, and classes whose superclass, is not known in the first round.
 * If it never is, javac says so itself; if another processor generates it, nobody does, though no
 * draft could be made.
 *
 * @param problems what the first round has to say of them
 */
record LateTypes(List<Problem> problems) {

  private static final Set<Message> WAITING =
      Set.of(
          SetupMessage.CLASS_NOT_FOUND,
          MappingMessage.TYPE_UNRESOLVED,
          MappingMessage.SUPERCLASS_UNRESOLVED);

  LateTypes {
    problems = List.copyOf(problems);
  }

  /** Whether a problem can wait until all that will be generated is there. */
  static boolean canWait(Problem problem, CompilerFiles files) {
    return WAITING.contains(problem.message()) && files.hasSource(problem.origin().element());
  }

  /** In the last round: an error for each type that has come since. */
  List<Problem> generated(Elements elements) {
    return problems.stream().flatMap(problem -> generated(problem, elements)).toList();
  }

  private static Stream<Problem> generated(Problem problem, Elements elements) {
    return problem.origin().element() instanceof TypeElement type
        ? superclass(type, elements)
        : attribute(problem.origin().element(), elements);
  }

  private static Stream<Problem> superclass(TypeElement type, Elements elements) {
    return Stream.ofNullable(elements.getTypeElement(type.getQualifiedName()))
        .filter(anew -> anew.getSuperclass().getKind() != TypeKind.ERROR)
        .map(
            anew ->
                Problem.of(
                    MappingMessage.SUPERCLASS_GENERATED,
                    Origin.of(anew),
                    anew.getQualifiedName().toString()));
  }

  private static Stream<Problem> attribute(Element attribute, Elements elements) {
    return anew(attribute, elements)
        .filter(LateTypes::isResolved)
        .map(
            resolved ->
                Problem.of(
                    MappingMessage.TYPE_GENERATED,
                    Origin.of(resolved),
                    resolved.getSimpleName().toString()))
        .stream();
  }

  /** The attribute as the last round has it: every round enters the classes anew. */
  private static Optional<? extends Element> anew(Element attribute, Elements elements) {
    TypeElement owner = (TypeElement) attribute.getEnclosingElement();
    return Optional.ofNullable(elements.getTypeElement(owner.getQualifiedName())).stream()
        .flatMap(type -> type.getEnclosedElements().stream())
        .filter(member -> member.getKind() == attribute.getKind())
        .filter(member -> member.getSimpleName().contentEquals(attribute.getSimpleName()))
        .findFirst();
  }

  private static boolean isResolved(Element attribute) {
    TypeMirror type =
        attribute instanceof ExecutableElement getter ? getter.getReturnType() : attribute.asType();
    return type.getKind() != TypeKind.ERROR;
  }
}
