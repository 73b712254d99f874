package dev.sterna.cli;

import java.io.PrintWriter;
import java.util.Optional;

/**
 * One line at the end of a screen that is drawn over and over. Nothing of it is left when it is
 * closed, and none is drawn where there is no screen. No codes are used but the carriage return.
 */
final class LiveLine implements AutoCloseable {

  /** One less than terminals have, so that none of them breaks the line. */
  private static final int WIDTH = 79;

  private final Optional<PrintWriter> screen;
  private int drawn;
  private boolean closed;

  LiveLine(Optional<PrintWriter> screen) {
    this.screen = screen;
  }

  boolean isSeen() {
    return screen.isPresent();
  }

  /** Draws this in place of what was there. */
  synchronized void draw(String text) {
    if (!closed) {
      String shown = text.length() > WIDTH ? text.substring(0, WIDTH - 1) + "…" : text;
      screen.ifPresent(out -> print(out, shown));
    }
  }

  /** Prints lines that stay, above it. */
  synchronized void above(Runnable printing) {
    clear();
    printing.run();
  }

  private void clear() {
    if (drawn > 0) {
      screen.ifPresent(out -> print(out, ""));
    }
  }

  private void print(PrintWriter out, String text) {
    String rest = " ".repeat(Math.max(0, drawn - text.length()));
    out.print("\r" + text + rest + (text.isEmpty() ? "\r" : ""));
    out.flush();
    drawn = text.length();
  }

  @Override
  public synchronized void close() {
    clear();
    closed = true;
  }
}
