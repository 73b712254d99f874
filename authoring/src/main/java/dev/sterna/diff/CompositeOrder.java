package dev.sterna.diff;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Schema;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Composite types in an order in which each comes after those that its attributes have. Objects of
 * other kinds stay before them, for none has attributes.
 */
final class CompositeOrder {

  private final List<CompositeType> all = new ArrayList<>();
  private final Set<ObjectName> visited = new HashSet<>();
  private final List<ObjectName> order = new ArrayList<>();

  private CompositeOrder(Schema schema) {
    for (DefinedType type : schema.types()) {
      if (type instanceof CompositeType composite) {
        all.add(composite);
      }
    }
  }

  /** These things, each of which is about one object, in the order of the objects. */
  static <T> List<T> sorted(List<T> things, Function<T, ObjectName> object, Schema schema) {
    if (things.size() < 2) {
      return things;
    }
    CompositeOrder order = new CompositeOrder(schema);
    order.all.forEach(order::visit);
    List<T> sorted = new ArrayList<>(things);
    sorted.sort(
        (one, other) ->
            order.order.indexOf(object.apply(one)) - order.order.indexOf(object.apply(other)));
    return sorted;
  }

  /** The same, the last one first. */
  static <T> List<T> reversed(List<T> things, Function<T, ObjectName> object, Schema schema) {
    List<T> reversed = new ArrayList<>(sorted(things, object, schema));
    Collections.reverse(reversed);
    return reversed;
  }

  private void visit(CompositeType type) {
    if (!visited.add(type.id())) {
      return;
    }
    for (CompositeType other : all) {
      if (type.has(other)) {
        visit(other);
      }
    }
    order.add(type.id());
  }
}
