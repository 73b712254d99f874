package dev.sterna.emit;

import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.schema.Column;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The tables whose rows a revision is to work on, as it finds and leaves them: one class where that
 * is the same, two where the revision changes the columns.
 *
 * @param before the schema before the revision
 * @param after the schema after it
 */
record TableClasses(Schema before, Schema after) {

  /**
   * The classes of these tables.
   *
   * @throws RefusalException if one is in neither schema
   */
  List<TableClass> of(List<String> names) {
    List<TableClass> classes = new ArrayList<>();
    for (String name : names) {
      Optional<Table> found = table(before, name);
      Optional<Table> left = table(after, name);
      String simple = JavaName.upper(name) + "Table";
      if (found.isPresent() && left.isPresent() && isSame(found.get(), left.get())) {
        classes.add(new TableClass(simple, "finds and leaves", left.get()));
      } else {
        String suffix = found.isPresent() && left.isPresent() ? "After" : "";
        found.ifPresent(
            table ->
                classes.add(
                    new TableClass(simple + suffix.replace("After", "Before"), "finds", table)));
        left.ifPresent(table -> classes.add(new TableClass(simple + suffix, "leaves", table)));
      }
      if (found.isEmpty() && left.isEmpty()) {
        throw new RefusalException(
            Reason.REQUEST, "there is no table \"" + name + "\" before or after this revision");
      }
    }
    requireDistinct(classes);
    return classes;
  }

  private static Optional<Table> table(Schema schema, String name) {
    return schema.tables().entrySet().stream()
        .filter(entry -> entry.getKey().toString().equals(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Whether rows look the same. */
  private static boolean isSame(Table one, Table other) {
    return types(one).equals(types(other)) && one.primaryKey().equals(other.primaryKey());
  }

  private static Map<String, SqlType> types(Table table) {
    Map<String, SqlType> types = new LinkedHashMap<>();
    for (Column column : table.columns()) {
      types.put(column.name(), column.type());
    }
    return types;
  }

  private static void requireDistinct(List<TableClass> classes) {
    Map<String, QualifiedName> tables = new HashMap<>();
    for (TableClass each : classes) {
      QualifiedName other = tables.put(each.name(), each.table().name());
      if (other != null) {
        throw new RefusalException(
            Reason.REQUEST,
            "%s and %s would both be class %s: give each table once, or write one handle by hand"
                .formatted(other, each.table().name(), each.name()));
      }
    }
  }
}
