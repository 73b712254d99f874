package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.mapping.table.TableShape.IndexKey;
import dev.sterna.processor.mapping.table.TableShape.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes together the indexes without a name over the same columns, as Hibernate does: it derives
 * one name for all of them. The first gives the order of the columns, the last the order of values
 * that is stated.
 */
public final class IndexRules {

  private IndexRules() {}

  public static List<IndexKey> merged(List<IndexKey> indexes) {
    if (indexes.size() < 2) {
      return indexes;
    }
    List<IndexKey> named = new ArrayList<>();
    Map<Set<PhysicalName>, IndexKey> unnamed = new LinkedHashMap<>();
    for (IndexKey index : indexes) {
      if (index.name().isPresent()) {
        named.add(index);
      } else {
        unnamed.merge(Set.copyOf(index.written()), index, IndexRules::reordered);
      }
    }
    named.addAll(unnamed.values());
    return named;
  }

  private static IndexKey reordered(IndexKey first, IndexKey last) {
    Map<PhysicalName, Part> parts = new HashMap<>();
    last.parts().forEach(part -> parts.put(part.written(), part));
    return new IndexKey(
        first.name(),
        first.parts().stream().map(part -> part.orderedAs(parts.get(part.written()))).toList(),
        first.options());
  }
}
