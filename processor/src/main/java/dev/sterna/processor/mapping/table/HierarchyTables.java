package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.BasicAttribute;
import dev.sterna.processor.mapping.entity.DerivedId;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.Inheritance;
import dev.sterna.processor.mapping.entity.InheritanceStrategy;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.Reference;
import dev.sterna.processor.mapping.entity.TargetIds;
import dev.sterna.processor.report.InheritanceMessage;
import dev.sterna.processor.report.MisfitMessage;
import dev.sterna.processor.report.Origin;
import dev.sterna.processor.report.StartMessage;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
  private final Problems problems;

  HierarchyTables(
      EntityShape entity,
      EntityIndex entities,
      JoinResolver joins,
      TableDrafts drafts,
      Problems problems) {
    this.entity = entity;
    this.entities = entities;
    this.joins = joins;
    this.drafts = drafts;
    this.problems = problems;
    discriminators = new DiscriminatorColumns(entities, joins, problems);
  }

  @Override
  public Void visit(Inheritance.Root root) {
    boolean isRepeated =
        root.strategy() == InheritanceStrategy.TABLE_PER_CLASS
            && new RowTables(entities).isAbstract(entity);
    if (isRepeated) {
      placeSecondary();
    } else {
      EntityTables tables = tables();
      place(tables, MappedColumn::notNull);
      tables.primary().primaryKey().of(joins.key(entity));
      requireTypesOfDerivedIds();
      Optional<MappedColumn> discriminator = discriminators.column(entity);
      if (discriminator.isPresent()) {
        tables.primary().discriminator(discriminator.get());
      }
      Optional<MappedColumn> softDelete = entity.additions().softDelete();
      if (softDelete.isPresent()) {
        tables.primary().softDelete(softDelete.get());
      }
    }
    return null;
  }

  /** Section 2.4.1: an id that is another entity's has the type of that. */
  private void requireTypesOfDerivedIds() {
    for (MappedAttribute attribute : entity.attributes()) {
      if (attribute instanceof DerivedId derived) {
        requireType(derived);
      } else if (attribute.id()) {
        for (MappedAttribute part : attribute.parts()) {
          if (part instanceof DerivedId derived) {
            requireType(derived);
          }
        }
      }
    }
  }

  private void requireType(DerivedId derived) {
    Optional<EntityShape> target = entities.find(derived.relationship().reference().target());
    String type = JavaTypes.boxedNameOf(derived.attribute().type());
    if (target.isEmpty() || !TargetIds.COUNTING.contains(type)) {
      return;
    }
    for (MappedAttribute key : target.get().root().attributes()) {
      String other = JavaTypes.boxedNameOf(key.attribute().type());
      if (key.id()
          && key instanceof BasicAttribute
          && TargetIds.COUNTING.contains(other)
          && !other.equals(type)) {
        problems.report(
            StartMessage.MAPS_ID_TYPE,
            derived.relationship().attribute().origin(),
            derived.relationship().attribute().name(),
            target.get().className(),
            other,
            derived.attribute().name(),
            type);
      }
    }
  }

  /** A row of another class has no values for these attributes, so none is mandatory. */
  @Override
  public Void visit(Inheritance.SingleTable subclass) {
    EntityTables tables = tables();
    place(tables, column -> column);
    discriminators.condition(entity).ifPresent(tables.primary()::check);
    return null;
  }

  @Override
  public Void visit(Inheritance.Joined subclass) {
    EntityTables tables = tables();
    Optional<TableDraft> above = drafts.find(subclass.superclass().table());
    if (above.isPresent() && above.get().primaryKey().isPartitioned()) {
      problems.report(
          MisfitMessage.PARTITIONS_OF_JOINED,
          Origin.of(entity.type()),
          entity.className(),
          entity.root().className());
    }
    joins.keyJoin(subclass.key()).ifPresent(tables.primary()::key);
    place(tables, MappedColumn::notNull);
    tables.primary().primaryKey().of(joins.key(entity));
    return null;
  }

  @Override
  public Void visit(Inheritance.TablePerClass subclass) {
    if (new RowTables(entities).isAbstract(entity)) {
      placeSecondary();
    } else {
      EntityTables tables = tables();
      for (EntityShape ancestor : subclass.superclass().lineage()) {
        inherit(ancestor, tables.primary());
      }
      tables.primary().inheritNatural();
      place(tables, MappedColumn::notNull);
      tables.primary().primaryKey().inOrder(joins.key(entity));
      entity.root().additions().softDelete().ifPresent(tables.primary()::softDelete);
    }
    return null;
  }

  /** An entity without a table may have secondary ones all the same. */
  private void placeSecondary() {
    if (!entity.secondaryTables().isEmpty()) {
      SecondaryTables tables = new SecondaryTables(entity, joins, drafts);
      place(
          entity,
          new AttributePlacement(
              joins::join,
              (name, attribute) -> name.flatMap(tables::named),
              MappedColumn::notNull));
    }
  }

  private EntityTables tables() {
    return new EntityTables(entity, joins, drafts, problems);
  }

  private void place(EntityTables tables, UnaryOperator<MappedColumn> mandatory) {
    place(entity, new AttributePlacement(joins::join, tables, mandatory));
    for (Reference shared : entity.sharedKeys()) {
      joins.sharedKey(entity, shared).ifPresent(tables.primary()::join);
    }
  }

  /**
   * Repeats what lies in the primary table of an ancestor. Rows of its secondary tables are not
   * those of this class, and a name for a foreign key is taken there.
   */
  private void inherit(EntityShape ancestor, TableDraft table) {
    drafts.repeat(ancestor.table(), table);
    place(
        ancestor,
        new AttributePlacement(
            toOne -> joins.repeated(toOne, ancestor, entity),
            (name, attribute) ->
                name.flatMap(ancestor::secondaryTable).isPresent()
                    ? Optional.empty()
                    : Optional.of(table),
            MappedColumn::notNull));
  }

  private void place(EntityShape part, AttributePlacement placement) {
    for (MappedAttribute attribute : part.attributes()) {
      if (tables(attribute.accept(placement)) > 1) {
        problems.report(
            InheritanceMessage.EMBEDDABLE_IN_TWO_TABLES,
            attribute.attribute().origin(),
            attribute.attribute().name());
      }
    }
  }

  private static int tables(List<MappedColumn> columns) {
    if (columns.size() < 2) {
      return columns.size();
    }
    Set<Optional<String>> tables = new HashSet<>();
    for (MappedColumn column : columns) {
      tables.add(column.table());
    }
    return tables.size();
  }
}
