package dev.sterna.report;

/**
 * Thrown if a run was refused or has failed. The message names the revision and says what is wrong,
 * what is applied and what is not, and what to do next. Subclasses are the kinds that callers need
 * to distinguish.
 */
public sealed class MigrationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** A failure of no special kind. */
  public MigrationException(String message) {
    super(message);
  }

  /** A failure of no special kind, with its cause. */
  public MigrationException(String message, Throwable cause) {
    super(message, cause);
  }

  /** Another runner held the lock for longer than this one may wait. */
  public static final class Locked extends MigrationException {

    private static final long serialVersionUID = 1L;

    public Locked(String message) {
      super(message);
    }
  }

  /** The database cannot be reached, or was still starting when the wait ended. */
  public static final class Unreachable extends MigrationException {

    private static final long serialVersionUID = 1L;

    public Unreachable(String message) {
      super(message);
    }

    public Unreachable(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The database does not accept this user, or denies it a right that the run needs. */
  public static final class Denied extends MigrationException {

    private static final long serialVersionUID = 1L;

    public Denied(String message) {
      super(message);
    }

    public Denied(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The run was interrupted by a signal or an interrupt of its thread. */
  public static final class Interrupted extends MigrationException {

    private static final long serialVersionUID = 1L;

    public Interrupted(String message) {
      super(message);
    }

    public Interrupted(String message, Throwable cause) {
      super(message, cause);
    }
  }

  /** The source of an applied revision has changed since it was applied. */
  public static final class Edited extends MigrationException {

    private static final long serialVersionUID = 1L;

    public Edited(String message) {
      super(message);
    }
  }

  /** A downgrade would lose rows or values without consent. */
  public static final class Destructive extends MigrationException {

    private static final long serialVersionUID = 1L;

    private final String fault;

    /**
     * @param fault what would be lost, for a question too
     * @param advice what to do next where nobody is asked
     */
    public Destructive(String fault, String advice) {
      super(fault + advice);
      this.fault = fault;
    }

    /** What would be lost. */
    public String fault() {
      return fault;
    }
  }

  /** The database has a revision that this program does not have and cannot ignore. */
  public static final class Unknown extends MigrationException {

    private static final long serialVersionUID = 1L;

    public Unknown(String message) {
      super(message);
    }
  }

  /** A downgrade would have to undo a revision that is irreversible. */
  public static final class Irreversible extends MigrationException {

    private static final long serialVersionUID = 1L;

    public Irreversible(String message) {
      super(message);
    }
  }

  /** Someone else's draft is applied. */
  public static final class ForeignDraft extends MigrationException {

    private static final long serialVersionUID = 1L;

    public ForeignDraft(String message) {
      super(message);
    }
  }
}
