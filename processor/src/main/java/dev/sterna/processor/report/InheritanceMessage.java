package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/**
 * Jakarta Persistence, what a hierarchy of entities cannot be: ids {@code STERNA-026x} and {@code
 * STERNA-027x}.
 */
public enum InheritanceMessage implements Message {

  /** Arguments: the class, its superclass. */
  SUPERCLASS_OUTSIDE(
      "STERNA-0261",
      ERROR,
      "%s inherits from the entity %s, which these migrations do not include, so it has no table;"
          + " include that entity in @Migrations too (packages, classes)"),

  /** Arguments: the class, the strategy of its hierarchy. */
  STRATEGY_DIFFERS(
      "STERNA-0262",
      ERROR,
      "%s declares an inheritance strategy other than that of its hierarchy, %s; declare it only"
          + " at the root"),

  /** Arguments: the class, the table of the root. */
  TABLE_OF_SUBCLASS(
      "STERNA-0263",
      ERROR,
      "%s is stored in table %s of its root, like every class of a SINGLE_TABLE hierarchy, so it"
          + " cannot have a table of its own; remove @Table, or choose another strategy at the"
          + " root"),

  /** Argument: the class. */
  DISCRIMINATOR_OF_SUBCLASS(
      "STERNA-0264",
      ERROR,
      "%s is not the root of its hierarchy, and only the root has a discriminator; move the"
          + " annotation there"),

  /** Argument: the strategy. */
  DISCRIMINATOR_MISPLACED(
      "STERNA-0265",
      ERROR,
      "@DiscriminatorFormula is for SINGLE_TABLE, and this hierarchy is %s; use @DiscriminatorColumn"),

  /** Arguments: the entity, the type of the discriminator. */
  DISCRIMINATOR_VALUE(
      "STERNA-0266",
      ERROR,
      "%s has no value that fits the discriminator's type %s; specify one with"
          + " @DiscriminatorValue"),

  /** Argument: the class. */
  KEY_COLUMNS_MISPLACED(
      "STERNA-0267",
      ERROR,
      "@PrimaryKeyJoinColumn is for classes below the root of a JOINED hierarchy, and %s is not"
          + " one; remove the annotation"),

  /** Arguments: the attribute, the table, the class. */
  TABLE_UNDECLARED(
      "STERNA-0268",
      ERROR,
      "%s is mapped to table \"%s\", which %s does not declare; add @SecondaryTable, or remove"
          + " table"),

  /** No argument. */
  VIEW_BY_HAND(
      "STERNA-0269",
      NOTE,
      "an entity with @View has no table, and Sterna does not create its view; create it in SQL"
          + " (revision --empty)"),

  /** Arguments: the class, the table. */
  COMMENT_TABLE_UNKNOWN(
      "STERNA-0270",
      ERROR,
      "%s has a comment on table \"%s\", which is neither its own nor a secondary table; correct"
          + " on"),

  /** Arguments: the class, the annotation. */
  SUPERCLASS_LIKE_ENTITY(
      "STERNA-0271",
      ERROR,
      "%s is a mapped superclass, which has no table and no strategy; remove @%s"),

  /** Arguments: the attribute, the annotation, the root of the hierarchy. */
  ATTRIBUTE_OF_ROOT(
      "STERNA-0272",
      ERROR,
      "%s is annotated with @%s, which is allowed only in the root of a hierarchy, here %s;"
          + " remove the annotation"),

  /** Arguments: the attribute, the entity. */
  OVERRIDE_OF_ENTITY(
      "STERNA-0273",
      ERROR,
      "%s is inherited from the entity %s, and only attributes of a mapped superclass can be"
          + " overridden; change the mapping in that entity"),

  /** Arguments: the class, the value, the other class. */
  DISCRIMINATOR_VALUE_TWICE(
      "STERNA-0274",
      ERROR,
      "%s has the same discriminator value %s as %s, so their rows cannot be told apart; choose"
          + " another for one of them with @DiscriminatorValue"),

  /** Argument: the attribute. */
  EMBEDDABLE_IN_TWO_TABLES(
      "STERNA-0275", ERROR, "%s has columns in several tables; move all of them to one table"),

  /** Arguments: the class, the id. */
  IDENTITY_PER_CLASS(
      "STERNA-0276",
      ERROR,
      "%s has a table of its own, in which %s would be numbered from the beginning; choose"
          + " another strategy for the id, such as SEQUENCE"),

  /** Argument: the attribute. */
  EMBEDDED_TABLE_MISPLACED(
      "STERNA-0277",
      ERROR,
      "@EmbeddedTable is only for attributes of entities, and %s is part of an embeddable or an"
          + " element of a collection; remove the annotation"),

  /** Argument: the class. */
  CACHE_OF_SUBCLASS(
      "STERNA-0278",
      ERROR,
      "%s is not the root of its hierarchy, and only the root declares how the hierarchy is"
          + " cached; move @Cache there");

  private final Wording wording;

  InheritanceMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
