package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.mapping.declaration.JavaTypes;
import dev.sterna.processor.report.Origin;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * An entity as its own class and mapped superclasses describe it, before its relationships are
 * followed.
 *
 * @param type the class
 * @param entityName its name in queries, from which other names derive
 * @param table the table in which its attributes lie
 * @param attributes the attributes that it does not inherit from another entity and that have
 *     columns, in their order
 * @param inverses the relationships to one entity of which that has the columns
 * @param attributeNames the names of all that it has or inherits, also of those without columns
 * @param idOrder the names of the id's attributes as an id class orders them that is a record
 * @param sharedKeys how its key refers to the keys of others
 * @param isKeyComplete whether each attribute of its id is known
 * @param inheritance its place in a hierarchy
 * @param secondaryTables further tables in which its attributes may lie
 * @param discriminatorValue what tells its rows from those of other classes, where something does
 * @param additions what Hibernate's annotations add to its tables
 * @param hints what it was called before
 */
public record EntityShape(
    TypeElement type,
    String entityName,
    TableDeclaration table,
    List<MappedAttribute> attributes,
    List<InverseToOne> inverses,
    Set<String> attributeNames,
    List<String> idOrder,
    List<Reference> sharedKeys,
    boolean isKeyComplete,
    Inheritance inheritance,
    List<SecondaryTable> secondaryTables,
    Optional<DiscriminatorValue> discriminatorValue,
    ClassAdditions additions,
    List<Hint> hints) {

  public EntityShape {
    attributes = List.copyOf(attributes);
    inverses = List.copyOf(inverses);
    attributeNames = Set.copyOf(attributeNames);
    idOrder = List.copyOf(idOrder);
    sharedKeys = List.copyOf(sharedKeys);
    secondaryTables = List.copyOf(secondaryTables);
    hints = List.copyOf(hints);
  }

  public Origin origin() {
    return Origin.of(type);
  }

  public String className() {
    return JavaTypes.nameOf(type);
  }

  public boolean isAbstract() {
    return type.getModifiers().contains(Modifier.ABSTRACT);
  }

  /** The secondary table of this name. */
  public Optional<SecondaryTable> secondaryTable(String name) {
    for (SecondaryTable table : secondaryTables) {
      if (table.isNamed(name)) {
        return Optional.of(table);
      }
    }
    return Optional.empty();
  }

  /** The table in which an attribute lies that names this one, or none. */
  public TableDeclaration tableOf(Optional<String> name) {
    Optional<SecondaryTable> secondary =
        name.isPresent() ? secondaryTable(name.get()) : Optional.empty();
    return secondary.isPresent() ? secondary.get().table() : table;
  }

  /** The entity after those that it inherits from, the root first. */
  public Deque<EntityShape> lineage() {
    Deque<EntityShape> lineage = new ArrayDeque<>();
    Optional<EntityShape> entity = Optional.of(this);
    while (entity.isPresent()) {
      lineage.push(entity.get());
      entity = entity.get().inheritance().parent();
    }
    return lineage;
  }

  public EntityShape root() {
    return inheritance.parent().map(EntityShape::root).orElse(this);
  }

  /** The attributes with those that it inherits, these first. */
  public List<MappedAttribute> allAttributes() {
    if (inheritance.parent().isEmpty()) {
      return attributes;
    }
    List<MappedAttribute> all = new ArrayList<>();
    for (EntityShape entity : lineage()) {
      all.addAll(entity.attributes());
    }
    return all;
  }
}
