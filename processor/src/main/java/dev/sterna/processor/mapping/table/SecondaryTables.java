package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.SecondaryTable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The secondary tables of an entity (Jakarta Persistence 3.2, section 11.1.49). */
final class SecondaryTables {

  private final EntityShape entity;
  private final Map<SecondaryTable, TableDraft> drafts = new HashMap<>();

  /** Starts to fill them. */
  SecondaryTables(EntityShape entity, JoinResolver joins, TableDrafts all) {
    this.entity = entity;
    for (SecondaryTable table : entity.secondaryTables()) {
      TableDraft draft = all.of(table.table());
      draft.startOwner(entity);
      Optional<Join> key = joins.keyJoin(table.key());
      if (key.isPresent()) {
        draft.key(key.get());
        draft.primaryKey().ofSecondary(joins.sortedKey(key.get().columns()));
      }
      drafts.put(table, draft);
    }
  }

  /** The one of this name, if the entity declares it. */
  Optional<TableDraft> named(String name) {
    Optional<SecondaryTable> table = entity.secondaryTable(name);
    return table.isPresent() ? Optional.of(drafts.get(table.get())) : Optional.empty();
  }
}
