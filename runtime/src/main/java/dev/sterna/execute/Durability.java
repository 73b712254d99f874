package dev.sterna.execute;

/**
 * When what a flight commits is safe from a crash of the server. What is lost before that is lost
 * as a whole, the rows of revisions with it, and the last of it first (manual, 30.4 "Asynchronous
 * Commit"), so that a database is never other than some earlier moment of the run.
 */
enum Durability {
  /** When it is committed. */
  AT_ONCE,

  /**
   * When a later flight of the run is committed {@link #AT_ONCE}: one wait for the disk is enough.
   */
  WITH_THE_NEXT
}
