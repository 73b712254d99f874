package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.declaration.Problems;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.GeneratorRules;
import dev.sterna.processor.mapping.name.NamingRules;
import java.util.ArrayList;
import java.util.List;

/** Puts the attributes of all entities into tables. */
public final class ModelTables {

  private final EntityIndex index;
  private final JoinResolver joins;
  private final GeneratorTables generators;
  private final CollectionPlacement collections;
  private final MappedBy mappedBy;
  private final NamingRules naming;
  private final TableRules rules;
  private final Problems problems;

  public ModelTables(
      EntityIndex index,
      JoinResolver joins,
      GeneratorRules generators,
      NamingRules naming,
      TableRules rules,
      Problems problems) {
    this.index = index;
    this.joins = joins;
    this.generators = new GeneratorTables(generators, naming);
    this.mappedBy = new MappedBy(index, problems);
    this.collections = new CollectionPlacement(index, joins, naming, mappedBy, problems);
    this.naming = naming;
    this.rules = rules;
    this.problems = problems;
  }

  /** The tables of these entities, in the order in which they are first needed. */
  public List<TableShape> of(List<EntityShape> entities) {
    TableDrafts drafts = new TableDrafts(problems);
    for (EntityShape entity : entities) {
      List<MappedColumn> key = entity.isKeyComplete() ? joins.key(entity) : List.of();
      if (!key.isEmpty() && entity.additions().stored()) {
        entity.inheritance().accept(new HierarchyTables(entity, index, joins, drafts, problems));
      }
    }
    ClassAdditionsPlacement additions = new ClassAdditionsPlacement(drafts, problems);
    for (EntityShape entity : entities) {
      additions.place(entity);
      generators.add(entity, drafts);
    }
    RowCopyPlacement copies =
        RowCopyPlacement.of(entities, index, joins, new RowCopyDrafts(naming, drafts), problems);
    for (EntityShape entity : entities) {
      mappedBy.check(entity);
    }
    collections.place(entities, drafts, copies);
    for (EntityShape entity : entities) {
      copies.place(entity);
    }
    drafts.markReferenced();
    StatedForeignKeys foreignKeys = new StatedForeignKeys(drafts, problems);
    List<TableShape> tables = new ArrayList<>();
    for (TableDraft draft : drafts.all()) {
      tables.add(rules.table(draft, foreignKeys.of(draft)));
    }
    return tables;
  }
}
