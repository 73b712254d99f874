package dev.sterna.diff;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two schemas, with the tables that both of them have. */
final class SchemaPair {

  private final Schema from;
  private final Schema to;
  private final SortedMap<QualifiedName, TablePair> tables = new TreeMap<>();

  SchemaPair(Schema from, Schema to) {
    this.from = from;
    this.to = to;
    Set<QualifiedName> relations = from.relations();
    for (Table before : from.tables().values()) {
      to.table(before.name())
          .ifPresent(
              after -> tables.put(before.name(), new TablePair(this, before, after, relations)));
    }
  }

  Schema from() {
    return from;
  }

  Schema to() {
    return to;
  }

  Collection<TablePair> tables() {
    return tables.values();
  }

  Optional<TablePair> table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }
}
