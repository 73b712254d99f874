package dev.sterna.snapshot;

import dev.sterna.data.Replacement;
import dev.sterna.migration.EnumColumn;
import dev.sterna.operation.AlterTable;
import dev.sterna.operation.Operation;
import dev.sterna.operation.RenameColumn;
import dev.sterna.operation.RenameTable;
import dev.sterna.operation.ReplaceValues;
import dev.sterna.operation.TableChange;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The constants of enums before a revision, as far as what it did to rows tells. */
public final class EnumReplay {

  /** Stands for a constant of which only the place is known. */
  private static final String UNKNOWN = "?";

  private EnumReplay() {}

  /**
   * What the columns held before.
   *
   * @param after the columns after the revision
   * @param upgrade what it did
   */
  public static List<EnumColumn> before(List<EnumColumn> after, List<Operation> upgrade) {
    List<EnumColumn> columns = after;
    List<Operation> back = new ArrayList<>(upgrade);
    Collections.reverse(back);
    for (Operation operation : back) {
      List<EnumColumn> earlier = new ArrayList<>();
      for (EnumColumn column : columns) {
        earlier.add(before(column, operation));
      }
      columns = earlier;
    }
    return columns;
  }

  private static EnumColumn before(EnumColumn column, Operation operation) {
    if (operation instanceof RenameTable rename && rename.to().equals(column.table())) {
      return in(rename.from(), column.column(), column);
    }
    if (operation instanceof AlterTable alter && alter.table().equals(column.table())) {
      return before(column, alter);
    }
    return operation instanceof ReplaceValues values
            && values.table().equals(column.table())
            && values.column().equals(column.column())
        ? before(column, values)
        : column;
  }

  private static EnumColumn before(EnumColumn column, AlterTable alter) {
    EnumColumn earlier = column;
    List<TableChange> back = new ArrayList<>(alter.changes());
    Collections.reverse(back);
    for (TableChange change : back) {
      if (change instanceof RenameColumn rename && rename.to().equals(earlier.column())) {
        earlier = in(earlier.table(), rename.from(), earlier);
      }
    }
    return earlier;
  }

  private static EnumColumn in(QualifiedName table, String name, EnumColumn column) {
    return new EnumColumn(table, name, column.constants(), column.past());
  }

  private static EnumColumn before(EnumColumn column, ReplaceValues operation) {
    return operation.replacements().get(0).from() instanceof Value.Text
        ? beforeNames(column, operation)
        : beforeOrdinals(column, operation);
  }

  private static EnumColumn beforeNames(EnumColumn column, ReplaceValues operation) {
    List<String> constants = new ArrayList<>(column.constants());
    SortedMap<String, String> past = new TreeMap<>(column.past());
    for (Replacement each : operation.replacements()) {
      if (each.from() instanceof Value.Text from && each.to() instanceof Value.Text to) {
        int place = column.constants().indexOf(to.text());
        if (place >= 0) {
          constants.set(place, from.text());
          past.remove(to.text());
        }
      }
    }
    return new EnumColumn(column.table(), column.column(), constants, past);
  }

  /** What stands where something else was, and did not come from elsewhere, is new. */
  private static EnumColumn beforeOrdinals(EnumColumn column, ReplaceValues operation) {
    SortedMap<Integer, Integer> origins = new TreeMap<>();
    for (Replacement each : operation.replacements()) {
      if (each.from() instanceof Value.Exact from && each.to() instanceof Value.Exact to) {
        origins.put(to.number().intValue(), from.number().intValue());
      }
    }
    SortedMap<Integer, String> places = new TreeMap<>();
    for (int i = 0; i < column.constants().size(); i++) {
      if (origins.containsKey(i)) {
        places.put(origins.get(i), column.constants().get(i));
      } else if (!origins.containsValue(i)) {
        places.put(i, column.constants().get(i));
      }
    }
    List<String> constants = new ArrayList<>();
    for (int i = 0; !places.isEmpty() && i <= places.lastKey(); i++) {
      constants.add(places.getOrDefault(i, UNKNOWN));
    }
    return new EnumColumn(column.table(), column.column(), constants, column.past());
  }
}
