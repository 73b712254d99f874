package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.AuditTable;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.ForeignKeyClause;
import dev.sterna.processor.mapping.entity.Inheritance;
import dev.sterna.processor.mapping.entity.InheritanceStrategy;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.processor.mapping.entity.SecondaryTable;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.processor.report.RowCopyMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The audit tables of Hibernate's {@code @Audited}: the columns of the table whose rows are
 * audited, those of the change, and both keys together as the key. In a hierarchy the root decides.
 */
final class AuditPlacement {

  private static final String SUFFIX = "_AUD";

  private final EntityIndex entities;
  private final JoinResolver joins;
  private final RowCopyDrafts drafts;
  private final Changeset changeset;
  private final Problems problems;

  AuditPlacement(
      EntityIndex entities,
      JoinResolver joins,
      RowCopyDrafts drafts,
      Changeset changeset,
      Problems problems) {
    this.problems = problems;
    this.entities = entities;
    this.joins = joins;
    this.drafts = drafts;
    this.changeset = changeset;
  }

  /**
   * Those of the root of a hierarchy and of all below it.
   *
   * @param joinTables the tables of its relationships to one entity
   */
  void place(EntityShape root, AuditTable audit, List<TableDraft> joinTables) {
    Optional<TableDraft> source = rows(root);
    Optional<TableDraft> table = Optional.empty();
    if (source.isPresent()) {
      TableDraft ofRoot = start(source.get(), root, audit, audit.name());
      modification(ofRoot, audit);
      table = Optional.of(ofRoot);
      for (SecondaryTable secondary : root.secondaryTables()) {
        Optional<String> name = Optional.ofNullable(audit.secondary().get(secondary.written()));
        drafts
            .find(secondary.table())
            .ifPresent(rows -> refer(start(rows, root, audit, name), ofRoot, root));
      }
      for (TableDraft rows : joinTables) {
        refer(startWhole(rows, audit), ofRoot, root);
      }
    }
    placeSubclasses(root, audit, table);
  }

  /**
   * The table of an entity. That of an abstract class whose subclasses repeat it is only imagined,
   * but its audit table is not.
   */
  private Optional<TableDraft> rows(EntityShape entity) {
    Optional<TableDraft> filled = drafts.find(entity.table());
    boolean isRepeated =
        entity.inheritance().root().strategy() == InheritanceStrategy.TABLE_PER_CLASS;
    if (filled.isPresent() || !isRepeated || !entity.additions().stored()) {
      return filled;
    }
    TableDraft imagined = new TableDraft(entity.table(), problems);
    AttributePlacement placement = new AttributePlacement(joins, imagined, MappedColumn::notNull);
    for (MappedAttribute attribute : entity.allAttributes()) {
      attribute.accept(placement);
    }
    imagined.primaryKey().of(joins.key(entity));
    return Optional.of(imagined);
  }

  private void placeSubclasses(EntityShape parent, AuditTable audit, Optional<TableDraft> table) {
    for (EntityShape subclass : entities.subclasses(parent)) {
      Optional<TableDraft> source =
          subclass.inheritance() instanceof Inheritance.SingleTable
              ? Optional.empty()
              : rows(subclass);
      Optional<TableDraft> own = Optional.empty();
      if (source.isPresent()) {
        Optional<String> name = subclass.additions().copies().audit().flatMap(AuditTable::name);
        if (name.isEmpty() && isTaken(audit, subclass.table())) {
          return;
        }
        TableDraft ofSubclass = start(source.get(), subclass, audit, name);
        own = Optional.of(ofSubclass);
        if (subclass.inheritance() instanceof Inheritance.TablePerClass) {
          modification(ofSubclass, audit);
        } else {
          table.ifPresent(above -> refer(ofSubclass, above, parent));
        }
      }
      placeSubclasses(subclass, audit, own.or(() -> table));
    }
  }

  private TableDraft start(
      TableDraft source, EntityShape entity, AuditTable audit, Optional<String> name) {
    TableDraft copy = drafts.beside(source.declaration(), name, SUFFIX, audit.annotation());
    Set<String> audited = AuditedColumns.of(entity, entities, joins);
    for (MappedColumn column : source.columns().copies()) {
      if (audited.contains(column.name().catalog())) {
        copy.copied(audited(column));
      }
    }
    key(copy, audit, source.primaryKey().full());
    return copy;
  }

  private TableDraft startWhole(TableDraft source, AuditTable audit) {
    TableDraft copy =
        drafts.beside(source.declaration(), Optional.empty(), SUFFIX, audit.annotation());
    source.columns().copies().forEach(column -> copy.copied(audited(column)));
    key(copy, audit, source.primaryKey().columns());
    return copy;
  }

  /** The same value may be in many copies. */
  private static MappedColumn audited(MappedColumn column) {
    return column.with(column.clauses().withoutIdentity().withUnique(false));
  }

  /** A table of a plural attribute. All that tells its rows apart does so in the copies too. */
  void place(TableDraft source, AuditTable audit) {
    if (isTaken(audit, source.declaration())) {
      return;
    }
    TableDraft copy =
        drafts.beside(source.declaration(), Optional.empty(), SUFFIX, audit.annotation());
    List<MappedColumn> columns = source.columns().copies();
    columns.forEach(column -> copy.copied(audited(column)));
    key(copy, audit, columns);
    modification(copy, audit);
  }

  /**
   * A table of which row belonged to which owner, where the column that says so lies in the table
   * of the other entity.
   */
  void place(OwnedPlural owned, EntityShape target, Join toOwner, AuditTable audit) {
    TableDeclaration owner = owned.owner().table();
    String name =
        audit
            .collectionName()
            .orElse(owned.owner().entityName() + "_" + target.entityName() + SUFFIX);
    TableDraft table = drafts.beside(owner, Optional.of(name), SUFFIX, audit.collectionSchema());
    List<MappedColumn> key = new ArrayList<>(toOwner.columns());
    key.addAll(joins.key(target));
    key.forEach(column -> table.copied(audited(column)));
    key(table, audit, key);
    modification(table, audit);
  }

  /** Hibernate would put the copies of different tables into one, which could hold neither. */
  private boolean isTaken(AuditTable audit, TableDeclaration source) {
    audit
        .name()
        .ifPresent(
            name ->
                problems.report(
                    RowCopyMessage.AUDIT_NAME_TAKEN, source.origin(), source.owner(), name));
    return audit.name().isPresent();
  }

  private void key(TableDraft copy, AuditTable audit, List<MappedColumn> sourceKey) {
    MappedColumn change =
        changeset
            .column(drafts.naming().column(audit.changesetId()), copy.declaration().origin())
            .notNull();
    copy.copied(change);
    List<MappedColumn> key = new ArrayList<>();
    key.add(change);
    key.addAll(sourceKey);
    copy.primaryKey().of(key);
    changeset
        .log()
        .ifPresent(log -> copy.key(join(copy, log.table(), log, List.of(change), joins.key(log))));
  }

  private void modification(TableDraft copy, AuditTable audit) {
    PhysicalName name = drafts.naming().column(audit.modificationType());
    copy.copied(Changeset.modification(name, copy.declaration().origin()));
  }

  /** A copy belongs to that of the same row in the table of the superclass, or the primary one. */
  private void refer(TableDraft copy, TableDraft above, EntityShape entity) {
    Join join =
        join(
            copy,
            above.declaration(),
            entity,
            copy.primaryKey().columns(),
            above.primaryKey().columns());
    copy.key(JoinResolver.ordered(join, joins.sortedKey(above.primaryKey().columns())));
  }

  private static Join join(
      TableDraft copy,
      TableDeclaration target,
      EntityShape entity,
      List<MappedColumn> columns,
      List<MappedColumn> referenced) {
    Reference reference =
        new Reference(
            copy.declaration().owner(),
            copy.declaration().origin(),
            Optional.empty(),
            entity.type(),
            List.of(),
            ForeignKeyClause.DEFAULT);
    return new Join(reference, target, columns, referenced, referenced, true);
  }
}
