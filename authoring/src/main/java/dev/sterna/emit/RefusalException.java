package dev.sterna.emit;

import java.util.Objects;

/** A revision is not written, and nothing was changed. The message says why, and what to do. */
public final class RefusalException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Why a revision is not written. */
  public enum Reason {
    /** No revision can have the message, the id or the time that its author asks for. */
    REQUEST,
    /** The folder is not that of a package with {@code @Migrations}, or cannot be written. */
    FOLDER,
    /** The last compile found nothing pending. */
    NO_DRAFT,
    /** The snapshot is not what the revisions leave, and nothing is drafted on it. */
    SNAPSHOT,
    /** The snapshot, or the revisions, are not those of the last compile. */
    NOT_COMPILED,
    /** The draft does not revise the heads. */
    NOT_ON_HEADS,
    /** A revision has the id or the class already. */
    EXISTS,
    /** What two heads do does not go together. */
    CONFLICT,
    /** It is released, so that production may have it as it is. */
    RELEASED,
    /** Other revisions need it as it is. */
    NEEDED,
    /** A source is written in a way that cannot be edited here. */
    NOT_EDITABLE,
    /** The draft loses data, and nobody agreed to that. */
    DESTRUCTIVE,
    /** The draft applied to the snapshot does not give the schema that it promises. */
    NOT_REPRODUCED
  }

  private final Reason reason;
  private final String fault;

  public RefusalException(Reason reason, String message) {
    this(reason, message, "");
  }

  /**
   * @param fault what is wrong, for a question too
   * @param advice what to do next where nobody is asked
   */
  public RefusalException(Reason reason, String fault, String advice) {
    super(fault + advice);
    this.reason = Objects.requireNonNull(reason, "reason");
    this.fault = fault;
  }

  /** What is wrong. */
  public String fault() {
    return fault;
  }

  public Reason reason() {
    return reason;
  }
}
