package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.column.ColumnMembers;
import dev.sterna.processor.mapping.declaration.AnnotationView;
import dev.sterna.processor.mapping.declaration.Attribute;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * The owning side of a relationship to one entity.
 *
 * @param attribute the attribute
 * @param id whether it is the id, or a part of it
 * @param unique whether no two entities may refer to the same one ({@code @OneToOne})
 * @param optional whether there may be none
 * @param target the entity class that it refers to
 * @param joinColumns the columns that are declared, empty if all is left to the defaults
 * @param foreignKey what is said of its foreign key
 */
public record ToOne(
    Attribute attribute,
    boolean id,
    boolean unique,
    boolean optional,
    TypeElement target,
    List<JoinColumn> joinColumns,
    ForeignKeyClause foreignKey)
    implements MappedAttribute {

  public ToOne {
    joinColumns = List.copyOf(joinColumns);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  /**
   * A {@code @JoinColumn}.
   *
   * @param members what it has in common with {@code @Column}
   * @param referenced the name of the column it refers to, if it says
   * @param annotation the annotation
   */
  public record JoinColumn(
      ColumnMembers members, Optional<String> referenced, AnnotationView annotation) {}
}
