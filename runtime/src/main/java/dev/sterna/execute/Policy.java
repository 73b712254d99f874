package dev.sterna.execute;

import java.util.Objects;

/**
 * What a run may do, and how it does it.
 *
 * @param losses whether rows and values may be lost
 * @param order in which order revisions may come
 * @param extent what commits together
 */
public record Policy(Losses losses, Order order, Extent extent) {

  /** What holds if nobody says anything. */
  static final Policy DEFAULT = new Policy(Losses.REFUSED, Order.GRAPH, Extent.STEP);

  /** Whether a downgrade or a tried draft may lose rows and values. */
  public enum Losses {
    REFUSED,
    ALLOWED
  }

  /** Whether a revision may be run late. */
  public enum Order {
    /** One that was merged below what the database has is run when it is found. */
    GRAPH,
    /** Each has to stand on all that the database has. */
    STRICT
  }

  /** What commits together. */
  public enum Extent {
    STEP,
    RUN
  }

  public Policy {
    Objects.requireNonNull(losses, "losses");
    Objects.requireNonNull(order, "order");
    Objects.requireNonNull(extent, "extent");
  }

  /** The same, but for what may be lost. */
  public Policy with(Losses other) {
    return new Policy(other, order, extent);
  }

  /** The same, but for the order. */
  public Policy with(Order other) {
    return new Policy(losses, other, extent);
  }

  /** The same, but for what commits together. */
  public Policy with(Extent other) {
    return new Policy(losses, order, other);
  }
}
