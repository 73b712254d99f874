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
      "%s inherits from the entity %s, which these migrations do not have, and so has no table; let"
          + " @Migrations take that entity too (packages, classes)"),

  /** Arguments: the class, the strategy of its hierarchy. */
  STRATEGY_DIFFERS(
      "STERNA-0262",
      ERROR,
      "%s states an inheritance strategy that is not that of its hierarchy, %s; state it at the root only"),

  /** Arguments: the class, the table of the root. */
  TABLE_OF_SUBCLASS(
      "STERNA-0263",
      ERROR,
      "%s lies in the table %s of its root, as all of a SINGLE_TABLE hierarchy, so it cannot have another;"
          + " take @Table away, or choose another strategy at the root"),

  /** Argument: the class. */
  DISCRIMINATOR_OF_SUBCLASS(
      "STERNA-0264",
      ERROR,
      "%s is not the root of its hierarchy, and only the root has a discriminator; declare it there"),

  /** Argument: the strategy. */
  DISCRIMINATOR_MISPLACED(
      "STERNA-0265",
      ERROR,
      "@DiscriminatorFormula is for SINGLE_TABLE, and this hierarchy is %s; use @DiscriminatorColumn"),

  /** Arguments: the entity, the type of the discriminator. */
  DISCRIMINATOR_VALUE(
      "STERNA-0266",
      ERROR,
      "%s has no value that is of the discriminator's type %s; give it one with @DiscriminatorValue"),

  /** Argument: the class. */
  KEY_COLUMNS_MISPLACED(
      "STERNA-0267",
      ERROR,
      "%s has no key that refers to that of a superclass, as classes below the root of a JOINED hierarchy"
          + " have; take @PrimaryKeyJoinColumn away"),

  /** Arguments: the attribute, the table, the class. */
  TABLE_UNDECLARED(
      "STERNA-0268",
      ERROR,
      "%s lies in the table \"%s\", which %s does not declare; declare it with @SecondaryTable, or take"
          + " table away"),

  /** No argument. */
  VIEW_BY_HAND(
      "STERNA-0269",
      NOTE,
      "an entity of @View has no table, and Sterna creates no views; write it in SQL (revision --empty)"),

  /** Arguments: the class, the table. */
  COMMENT_TABLE_UNKNOWN(
      "STERNA-0270",
      ERROR,
      "%s has a comment on the table \"%s\", which is neither its own nor a secondary one; correct on"),

  /** Arguments: the class, the annotation. */
  SUPERCLASS_LIKE_ENTITY(
      "STERNA-0271",
      ERROR,
      "%s is a mapped superclass, which has no table and no strategy; take @%s away"),

  /** Arguments: the attribute, the annotation, the root of the hierarchy. */
  ATTRIBUTE_OF_ROOT(
      "STERNA-0272",
      ERROR,
      "%s is annotated with @%s, which only the root of a hierarchy may have, here %s; take it away"),

  /** Arguments: the attribute, the entity. */
  OVERRIDE_OF_ENTITY(
      "STERNA-0273",
      ERROR,
      "%s is inherited from the entity %s, and only what a mapped superclass declares can be overridden;"
          + " say it in that entity"),

  /** Arguments: the class, the value, the other class. */
  DISCRIMINATOR_VALUE_TWICE(
      "STERNA-0274",
      ERROR,
      "%s has the discriminator value %s, as %s has, so nothing tells their rows apart; give one of them"
          + " another with @DiscriminatorValue"),

  /** Argument: the attribute. */
  EMBEDDABLE_IN_TWO_TABLES(
      "STERNA-0275", ERROR, "%s has its columns in several tables; let all of them lie in one"),

  /** Arguments: the class, the id. */
  IDENTITY_PER_CLASS(
      "STERNA-0276",
      ERROR,
      "%s has a table of its own, and %s would be numbered in each anew; choose another strategy for the"
          + " id, such as SEQUENCE"),

  /** Argument: the attribute. */
  EMBEDDED_TABLE_MISPLACED(
      "STERNA-0277",
      ERROR,
      "%s is part of an embeddable or a value of a collection, and @EmbeddedTable is for attributes of"
          + " entities; take it away"),

  /** Argument: the class. */
  CACHE_OF_SUBCLASS(
      "STERNA-0278",
      ERROR,
      "%s is not the root of its hierarchy, and only the root says how all of it is cached; move"
          + " @Cache there");

  private final Wording wording;

  InheritanceMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
