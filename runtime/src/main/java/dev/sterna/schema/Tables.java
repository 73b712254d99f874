package dev.sterna.schema;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The tables of a schema by name, which also know whose each name of a relation is. That is found
 * out when it is first asked for, and followed from change to change from then on.
 */
final class Tables extends NamedObjects<Table> {

  private Optional<NamedObjects<QualifiedName>> owners;

  private Tables(NamedObjects<Table> tables, Optional<NamedObjects<QualifiedName>> owners) {
    super(tables);
    this.owners = owners;
  }

  /** These tables; the map itself, if it is one of this class. */
  static Tables of(SortedMap<QualifiedName, Table> tables) {
    return tables instanceof Tables same
        ? same
        : new Tables(NamedObjects.copyOf(tables), Optional.empty());
  }

  /** The table that has this name, or an index or key of this name. */
  Optional<Table> owner(QualifiedName relation) {
    if (owners.isEmpty()) {
      SortedMap<QualifiedName, QualifiedName> all = new TreeMap<>();
      values().forEach(table -> table.relations().forEach(name -> all.put(name, table.name())));
      owners = Optional.of(NamedObjects.copyOf(all));
    }
    return Optional.ofNullable(owners.get().get(relation)).map(this::get);
  }

  @Override
  Tables with(QualifiedName name, Table table) {
    return new Tables(
        super.with(name, table),
        owners.map(known -> withRelations(withoutRelations(known, name), table)));
  }

  @Override
  Tables without(QualifiedName name) {
    return new Tables(super.without(name), owners.map(known -> withoutRelations(known, name)));
  }

  private static NamedObjects<QualifiedName> withRelations(
      NamedObjects<QualifiedName> owners, Table table) {
    NamedObjects<QualifiedName> more = owners;
    for (QualifiedName relation : table.relations()) {
      more = more.with(relation, table.name());
    }
    return more;
  }

  private NamedObjects<QualifiedName> withoutRelations(
      NamedObjects<QualifiedName> owners, QualifiedName name) {
    NamedObjects<QualifiedName> fewer = owners;
    Table table = get(name);
    if (table != null) {
      for (QualifiedName relation : table.relations()) {
        fewer = name.equals(fewer.get(relation)) ? fewer.without(relation) : fewer;
      }
    }
    return fewer;
  }
}
