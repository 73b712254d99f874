package dev.sterna.execute.fault;

/**
 * Where a run is killed.
 *
 * @param message the message of the client, counted from 0 through all its connections
 * @param moment when, counted from that message
 * @param bytes how many bytes of the message the server gets, as a share of its length from 0 to 1;
 *     counts for {@link Moment#INSIDE} only
 * @param fault what is killed
 */
record KillPoint(int message, Moment moment, double bytes, Fault fault) {

  /** A run that nobody kills. */
  static final KillPoint NEVER = new KillPoint(Integer.MAX_VALUE, Moment.AFTER, 1, Fault.CLIENT);

  int bytesOf(int length) {
    return moment == Moment.INSIDE ? (int) (bytes * length) : length;
  }

  @Override
  public String toString() {
    return fault + " " + moment + " message " + message;
  }
}
