package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.RowCopies;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The tables that keep what was in rows before, where the model wants that. */
final class RowCopyPlacement {

  private final AuditPlacement audits;
  private final HistoryPlacement histories;

  /** The tables of relationships to one entity, by the class that owns them. */
  private final Map<String, List<TableDraft>> joinTables = new HashMap<>();

  private RowCopyPlacement(AuditPlacement audits, HistoryPlacement histories) {
    this.audits = audits;
    this.histories = histories;
  }

  static RowCopyPlacement of(
      List<EntityShape> model,
      EntityIndex entities,
      JoinResolver joins,
      RowCopyDrafts drafts,
      Problems problems) {
    Changeset changeset = Changeset.of(model, problems);
    return new RowCopyPlacement(
        new AuditPlacement(entities, joins, drafts, changeset, problems),
        new HistoryPlacement(drafts, changeset));
  }

  /** Those of an entity, whose tables are filled, also by the collections of others. */
  void place(EntityShape entity) {
    RowCopies copies = entity.additions().copies();
    if (copies.areNone() || entity.inheritance().parent().isPresent()) {
      return;
    }
    copies.audit().ifPresent(audit -> audits.place(entity, audit, joinTables(entity)));
    copies.history().ifPresent(history -> histories.place(entity, history));
  }

  private List<TableDraft> joinTables(EntityShape entity) {
    return joinTables.getOrDefault(entity.className(), List.of());
  }

  /** The table of a relationship to one entity, which is audited with that. */
  void addJoinTable(OwnedPlural owned, TableDraft table) {
    joinTables.computeIfAbsent(owned.owner().className(), name -> new ArrayList<>()).add(table);
  }

  /** Those of a plural attribute, whose table is filled. */
  void place(OwnedPlural owned, TableDraft table) {
    RowCopies copies = owned.plural().copies();
    copies.audit().ifPresent(audit -> audits.place(table, audit));
    copies.history().ifPresent(history -> histories.place(table, history));
  }

  /** Those of a relationship whose columns lie in the table of the target. */
  void placeMembers(OwnedPlural owned, EntityShape target, Join toOwner) {
    owned.plural().copies().audit().ifPresent(audit -> audits.place(owned, target, toOwner, audit));
  }
}
