package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Lets a run end in order when the process is told to end (SIGINT, SIGTERM). The statement under
 * way is cancelled; otherwise the server would go on with it, and hold its locks, for a client that
 * is gone. The end of the process waits for the rollback, but not for ever.
 */
final class Interruption implements AutoCloseable {

  private static final long LONGEST_SECONDS = 10;

  /** A cancellation that arrives between two statements is lost, so it is sent again. */
  private static final long AGAIN_MILLIS = 250;

  private final CancellableConnection cancellable;
  private final Thread runner = Thread.currentThread();
  private final Thread hook = new Thread(this::endRun, "sterna-interruption");
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean requested;

  private Interruption(CancellableConnection cancellable) {
    this.cancellable = cancellable;
  }

  /** Watches over a run of this thread. */
  static Interruption watch(CancellableConnection cancellable) {
    Interruption interruption = new Interruption(cancellable);
    try {
      Runtime.getRuntime().addShutdownHook(interruption.hook);
    } catch (IllegalStateException e) {
      throw new MigrationException.Interrupted(
          "interrupted: the process is shutting down. Nothing was done. Run again.", e);
    }
    return interruption;
  }

  /** Whether the run is to end. */
  boolean isRequested() {
    return requested || Thread.currentThread().isInterrupted();
  }

  @Override
  public void close() {
    over.countDown();
    if (!requested) {
      try {
        Runtime.getRuntime().removeShutdownHook(hook);
      } catch (IllegalStateException e) {
        requested = true;
      }
    }
  }

  private void endRun() {
    requested = true;
    runner.interrupt();
    try {
      long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
      do {
        cancellable.cancel();
      } while (!over.await(AGAIN_MILLIS, TimeUnit.MILLISECONDS) && System.nanoTime() < end);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
