package dev.sterna.schema;

import java.util.List;
import java.util.Optional;

/** What becomes of a value: all that {@code Matrix} tells apart. */
enum Way {
  SET(" set") {
    @Override
    boolean leads(Object before, Object after) {
      return isAbsent(before) && !isAbsent(after);
    }
  },
  CHANGED(" changed") {
    @Override
    boolean leads(Object before, Object after) {
      return !isAbsent(before) && !isAbsent(after) && !before.equals(after);
    }
  },
  CLEARED(" cleared") {
    @Override
    boolean leads(Object before, Object after) {
      return !isAbsent(before) && isAbsent(after);
    }
  },
  ON(" on") {
    @Override
    boolean leads(Object before, Object after) {
      return before.equals(false) && after.equals(true);
    }
  },
  OFF(" off") {
    @Override
    boolean leads(Object before, Object after) {
      return before.equals(true) && after.equals(false);
    }
  },
  ANOTHER("") {
    @Override
    boolean leads(Object before, Object after) {
      return !before.equals(after);
    }
  };

  private final String suffix;

  Way(String suffix) {
    this.suffix = suffix;
  }

  /** Those of a component of this type. */
  static List<Way> of(Class<?> type) {
    if (type == Optional.class) {
      return List.of(SET, CHANGED, CLEARED);
    }
    return type == boolean.class ? List.of(ON, OFF) : List.of(ANOTHER);
  }

  /** Whether one value becomes the other one in this way. */
  abstract boolean leads(Object before, Object after);

  /** Whether a value can go this way. */
  boolean startsAt(Object value) {
    return switch (this) {
      case SET -> isAbsent(value);
      case CHANGED, CLEARED -> !isAbsent(value);
      case ON -> value.equals(false);
      case OFF -> value.equals(true);
      case ANOTHER -> true;
    };
  }

  /** The way that ends where this one can start. */
  Way preparation() {
    return switch (this) {
      case SET -> CLEARED;
      case CHANGED, CLEARED -> SET;
      case ON -> OFF;
      case OFF -> ON;
      case ANOTHER -> ANOTHER;
    };
  }

  String of(String component) {
    return component + suffix;
  }

  private static boolean isAbsent(Object value) {
    return value.equals(Optional.empty());
  }
}
