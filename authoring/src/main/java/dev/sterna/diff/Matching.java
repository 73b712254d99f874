package dev.sterna.diff;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The named parts of a table before and after, matched: first those that are equal, then those with
 * the same definition under another name. A part that is disturbed matches nothing.
 *
 * @param renamed the name of each part that only gets another one, and that name
 * @param dropped what goes
 * @param added what comes
 */
record Matching<T>(Map<String, String> renamed, List<T> dropped, List<T> added) {

  static final Naming<Constraint> CONSTRAINT =
      new Naming<>() {
        @Override
        public String name(Constraint part) {
          return part.name();
        }

        @Override
        public Constraint named(Constraint part, String name) {
          return part.named(name);
        }
      };

  static final Naming<Index> INDEX =
      new Naming<>() {
        @Override
        public String name(Index part) {
          return part.name();
        }

        @Override
        public Index named(Index part, String name) {
          return part.named(name);
        }
      };

  /** A part of a table and its name. */
  interface Naming<T> {

    String name(T part);

    T named(T part, String name);

    /** The part without its own name, so that only its definition counts. */
    default T definition(T part) {
      return named(part, "?");
    }
  }

  /**
   * The matching.
   *
   * @param disturbed whether a part cannot stay
   * @param free whether no part has this name yet
   */
  static <T> Matching<T> of(
      List<T> from, List<T> to, Naming<T> naming, Predicate<T> disturbed, Predicate<String> free) {
    Map<String, T> added = new LinkedHashMap<>();
    to.forEach(part -> added.put(naming.name(part), part));
    List<T> unequal = new ArrayList<>();
    for (T part : from) {
      if (disturbed.test(part) || !added.remove(naming.name(part), part)) {
        unequal.add(part);
      }
    }
    Map<T, Deque<String>> offered = new HashMap<>();
    added.forEach(
        (name, part) -> {
          if (free.test(name)) {
            offered.computeIfAbsent(naming.definition(part), d -> new ArrayDeque<>()).add(name);
          }
        });
    Map<String, String> renamed = new LinkedHashMap<>();
    List<T> dropped = new ArrayList<>();
    for (T part : unequal) {
      Deque<String> names = offered.getOrDefault(naming.definition(part), new ArrayDeque<>());
      if (disturbed.test(part) || names.isEmpty()) {
        dropped.add(part);
      } else {
        renamed.put(naming.name(part), names.peek());
        added.remove(names.remove());
      }
    }
    return new Matching<>(renamed, dropped, List.copyOf(added.values()));
  }
}
