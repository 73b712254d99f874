package dev.sterna.snapshot;

import dev.sterna.schema.Column;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Orders columns by the one that each stands after. A merge of branches can leave several columns
 * after one, a column after none that exists, and even a circle; each gives an order, the same one
 * everywhere: where nothing else decides, the name does.
 */
final class ColumnChain {

  /** By name, so that ties are settled by it. */
  private final SortedMap<String, ColumnLine> byName = new TreeMap<>();

  private final Map<Optional<String>, List<ColumnLine>> byPredecessor = new HashMap<>();
  private final Map<String, Column> ordered = new LinkedHashMap<>();

  private ColumnChain(List<ColumnLine> columns) {
    for (ColumnLine line : columns) {
      byName.put(line.column().name(), line);
    }
    for (ColumnLine line : byName.values()) {
      byPredecessor.computeIfAbsent(line.after(), name -> new ArrayList<>()).add(line);
    }
  }

  static List<Column> ordered(List<ColumnLine> columns) {
    ColumnChain chain = new ColumnChain(columns);
    chain.after(Optional.empty()).forEach(chain::add);
    chain.byName.values().stream().filter(chain::hasLostPredecessor).forEach(chain::add);
    chain.byName.values().forEach(chain::add);
    return List.copyOf(chain.ordered.values());
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
      Column column = next.column();
      if (ordered.putIfAbsent(column.name(), column) == null) {
        List<ColumnLine> followers = after(Optional.of(column.name()));
        for (int i = followers.size() - 1; i >= 0; i--) {
          open.push(followers.get(i));
        }
      }
    }
  }

  private List<ColumnLine> after(Optional<String> predecessor) {
    return byPredecessor.getOrDefault(predecessor, List.of());
  }
}
