package dev.sterna.snapshot;

import dev.sterna.schema.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Orders columns by the one that each stands after. A merge of branches can leave several columns
 * after one, a column after none that exists, and even a circle; each gives an order, the same one
 * everywhere: where nothing else decides, the name does.
 */
final class ColumnChain {

  /** By name, so that ties are settled by it. */
  private final SortedMap<String, ColumnLine> byName = new TreeMap<>();

  private final Map<Optional<String>, List<ColumnLine>> byPredecessor;
  private final Set<ColumnLine> ordered = new LinkedHashSet<>();

  private ColumnChain(List<ColumnLine> columns) {
    columns.forEach(line -> byName.put(line.column().name(), line));
    byPredecessor = byName.values().stream().collect(Collectors.groupingBy(ColumnLine::after));
  }

  static List<Column> ordered(List<ColumnLine> columns) {
    ColumnChain chain = new ColumnChain(columns);
    chain.after(Optional.empty()).forEach(chain::add);
    chain.byName.values().stream().filter(chain::hasLostPredecessor).forEach(chain::add);
    chain.byName.values().forEach(chain::add);
    return chain.ordered.stream().map(ColumnLine::column).toList();
  }

  private boolean hasLostPredecessor(ColumnLine line) {
    return line.after().filter(name -> !byName.containsKey(name)).isPresent();
  }

  /** Adds a column and all that follow it. */
  private void add(ColumnLine first) {
    // Without recursion: a table may have 1,600 columns in one chain.
    Deque<ColumnLine> open = new ArrayDeque<>(List.of(first));
    while (!open.isEmpty()) {
      ColumnLine next = open.pop();
      if (ordered.add(next)) {
        List<ColumnLine> followers = new ArrayList<>(after(Optional.of(next.column().name())));
        Collections.reverse(followers);
        followers.forEach(open::push);
      }
    }
  }

  private List<ColumnLine> after(Optional<String> predecessor) {
    return byPredecessor.getOrDefault(predecessor, List.of());
  }
}
