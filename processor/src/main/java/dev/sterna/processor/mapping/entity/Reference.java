package dev.sterna.processor.mapping.entity;

import dev.sterna.processor.mapping.declaration.Attribute;
import dev.sterna.processor.mapping.declaration.Hint;
import dev.sterna.processor.report.Origin;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;

/**
 * How the rows of a table refer to those of an entity, as it is declared: the columns of a
 * relationship, or those by which a join or collection table refers to its owner.
 *
 * @param name the attribute or class that declares it, as a person would say it
 * @param origin where that stands
 * @param prefix what the names of columns begin with that the model does not name: the attribute's
 *     name, or the owner's entity name; empty if they are named like those that they refer to
 * @param target the entity class that it refers to
 * @param joinColumns the columns that are declared, empty if all is left to the defaults
 * @param foreignKey what is said of its foreign key
 * @param partial whether a formula says the rest, so that the columns need not be a whole key
 * @param formulaTargets the columns that formulas find the target by, beside its own
 * @param hints what the prefix was before
 */
public record Reference(
    String name,
    Origin origin,
    Optional<String> prefix,
    TypeElement target,
    List<JoinColumn> joinColumns,
    ForeignKeyClause foreignKey,
    boolean partial,
    List<String> formulaTargets,
    List<Hint> hints) {

  public Reference {
    formulaTargets = List.copyOf(formulaTargets);
    joinColumns = List.copyOf(joinColumns);
    hints = List.copyOf(hints);
  }

  /** A reference that an attribute declares. */
  public static Reference of(
      Attribute attribute,
      String prefix,
      TypeElement target,
      List<JoinColumn> joinColumns,
      ForeignKeyClause foreignKey) {
    return new Reference(
            attribute.name(),
            attribute.origin(),
            Optional.of(prefix),
            target,
            joinColumns,
            foreignKey)
        .renamedFrom(attribute.hints());
  }

  /** A reference that is whole, and declared by a class or an attribute of this name. */
  public Reference(
      String name,
      Origin origin,
      Optional<String> prefix,
      TypeElement target,
      List<JoinColumn> joinColumns,
      ForeignKeyClause foreignKey) {
    this(name, origin, prefix, target, joinColumns, foreignKey, false, List.of(), List.of());
  }

  /** The same reference, whose prefix was another one. */
  public Reference renamedFrom(List<Hint> past) {
    return new Reference(
        name, origin, prefix, target, joinColumns, foreignKey, partial, formulaTargets, past);
  }

  /** The same columns beside formulas. */
  Reference beside(FormulaJoin formula) {
    return new Reference(
        name,
        origin,
        prefix,
        target,
        joinColumns,
        foreignKey.unwanted(),
        true,
        formula.formulaTargets(),
        hints);
  }

  /** The same reference by other columns. */
  public Reference by(List<JoinColumn> columns) {
    return new Reference(
        name, origin, prefix, target, columns, foreignKey, partial, formulaTargets, hints);
  }

  /** The same reference, which the database does not enforce. */
  public Reference unconstrained() {
    return with(foreignKey.unwanted());
  }

  /** The same reference to what lies in several tables or in none. */
  public Reference unenforceable() {
    return with(foreignKey.impossible());
  }

  /** The same reference with another foreign key. */
  public Reference with(ForeignKeyClause other) {
    return new Reference(
        name, origin, prefix, target, joinColumns, other, partial, formulaTargets, hints);
  }
}
