package dev.sterna.cli;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Draws what a run is at, from a thread of its own, while that takes longer than a moment. */
final class ProgressLine implements AutoCloseable {

  private static final Duration FIRST = Duration.ofSeconds(1);
  private static final Duration EVERY = Duration.ofMillis(250);

  private final LiveLine line;
  private final Supplier<ServerActivity> server;
  private final Thread painter = new Thread(this::paint, "sterna-progress");
  private volatile Optional<RunningWork> work = Optional.empty();
  private volatile boolean closed;

  /**
   * A line.
   *
   * @param server what tells how far a run is; asked for when a run takes long
   */
  ProgressLine(LiveLine line, Supplier<ServerActivity> server) {
    this.line = line;
    this.server = server;
    painter.setDaemon(true);
  }

  void begin(RunningWork begun) {
    work = Optional.of(begun);
    if (line.isSeen() && painter.getState() == Thread.State.NEW) {
      painter.start();
    }
  }

  void end() {
    work = Optional.empty();
  }

  private void paint() {
    try (ServerActivity activity = server.get()) {
      while (!closed) {
        Thread.sleep(EVERY.toMillis());
        Optional<RunningWork> slow = work.filter(it -> it.elapsed().compareTo(FIRST) >= 0);
        slow.ifPresent(it -> draw(it, it.line(activity.at(it))));
      }
    } catch (InterruptedException over) {
      Thread.currentThread().interrupt();
    }
  }

  /** What ended meanwhile is not drawn. */
  private void draw(RunningWork drawn, String text) {
    if (work.equals(Optional.of(drawn))) {
      line.draw(text);
    }
  }

  @Override
  public void close() {
    closed = true;
    end();
    painter.interrupt();
    line.close();
  }
}
