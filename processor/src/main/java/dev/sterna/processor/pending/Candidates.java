package dev.sterna.processor.pending;

import dev.sterna.processor.mapping.NameHints.Past;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The past names of things of one kind, and which of them belong to something that gets its new
 * name now. A hint is used up when its rename is done; that is so if nothing has the past name, if
 * the snapshot says so, or if both names are there and neither makes room for the other.
 *
 * @param <N> the kind of name
 */
final class Candidates<N extends Comparable<N>> {

  private final Predicate<N> isThere;
  private final Predicate<N> isWanted;
  private final SortedMap<N, List<Past<N>>> all = new TreeMap<>();
  private final SortedMap<N, Past<N>> chosen = new TreeMap<>();

  Candidates(Predicate<N> isThere, Predicate<N> isWanted) {
    this.isThere = isThere;
    this.isWanted = isWanted;
  }

  /**
   * @param last the name that it was last renamed from, or null
   */
  void add(N name, List<Past<N>> past, N last) {
    all.put(name, past);
    for (Past<N> candidate : past) {
      if (candidate.name().equals(last) || chosen.containsKey(name)) {
        return;
      }
      if (isWanted.test(name) && isThere.test(candidate.name()) && !candidate.name().equals(name)) {
        chosen.put(name, candidate);
      }
    }
  }

  /** The past name of each thing that is renamed now. */
  SortedMap<N, N> names() {
    boolean settled = false;
    while (!settled) {
      Set<N> leaving = new HashSet<>();
      chosen.values().forEach(past -> leaving.add(past.name()));
      settled =
          !chosen
              .entrySet()
              .removeIf(rename -> isDone(rename.getKey(), rename.getValue().name(), leaving));
    }
    SortedMap<N, N> names = new TreeMap<>();
    chosen.forEach((name, past) -> names.put(name, past.name()));
    return names;
  }

  /** Whether both names belong to things that stay as they are. */
  private boolean isDone(N name, N past, Set<N> leaving) {
    boolean isHeld = isThere.test(name) && !leaving.contains(name);
    return isHeld && isWanted.test(past) && !chosen.containsKey(past);
  }

  void tell(ResolvedHints.Usage usage) {
    names();
    all.forEach(
        (name, past) -> {
          for (Past<N> candidate : past) {
            boolean isUsed = candidate.equals(chosen.get(name));
            usage.add(candidate.hints(), isUsed, isThere.test(name));
          }
        });
  }
}
