package dev.sterna.processor.report;

import com.sun.source.util.Trees;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.QualifiedNameable;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** Tells problems to the compiler; nothing else speaks to its {@link Messager}. */
public final class Diagnostics {

  /** {@code warn} makes notes warnings. */
  public static final String LEVEL_OPTION = "sterna.diagnostics";

  /** {@code true} makes errors of the notes that a build server must not let pass. */
  public static final String STRICT_OPTION = "sterna.strict";

  private final Messager messager;
  private final Optional<Trees> trees;
  private final Set<Element> roots;
  private final Diagnostic.Kind note;
  private final Diagnostic.Kind errorIfStrict;

  /**
   * @param roots what is compiled
   */
  public Diagnostics(ProcessingEnvironment env, Collection<? extends Element> roots) {
    Map<String, String> options = env.getOptions();
    messager = env.getMessager();
    trees = CompilerTrees.of(env);
    this.roots = Set.copyOf(roots);
    note =
        "warn".equals(options.get(LEVEL_OPTION)) ? Diagnostic.Kind.WARNING : Diagnostic.Kind.NOTE;
    errorIfStrict = isStrict(options) ? Diagnostic.Kind.ERROR : note;
  }

  /** Reports each problem where it comes from. */
  public void report(Collection<Problem> problems) {
    for (Problem problem : problems) {
      report(problem);
    }
  }

  /** Reports a problem where it comes from. */
  public void report(Problem problem) {
    Origin origin = problem.origin();
    String text =
        problem.text() + origin.described().map(place -> " (in " + place + ")").orElse("");
    if (!hasPosition(origin.element())) {
      messager.printMessage(
          kind(problem.severity()), text + " (in " + nameOf(origin.element()) + ")");
      return;
    }
    AnnotationMirror annotation = origin.annotation().orElse(null);
    messager.printMessage(
        kind(problem.severity()), text, origin.element(), annotation, origin.value().orElse(null));
  }

  /** Whether the compiler can say where an element stands: not if it has only its class file. */
  private boolean hasPosition(Element element) {
    return trees.isPresent() ? hasTree(trees.orElseThrow(), element) : isInSources(element);
  }

  private static boolean hasTree(Trees trees, Element element) {
    try {
      return trees.getPath(element) != null;
    } catch (RuntimeException e) {
      return true;
    }
  }

  /** Of a package ecj knows no place, even if it has the source. */
  private boolean isInSources(Element element) {
    return element.getKind() != ElementKind.PACKAGE
        && Stream.iterate(element, Objects::nonNull, Element::getEnclosingElement)
            .anyMatch(outer -> outer instanceof TypeElement && roots.contains(outer));
  }

  /** An option without a value has none in the map. */
  private static boolean isStrict(Map<String, String> options) {
    return options.containsKey(STRICT_OPTION) && !"false".equals(options.get(STRICT_OPTION));
  }

  private static String nameOf(Element element) {
    return element instanceof QualifiedNameable named
        ? named.getQualifiedName().toString()
        : nameOf(element.getEnclosingElement()) + "." + element.getSimpleName();
  }

  private Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case NOTE -> note;
      case ERROR_IF_STRICT -> errorIfStrict;
      case ERROR -> Diagnostic.Kind.ERROR;
    };
  }
}
