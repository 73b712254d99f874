package dev.sterna.execute.fault;

/** When something is killed, counted from a message of the client. */
enum Moment {
  /** Some bytes of the message are with the server. */
  INSIDE,
  /** All of it is with the server, which may or may not have looked at it. */
  AFTER,
  /** The server has done what the message says, and the client has not heard of it. */
  ANSWERED
}
