package dev.sterna.operation;

/** Whether building or dropping an index holds others up. */
public enum Locking {
  /** In the transaction of the step; writers wait. */
  BLOCKING,
  /** {@code CONCURRENTLY}: nobody waits, but it is a step of its own outside a transaction. */
  CONCURRENT
}
