package dev.sterna.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * Keeps a process that is told to end, by Ctrl-C say, until the command has said how far it came.
 * Nothing holds it up where the command waits for a person's answer.
 */
final class Departure implements AutoCloseable {

  private static final long LONGEST_MILLIS = 3000;

  private final CountDownLatch over = new CountDownLatch(1);
  private final Thread command = Thread.currentThread();
  private final Thread hook = new Thread(this::await, "sterna-departure");
  private volatile boolean asking;
  private volatile boolean leaving;

  Departure() {
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** The terminal, whose questions are known to be pending. */
  Terminal watching(Terminal terminal) {
    return new Terminal(
        terminal.out(), terminal.err(), terminal.person().map(this::watching), terminal.screen());
  }

  private Function<String, String> watching(Function<String, String> person) {
    return question -> {
      asking = true;
      try {
        return person.apply(question);
      } finally {
        asking = false;
      }
    };
  }

  /** Writes what nobody will be there to read when the process has ended. */
  void tell(Terminal terminal, Outcome outcome) {
    if (leaving) {
      terminal.err().println(outcome.error());
      terminal.err().flush();
    }
  }

  private void await() {
    leaving = true;
    if (asking) {
      return;
    }
    command.interrupt();
    try {
      over.await(LONGEST_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    over.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The process is ending, and the hook with it.
      return;
    }
  }
}
