package dev.sterna.processor.report;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.tools.Diagnostic;

/** Tells problems to the compiler; nothing else speaks to its {@link Messager}. */
public final class Diagnostics {

  /** {@code warn} makes notes warnings. */
  public static final String LEVEL_OPTION = "sterna.diagnostics";

  /** {@code true} makes errors of the notes that a build server must not let pass. */
  public static final String STRICT_OPTION = "sterna.strict";

  private final Messager messager;
  private final Diagnostic.Kind note;
  private final Diagnostic.Kind errorIfStrict;

  public Diagnostics(ProcessingEnvironment env) {
    Map<String, String> options = env.getOptions();
    messager = env.getMessager();
    note =
        "warn".equals(options.get(LEVEL_OPTION)) ? Diagnostic.Kind.WARNING : Diagnostic.Kind.NOTE;
    errorIfStrict =
        Set.of("true", "").contains(options.getOrDefault(STRICT_OPTION, "false"))
            ? Diagnostic.Kind.ERROR
            : note;
  }

  /** Reports each problem where it comes from. */
  public void report(Collection<Problem> problems) {
    problems.forEach(this::report);
  }

  /** Reports a problem where it comes from. */
  public void report(Problem problem) {
    Origin origin = problem.origin();
    AnnotationMirror annotation = origin.annotation().orElse(null);
    messager.printMessage(
        kind(problem.message().severity()),
        problem.text(),
        origin.element(),
        annotation,
        origin.value().orElse(null));
  }

  private Diagnostic.Kind kind(Severity severity) {
    return switch (severity) {
      case NOTE -> note;
      case ERROR_IF_STRICT -> errorIfStrict;
      case ERROR -> Diagnostic.Kind.ERROR;
    };
  }
}
