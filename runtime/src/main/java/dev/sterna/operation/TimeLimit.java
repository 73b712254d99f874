package dev.sterna.operation;

import dev.sterna.schema.Schema;
import java.time.Duration;
import java.util.Locale;

/**
 * How long statements of a revision may take, or wait for a lock, instead of what the run says. It
 * counts for all steps of the revision that are transactions, wherever in it it stands: what runs
 * outside a transaction waits by design.
 *
 * @param kind what is limited
 * @param duration for how long; zero for ever
 */
public record TimeLimit(Kind kind, Duration duration) implements ControlOperation {

  /** What is limited: settings of PostgreSQL (manual, 20.11 "Client Connection Defaults"). */
  public enum Kind {
    LOCK_TIMEOUT,
    STATEMENT_TIMEOUT;

    /** The name of the setting. */
    public String setting() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  public TimeLimit {
    if (duration.isNegative()) {
      throw new IllegalArgumentException("a limit is 0 or more, and 0 for none");
    }
  }

  /** How long a statement may wait for a lock, while others queue behind it. */
  public static TimeLimit lockTimeout(Duration duration) {
    return new TimeLimit(Kind.LOCK_TIMEOUT, duration);
  }

  /** How long a statement may take. */
  public static TimeLimit statementTimeout(Duration duration) {
    return new TimeLimit(Kind.STATEMENT_TIMEOUT, duration);
  }

  @Override
  public Schema apply(Schema before) {
    return before;
  }

  /** The same: the way back meets the same tables. */
  @Override
  public Inverse<Operation> inverse(Schema before) {
    return Inverse.exact(this);
  }

  @Override
  public boolean isDestructive() {
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "set " + kind.setting() + " to " + duration.toMillis() + " ms";
  }
}
