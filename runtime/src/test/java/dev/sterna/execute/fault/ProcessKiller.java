package dev.sterna.execute.fault;

import java.util.concurrent.CompletableFuture;

/** Kills a process that may not have been started yet. */
final class ProcessKiller {

  private final CompletableFuture<Process> process = new CompletableFuture<>();

  void watch(Process started) {
    process.complete(started);
  }

  /** Sends SIGKILL, and waits until the process is gone. */
  void kill() {
    try {
      process.join().destroyForcibly().waitFor();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
