package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.HibernateColumnOrder;
import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.entity.EntityShape;
import dev.sterna.processor.mapping.entity.Inheritance;
import dev.sterna.processor.mapping.entity.MappedAttribute;
import dev.sterna.processor.mapping.entity.ToOne;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The primary keys of entities: declared at the root of a hierarchy, and repeated in each further
 * table of it (Jakarta Persistence 3.2, sections 2.4 and 2.14).
 */
final class EntityKeys {

  private final JoinResolver joins;

  /**
   * Asked for a relationship that is being looked for, this reports that a key runs in a circle.
   */
  private final AttributeColumns columns;

  EntityKeys(JoinResolver joins) {
    this.joins = joins;
    columns = new AttributeColumns(joins::join);
  }

  /** The columns of the primary key in their order. */
  List<MappedColumn> key(EntityShape entity) {
    return entity.inheritance().accept(new Key(entity));
  }

  /** The names of the key's columns by the names of their attributes. */
  List<String> byAttribute(EntityShape entity, AttributeColumns known) {
    return entity.inheritance().accept(new ByAttribute(entity, known));
  }

  /**
   * The key of a hierarchy: the columns of a unique relationship that is all of it are as there.
   */
  private List<MappedColumn> declared(EntityShape root) {
    List<MappedColumn> key = values(root);
    if (key.size() > 1) {
      for (MappedAttribute attribute : root.attributes()) {
        Optional<ToOne> unique =
            attribute.toOne().filter(toOne -> toOne.unique() && toOne.derivesId());
        Optional<Join> join = unique.isPresent() ? joins.join(unique.get()) : Optional.empty();
        if (join.isPresent()
            && MappedColumn.names(join.get().columns()).equals(MappedColumn.names(key))) {
          return join.get().byAttribute();
        }
      }
    }
    return sorted(key);
  }

  private List<MappedColumn> values(EntityShape root) {
    List<MappedColumn> key = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (MappedAttribute attribute : root.attributes()) {
      if (attribute.id()) {
        for (MappedColumn column : attribute.accept(columns)) {
          if (names.add(column.name().catalog())) {
            key.add(column);
          }
        }
      }
    }
    return key;
  }

  List<MappedColumn> sorted(List<MappedColumn> key) {
    if (key.size() == 1) {
      return List.copyOf(key);
    }
    List<MappedColumn> sorted = new ArrayList<>(key);
    sorted.sort(HibernateColumnOrder.ofKeys());
    return List.copyOf(sorted);
  }

  private final class Key implements Inheritance.Visitor<List<MappedColumn>> {

    private final EntityShape entity;

    Key(EntityShape entity) {
      this.entity = entity;
    }

    @Override
    public List<MappedColumn> visit(Inheritance.Root root) {
      return declared(entity);
    }

    @Override
    public List<MappedColumn> visit(Inheritance.SingleTable subclass) {
      return key(subclass.superclass());
    }

    @Override
    public List<MappedColumn> visit(Inheritance.Joined subclass) {
      Optional<Join> join = joins.keyJoin(subclass.key());
      return join.isPresent() ? sorted(join.get().columns()) : List.of();
    }

    @Override
    public List<MappedColumn> visit(Inheritance.TablePerClass subclass) {
      return key(subclass.superclass());
    }
  }

  private final class ByAttribute implements Inheritance.Visitor<List<String>> {

    private final EntityShape entity;
    private final AttributeColumns known;

    ByAttribute(EntityShape entity, AttributeColumns known) {
      this.entity = entity;
      this.known = known;
    }

    @Override
    public List<String> visit(Inheritance.Root root) {
      List<MappedAttribute> key = new ArrayList<>();
      for (MappedAttribute attribute : entity.attributes()) {
        if (attribute.id()) {
          key.add(attribute);
        }
      }
      List<MappedAttribute> sorted = AttributeColumns.sorted(key);
      if (entity.idOrder().size() > 1) {
        sorted = new ArrayList<>(sorted);
        sorted.sort(
            Comparator.comparing(each -> entity.idOrder().indexOf(each.attribute().name())));
      }
      return ConstraintNaming.catalogNames(known.of(sorted));
    }

    @Override
    public List<String> visit(Inheritance.SingleTable subclass) {
      return byAttribute(subclass.superclass(), known);
    }

    /** Each column stands where that stands which it refers to. */
    @Override
    public List<String> visit(Inheritance.Joined subclass) {
      List<String> names = new ArrayList<>();
      Optional<Join> join = joins.keyJoin(subclass.key());
      if (join.isPresent()) {
        List<String> referenced = ConstraintNaming.catalogNames(join.get().referenced());
        for (String name : byAttribute(subclass.superclass(), known)) {
          int position = referenced.indexOf(name);
          names.add(join.get().columns().get(position).name().catalog());
        }
      }
      return names;
    }

    @Override
    public List<String> visit(Inheritance.TablePerClass subclass) {
      return byAttribute(subclass.superclass(), known);
    }
  }
}
