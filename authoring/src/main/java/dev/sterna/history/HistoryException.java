package dev.sterna.history;

import dev.sterna.operation.ReplayException;
import dev.sterna.revision.RevisionInfo;
import java.util.Objects;

/** A revision does not fit those before it. */
public final class HistoryException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient RevisionInfo revision;

  HistoryException(RevisionInfo revision, ReplayException cause) {
    super(
        "revision %s (%s) does not fit those before it: %s"
            .formatted(revision.id(), revision.className(), cause.getMessage()),
        cause);
    this.revision = Objects.requireNonNull(revision, "revision");
  }

  /** The revision that does not fit. */
  public RevisionInfo revision() {
    return revision;
  }

  /** What does not fit, without saying whose it is. */
  public String problem() {
    return getCause().getMessage();
  }
}
