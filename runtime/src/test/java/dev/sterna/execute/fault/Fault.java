package dev.sterna.execute.fault;

/** What is killed. */
enum Fault {
  /** The client, a process of its own, by SIGKILL. */
  PROCESS,
  /** The client within this process: its connection ends, and no other comes about. */
  CLIENT,
  /** The server's process for the connection, by {@code pg_terminate_backend}. */
  BACKEND,
  /** The connection, by a reset that the server sees. */
  RESET_AT_SERVER,
  /** The connection, by a reset that the client sees. */
  RESET_AT_CLIENT,
  /** The server, by an immediate stop; it is started again at once. */
  SERVER
}
