package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/**
 * Attributes and classes, what annotations cannot say of them together: ids {@code STERNA-063x} and
 * {@code STERNA-064x}.
 */
public enum AttributeMessage implements Message {

  /** Arguments: the attribute or class, an annotation, another one. */
  CONTRADICTION(
      "STERNA-0631",
      ERROR,
      "%s is annotated with @%s and with @%s, which contradict each other; keep one of them"),

  /** Argument: the attribute. */
  INVERSE_ID(
      "STERNA-0632",
      ERROR,
      "%s is an id and mapped by the other side, so it has no column; remove @Id or mappedBy"),

  /** Arguments: the attribute, the entity. */
  LAZY_SOFT_DELETED(
      "STERNA-0633",
      ERROR,
      "%s is lazy, but refers to %s, which has @SoftDelete, so only its row shows whether it was"
          + " deleted; use fetch = EAGER"),

  /** No argument. */
  SOFT_DELETE_CONVERTER(
      "STERNA-0634",
      ERROR,
      "@SoftDelete by TIMESTAMP stores when a row was deleted, to which no converter applies;"
          + " remove converter"),

  /** Argument: the attribute. */
  ON_DELETE_WITHOUT_COLUMN(
      "STERNA-0635",
      ERROR,
      "@OnDelete on %s needs a foreign key in the table of its elements, where it has no column;"
          + " add @JoinColumn"),

  /** Arguments: the attribute, the class that {@code @CompositeType} names. */
  COMPOSITE_UNDECIDED(
      "STERNA-0636",
      ERROR,
      "the columns of %s are those of the class that %s.embeddable() returns, which is known only"
          + " to its code; declare its return type as Class<…> of that class"),

  /** Arguments: the annotation, the attribute, the type that it demands. */
  NOT_SUCH_COLLECTION(
      "STERNA-0637", ERROR, "@%s on %s applies only to a %s; remove it, or change the type"),

  /** Argument: the attribute. */
  SCALE_OF_FLOATING(
      "STERNA-0638",
      ERROR,
      "%s is a floating-point number, whose column has no scale; remove scale, or change the type"
          + " to BigDecimal"),

  /** Arguments: the attribute, the class that it is inherited from. */
  ID_INHERITED(
      "STERNA-0639",
      ERROR,
      "%s is inherited from %s, whose declaration applies; declare @Id and its generator there,"
          + " or do not inherit the attribute"),

  /** Arguments: the column, the table. */
  COLUMN_OF_SYSTEM(
      "STERNA-0640",
      ERROR,
      "PostgreSQL reserves the name %s for a system column of every table, including %s; choose"
          + " another name"),

  /** Arguments: the attribute, what it is, the annotation that has the columns of its table. */
  JOIN_COLUMN_MISPLACED(
      "STERNA-0641",
      ERROR,
      "%s is a @%s, which has a table of its own; move its @JoinColumn to joinColumns of @%s"),

  /** Arguments: the attribute, the annotation, the embeddable class. */
  OF_ENTITY_ALONE(
      "STERNA-0642",
      ERROR,
      "%s is annotated with @%s, which is allowed only on attributes of an entity, not of the"
          + " embeddable class %s; remove the annotation"),

  /** Argument: the attribute. */
  MIXED_COLUMNS(
      "STERNA-0643",
      ERROR,
      "the join columns of %s must be written all together or not at all; give all of them the"
          + " same nullable, insertable and updatable"),

  /** Argument: the attribute. */
  MAPS_ID_MISPLACED(
      "STERNA-0644",
      ERROR,
      "@MapsId is for relationships with join columns, and %s has none; remove the annotation"),

  /** Arguments: the attribute, the class, the attribute that it names. */
  MAPPED_BY_MAPPED(
      "STERNA-0645",
      ERROR,
      "%s is mapped by the attribute %3$s of %2$s, which is itself mapped by the other side;"
          + " remove mappedBy from one of them"),

  /** Arguments: the attribute, the class, the attribute that it names. */
  MAP_KEY_UNKNOWN(
      "STERNA-0646",
      ERROR,
      "@MapKey of %s names the attribute %3$s, which %2$s does not have; correct the name"),

  /** Arguments: the attribute, the table. */
  ID_ELSEWHERE(
      "STERNA-0647",
      ERROR,
      "%s is an id, which is in every table of its entity, so it cannot be in %s alone; remove"
          + " table"),

  /** Argument: the table. */
  UNIQUE_OF_NOTHING(
      "STERNA-0648",
      ERROR,
      "a @UniqueConstraint of table %s names no column; specify columnNames, or remove the"
          + " constraint"),

  /** Arguments: the attribute, its type, the code of {@code @JdbcTypeCode}. */
  DOCUMENT_SHARED(
      "STERNA-0649",
      NOTE,
      "%s is stored as %3$s too, because another attribute of type %2$s has that @JdbcTypeCode,"
          + " and Hibernate keeps one mapping for each such type, from the attribute that it reads"
          + " first; to store this one in another way, give it another type"),

  /** Argument: the text. */
  DEFINITION_WITHOUT_TYPE(
      "STERNA-0650",
      ERROR,
      "the column definition \"%s\" is not valid in PostgreSQL; begin it with the name of a type,"
          + " without semicolon and backticks, or remove columnDefinition");

  private final Wording wording;

  AttributeMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
