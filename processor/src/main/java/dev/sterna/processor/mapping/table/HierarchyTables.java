package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.Inheritance;
import dev.sterna.processor.mapping.entity.InheritanceStrategy;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import java.util.function.UnaryOperator;

/**
 * Puts the attributes of an entity into the tables that its place in a hierarchy gives it (Jakarta
 * Persistence 3.2, section 2.14).
 */
final class HierarchyTables implements Inheritance.Visitor<Void> {

  private final EntityShape entity;
  private final EntityIndex entities;
  private final JoinResolver joins;
  private final DiscriminatorColumns discriminators;
  private final TableDrafts drafts;

  HierarchyTables(
      EntityShape entity, EntityIndex entities, JoinResolver joins, TableDrafts drafts) {
    this.entity = entity;
    this.entities = entities;
    this.joins = joins;
    this.drafts = drafts;
    discriminators = new DiscriminatorColumns(entities, joins);
  }

  @Override
  public Void visit(Inheritance.Root root) {
    boolean isRepeated =
        root.strategy() == InheritanceStrategy.TABLE_PER_CLASS && isAbstractUnion();
    if (!isRepeated) {
      TableDraft table = start();
      place(entity, table, MappedColumn::notNull);
      table.key(joins.key(entity));
      discriminators.column(entity).ifPresent(table::discriminator);
    }
    return null;
  }

  /** A row of another class has no values for these attributes, so none is mandatory. */
  @Override
  public Void visit(Inheritance.SingleTable subclass) {
    TableDraft table = start();
    place(entity, table, column -> column);
    discriminators.condition(entity).ifPresent(table::check);
    return null;
  }

  @Override
  public Void visit(Inheritance.Joined subclass) {
    TableDraft table = start();
    joins.keyJoin(subclass).ifPresent(table::join);
    place(entity, table, MappedColumn::notNull);
    table.key(joins.key(entity));
    return null;
  }

  @Override
  public Void visit(Inheritance.TablePerClass subclass) {
    if (!isAbstractUnion()) {
      TableDraft table = start();
      for (EntityShape part : entity.lineage()) {
        place(part, table, MappedColumn::notNull);
      }
      table.key(joins.key(entity));
    }
    return null;
  }

  /** Of a class that has no rows of its own and whose subclasses have tables, there is none. */
  private boolean isAbstractUnion() {
    return entity.isAbstract() && !entities.subclasses(entity).isEmpty();
  }

  private TableDraft start() {
    TableDraft table = drafts.of(entity.table());
    table.startOwner(entity);
    return table;
  }

  private void place(EntityShape part, TableDraft table, UnaryOperator<MappedColumn> mandatory) {
    AttributePlacement placement = new AttributePlacement(joins, table, mandatory);
    for (MappedAttribute attribute : part.attributes()) {
      attribute.accept(placement);
    }
  }
}
