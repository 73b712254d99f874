package dev.sterna.diff;

import dev.sterna.schema.ObjectName;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Two schemas, with the tables that both of them have. */
final class SchemaPair {

  private final Schema from;
  private final Schema to;
  private final SortedMap<QualifiedName, TablePair> tables = new TreeMap<>();
  private final RemadeEnums remadeEnums;
  private final Set<ObjectName> disturbedViews;

  SchemaPair(Schema from, Schema to) {
    this(from, to, Map.of());
  }

  /**
   * Two schemas of which the first one already has the names of the second one.
   *
   * @param reused see {@link DisturbedViews#of}
   */
  SchemaPair(Schema from, Schema to, Map<String, Set<String>> reused) {
    this.from = from;
    this.to = to;
    this.remadeEnums = RemadeEnums.between(from, to);
    Set<QualifiedName> relations = from.relations();
    for (Table before : from.tables().values()) {
      to.table(before.name())
          .ifPresent(
              after -> tables.put(before.name(), new TablePair(this, before, after, relations)));
    }
    this.disturbedViews = DisturbedViews.of(this, reused);
  }

  Schema from() {
    return from;
  }

  Schema to() {
    return to;
  }

  RemadeEnums remadeEnums() {
    return remadeEnums;
  }

  /** Whether the view goes, though it may come back. */
  boolean isDisturbed(ObjectName view) {
    return disturbedViews.contains(view);
  }

  Collection<TablePair> tables() {
    return tables.values();
  }

  Optional<TablePair> table(QualifiedName name) {
    return Optional.ofNullable(tables.get(name));
  }
}
