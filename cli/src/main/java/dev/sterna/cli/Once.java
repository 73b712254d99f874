package dev.sterna.cli;

import java.util.function.Supplier;

/** What is asked for when it is needed, and then kept. */
final class Once<T> implements Supplier<T> {

  private final Supplier<T> source;
  private T value;

  Once(Supplier<T> source) {
    this.source = source;
  }

  @Override
  public synchronized T get() {
    if (value == null) {
      value = source.get();
    }
    return value;
  }
}
