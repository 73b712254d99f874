package dev.sterna.report;

/** Which way a revision is run. */
public enum Direction {
  /** From its parents to it. */
  UPGRADE,
  /** From it back to its parents. */
  DOWNGRADE
}
