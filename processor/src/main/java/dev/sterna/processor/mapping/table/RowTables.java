package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.InheritanceStrategy;
import dev.sterna.processor.mapping.entity.TableDeclaration;
import java.util.ArrayList;
import java.util.List;

/** The tables in which the rows of entities lie, those of their subclasses included. */
final class RowTables {

  private final EntityIndex entities;

  RowTables(EntityIndex entities) {
    this.entities = entities;
  }

  /**
   * Several if each class has a table for all that it has; none if its rows are those of a query.
   */
  List<TableDeclaration> of(EntityShape entity) {
    List<TableDeclaration> tables = new ArrayList<>();
    if (entity.additions().stored()) {
      addTo(tables, entity);
    }
    return tables;
  }

  private void addTo(List<TableDeclaration> tables, EntityShape entity) {
    boolean isRepeated =
        entity.inheritance().root().strategy() == InheritanceStrategy.TABLE_PER_CLASS;
    if (!isRepeated || !isAbstract(entity)) {
      tables.add(entity.table());
    }
    if (isRepeated) {
      for (EntityShape subclass : entities.subclasses(entity)) {
        addTo(tables, subclass);
      }
    }
  }

  /** Of a class that has no rows of its own and whose subclasses have tables, there is none. */
  boolean isAbstract(EntityShape entity) {
    return entity.isAbstract() && !entities.subclasses(entity).isEmpty();
  }
}
