package dev.sterna.execute.flight;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** What a flight is filled with, one revision after another. */
public interface Legs {

  /** What comes next; empty if that was all. */
  Optional<Flight.Leg> next();

  /** Whether {@link #next} would wait, so that what is there had better be sent meanwhile. */
  boolean isAwaited();

  /** Legs that are all there. */
  static Legs of(List<Flight.Leg> legs) {
    Iterator<Flight.Leg> each = legs.iterator();
    return new Legs() {
      @Override
      public Optional<Flight.Leg> next() {
        return each.hasNext() ? Optional.of(each.next()) : Optional.empty();
      }

      @Override
      public boolean isAwaited() {
        return false;
      }
    };
  }
}
