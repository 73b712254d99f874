package dev.sterna.revision;

import java.util.List;

/** Revisions cannot be ordered, named or planned; {@link #problems} says why. */
public final class RevisionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient List<RevisionProblem> problems;

  public RevisionException(List<? extends RevisionProblem> problems) {
    super(joined(problems));
    this.problems = List.copyOf(problems);
  }

  RevisionException(RevisionProblem problem) {
    this(List.of(problem));
  }

  /** At least one. */
  public List<RevisionProblem> problems() {
    return problems;
  }

  private static String joined(List<? extends RevisionProblem> problems) {
    StringBuilder message = new StringBuilder();
    for (RevisionProblem problem : problems) {
      message.append(message.length() == 0 ? "" : "\n").append(problem.message());
    }
    return message.toString();
  }
}
