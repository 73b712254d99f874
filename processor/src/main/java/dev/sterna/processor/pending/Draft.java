package dev.sterna.processor.pending;

import dev.sterna.emit.RevisionsSource.PendingDraft;
import java.util.Objects;

/**
 * The pending migration.
 *
 * @param pending as {@code Revisions} names it
 * @param source the Java source of its class
 */
public record Draft(PendingDraft pending, String source) {

  /** The simple name of its class. */
  public static final String CLASS_NAME = "Draft";

  public Draft {
    Objects.requireNonNull(pending, "pending");
    Objects.requireNonNull(source, "source");
  }
}
