package dev.sterna.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged while this is open: the JDK's own handler would write it to standard error. */
final class LoggedRecords extends Handler implements AutoCloseable {

  private final List<String> messages = new ArrayList<>();
  private final Logger root = Logger.getLogger("");

  LoggedRecords() {
    setLevel(Level.INFO);
    root.addHandler(this);
  }

  List<String> messages() {
    return List.copyOf(messages);
  }

  @Override
  public void publish(LogRecord logged) {
    if (isLoggable(logged)) {
      messages.add(logged.getLevel() + " " + logged.getMessage());
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    root.removeHandler(this);
  }
}
