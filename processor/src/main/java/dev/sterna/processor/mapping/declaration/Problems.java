package dev.sterna.processor.mapping.declaration;

import dev.sterna.processor.report.Message;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.Problem;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects what is wrong with a model, so that one mistake never hides another. A mistake in a
 * mapped superclass counts once, however many entities inherit it.
 */
public final class Problems {

  private final Set<Problem> found = new LinkedHashSet<>();

  public void report(Message message, Origin origin, Object... arguments) {
    found.add(Problem.of(message, origin, arguments));
  }

  /** Reports what is to be said once, of whatever is the first that it is true of. */
  public void reportFirst(Message message, Origin origin, Object... arguments) {
    for (Problem problem : found) {
      if (problem.message() == message) {
        return;
      }
    }
    report(message, origin, arguments);
  }

  public List<Problem> found() {
    return List.copyOf(found);
  }
}
