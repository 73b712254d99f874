package dev.sterna.diff;

import dev.sterna.schema.Column;
import dev.sterna.schema.DefinedType;
import dev.sterna.schema.Identifiers;
import dev.sterna.schema.ObjectName;
import dev.sterna.schema.Table;
import dev.sterna.schema.TypeUse;
import dev.sterna.schema.View;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The views that go before a difference and come back after it, even if they stay as they are:
 * PostgreSQL neither drops nor retypes a column that a view selects (manual, ALTER TABLE), and
 * drops no view that another one selects from. Texts are not parsed: a view is taken for one over a
 * column if it names the table, and the column or a star.
 */
final class DisturbedViews {

  private final Map<String, Set<String>> columns = new HashMap<>();

  private DisturbedViews() {}

  /**
   * The views among those of the first schema.
   *
   * @param reused columns by tables whose names mean others than before, whereas a view follows
   *     what had the name
   */
  static Set<ObjectName> of(SchemaPair pair, Map<String, Set<String>> reused) {
    List<ObjectName> views = ViewOrder.of(pair.from());
    if (views.isEmpty()) {
      return Set.of();
    }
    DisturbedViews disturbed = new DisturbedViews();
    reused.forEach(disturbed::add);
    for (TablePair table : pair.tables()) {
      disturbed.add(table.name().name(), table.disturbed());
    }
    disturbed.addReplacedEnums(pair);
    disturbed.addLostAttributes(pair);
    return disturbed.among(views, pair);
  }

  private void add(String table, Collection<String> some) {
    columns.computeIfAbsent(table, name -> new HashSet<>()).addAll(some);
  }

  /** The columns of an enum that is made anew get the new type. */
  private void addReplacedEnums(SchemaPair pair) {
    RemadeEnums remade = pair.remadeEnums();
    if (remade.types().isEmpty()) {
      return;
    }
    for (Table table : pair.from().tables().values()) {
      for (Column column : table.columns()) {
        if (remade.has(column.type())) {
          add(table.name().name(), Set.of(column.name()));
        }
      }
    }
  }

  /** A view may select an attribute that goes. */
  private void addLostAttributes(SchemaPair pair) {
    List<DefinedType> losing = AttributeChanges.losing(pair.from(), pair.to());
    if (losing.isEmpty()) {
      return;
    }
    for (Table table : pair.from().tables().values()) {
      for (Column column : table.columns()) {
        if (TypeUse.isOfOne(column.type(), losing)) {
          add(table.name().name(), Set.of(column.name()));
        }
      }
    }
  }

  /** Those over a column to which something happens, and those over a view that goes. */
  private Set<ObjectName> among(List<ObjectName> views, SchemaPair pair) {
    Set<ObjectName> found = new HashSet<>();
    Set<String> gone = new HashSet<>();
    for (ObjectName name : views) {
      View view = (View) pair.from().objects().get(name);
      Set<String> names = Identifiers.in(view.query());
      boolean stays = view.equals(pair.to().objects().get(name));
      if (!stays || isOver(view, names) || names.stream().anyMatch(gone::contains)) {
        gone.add(name.name().name());
        found.add(name);
      }
    }
    return found;
  }

  private boolean isOver(View view, Set<String> names) {
    boolean selectsAll = view.query().contains("*");
    for (Map.Entry<String, Set<String>> table : columns.entrySet()) {
      if (names.contains(table.getKey())) {
        for (String column : table.getValue()) {
          if (selectsAll || names.contains(column)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
