package dev.sterna.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Renames in an order in which each name is free when it is given. What stands in the way goes
 * aside: for good if it goes nowhere else, or until its own name is free, as when two names are
 * swapped.
 */
final class RenameOrder {

  /**
   * Where names are given, and each to one thing only.
   *
   * @param <N> a name
   */
  interface Namespace<N> {

    /** By which name that is known which stands in the way of this one; empty if it is free. */
    Optional<N> holder(N name);

    void rename(N from, N to);

    /** A free name, made of this one. */
    N aside(N name);
  }

  private RenameOrder() {}

  /**
   * Makes these renames.
   *
   * @param wanted the new name of each
   */
  static <N extends Comparable<N>> void follow(Map<N, N> wanted, Namespace<N> names) {
    SortedMap<N, N> left = new TreeMap<>(wanted);
    while (!left.isEmpty()) {
      List<N> free = new ArrayList<>();
      left.forEach(
          (from, to) -> {
            if (names.holder(to).isEmpty()) {
              free.add(from);
            }
          });
      free.forEach(from -> names.rename(from, left.remove(from)));
      if (free.isEmpty()) {
        stepAside(left, names);
      }
    }
  }

  private static <N> void stepAside(SortedMap<N, N> left, Namespace<N> names) {
    N holder = names.holder(left.get(left.firstKey())).orElseThrow();
    N aside = names.aside(holder);
    names.rename(holder, aside);
    N wanted = left.remove(holder);
    if (wanted != null) {
      left.put(aside, wanted);
    }
  }
}
