package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.Discriminator;
import dev.sterna.processor.mapping.entity.EntityIndex;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.Inheritance;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of an entity that are audited: those of its attributes but what
 * {@code @Audited.Excluded} leaves out, and the version, which the copy needs no more.
 */
final class AuditedColumns {

  private final EntityIndex entities;
  private final JoinResolver joins;
  private final AttributeColumns columns;
  private final Set<String> mapped = new HashSet<>();
  private final Set<String> excluded = new HashSet<>();

  private AuditedColumns(EntityIndex entities, JoinResolver joins) {
    this.entities = entities;
    this.joins = joins;
    columns = new AttributeColumns(joins::join);
  }

  /** The names of those in the tables of this entity. */
  static Set<String> of(EntityShape entity, EntityIndex entities, JoinResolver joins) {
    AuditedColumns audited = new AuditedColumns(entities, joins);
    audited.add(entity);
    audited.mapped.removeAll(audited.excluded);
    audited.mapped.addAll(MappedColumn.names(joins.key(entity)));
    return audited.mapped;
  }

  private void add(EntityShape entity) {
    for (EntityShape ancestor : entity.lineage()) {
      addOwn(ancestor);
    }
    addSharing(entity);
    Optional<MappedColumn> discriminator =
        entity.inheritance().root().discriminator().flatMap(Discriminator::column);
    discriminator.ifPresent(column -> mapped.add(column.name().catalog()));
  }

  /** The classes below that lie in the same table. */
  private void addSharing(EntityShape entity) {
    for (EntityShape subclass : entities.subclasses(entity)) {
      if (subclass.inheritance() instanceof Inheritance.SingleTable) {
        addOwn(subclass);
        addSharing(subclass);
      }
    }
  }

  private void addOwn(EntityShape entity) {
    for (MappedAttribute attribute : entity.attributes()) {
      Set<String> names = MappedColumn.names(columns.of(List.of(attribute)));
      (isExcluded(attribute) ? excluded : mapped).addAll(names);
    }
  }

  private static boolean isExcluded(MappedAttribute attribute) {
    var annotations = attribute.attribute().annotations();
    return annotations.hibernate("Audited.Excluded").isPresent()
        || annotations.hasPersistence("Version");
  }
}
