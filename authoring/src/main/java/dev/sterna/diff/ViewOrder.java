package dev.sterna.diff;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.Identifiers;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Views in an order in which each comes after those that it selects from, as its text names them.
 */
final class ViewOrder {

  private final Map<String, List<View>> views = new HashMap<>();
  private final Set<ObjectName> visited = new HashSet<>();
  private final List<ObjectName> order = new ArrayList<>();

  private ViewOrder() {}

  /** Every view of the schema; where nothing else decides, by name. */
  static List<ObjectName> of(Schema schema) {
    ViewOrder order = new ViewOrder();
    List<View> all = new ArrayList<>();
    for (DatabaseObject object : schema.objects().values()) {
      if (object instanceof View view) {
        all.add(view);
        order.views.computeIfAbsent(view.name().name(), name -> new ArrayList<>()).add(view);
      }
    }
    all.forEach(order::visit);
    return order.order;
  }

  private void visit(View view) {
    if (!visited.add(view.id())) {
      return;
    }
    for (String name : new TreeSet<>(Identifiers.in(view.query()))) {
      views.getOrDefault(name, List.of()).forEach(this::visit);
    }
    order.add(view.id());
  }

  /** These things, each of which is about one of the views, in the order of the views. */
  static <T> List<T> sorted(List<T> things, Function<T, ObjectName> view, Schema schema) {
    if (things.size() < 2) {
      return things;
    }
    List<ObjectName> order = of(schema);
    List<T> sorted = new ArrayList<>(things);
    sorted.sort((one, other) -> order.indexOf(view.apply(one)) - order.indexOf(view.apply(other)));
    return sorted;
  }

  /** The same, the last one first. */
  static <T> List<T> reversed(List<T> things, Function<T, ObjectName> view, Schema schema) {
    List<T> reversed = new ArrayList<>(sorted(things, view, schema));
    Collections.reverse(reversed);
    return reversed;
  }
}
