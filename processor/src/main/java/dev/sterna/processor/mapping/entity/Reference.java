package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.List;
import javax.lang.model.element.TypeElement;

/**
 * How the rows of a table refer to those of an entity, as it is declared: the columns of a
 * relationship, or those by which a join or collection table refers to its owner.
 *
 * @param attribute the attribute that declares it
 * @param prefix what the names of columns begin with that the model does not name: the attribute's
 *     name, or the owner's entity name
 * @param target the entity class that it refers to
 * @param joinColumns the columns that are declared, empty if all is left to the defaults
 * @param foreignKey what is said of its foreign key
 */
public record Reference(
    Attribute attribute,
    String prefix,
    TypeElement target,
    List<JoinColumn> joinColumns,
    ForeignKeyClause foreignKey) {

  public Reference {
    joinColumns = List.copyOf(joinColumns);
  }
}
