package dev.sterna.adopt;

import dev.sterna.schema.Constraint;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The foreign keys of a schema to tables that it does not have. They cannot be created beside the
 * real ones, and need not be: there is no SQL text in them that PostgreSQL would write anew.
 *
 * @param keys the foreign keys by their table
 */
record Outside(Map<QualifiedName, List<ForeignKey>> keys) {

  static Outside of(Schema schema) {
    Map<QualifiedName, List<ForeignKey>> keys = new TreeMap<>();
    for (Table table : schema.tables().values()) {
      List<ForeignKey> outside = new ArrayList<>();
      for (ForeignKey key : table.foreignKeys()) {
        if (schema.table(key.table()).isEmpty()) {
          outside.add(key);
        }
      }
      if (!outside.isEmpty()) {
        keys.put(table.name(), outside);
      }
    }
    return new Outside(keys);
  }

  /** The schema without them. */
  Schema without(Schema schema) {
    return keys.isEmpty()
        ? schema
        : schema.mappingTables(
            table -> {
              List<Constraint> rest = new ArrayList<>(table.constraints());
              rest.removeAll(keys.getOrDefault(table.name(), List.of()));
              return table.withConstraints(rest);
            });
  }

  /** The schema with them. */
  Schema in(Schema schema) {
    return keys.isEmpty()
        ? schema
        : schema.mappingTables(
            table -> {
              List<Constraint> all = new ArrayList<>(table.constraints());
              all.addAll(keys.getOrDefault(table.name(), List.of()));
              return table.withConstraints(all);
            });
  }
}
