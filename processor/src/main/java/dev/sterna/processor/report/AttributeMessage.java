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
      "%s is an id and mapped by the other side, so it has no column; take @Id or mappedBy away"),

  /** Arguments: the attribute, the entity. */
  LAZY_SOFT_DELETED(
      "STERNA-0633",
      ERROR,
      "%s is lazy, but whether there is a %s, which has @SoftDelete, only its row tells; make it"
          + " fetch = EAGER"),

  /** No argument. */
  SOFT_DELETE_CONVERTER(
      "STERNA-0634",
      ERROR,
      "@SoftDelete by TIMESTAMP stores when a row was deleted, which is nothing to convert; take"
          + " converter away"),

  /** Argument: the attribute. */
  ON_DELETE_WITHOUT_COLUMN(
      "STERNA-0635",
      ERROR,
      "@OnDelete on %s is about a foreign key in the table of its elements, where it has no column; add"
          + " @JoinColumn"),

  /** Arguments: the attribute, the class that {@code @CompositeType} names. */
  COMPOSITE_UNDECIDED(
      "STERNA-0636",
      ERROR,
      "%s has the columns of the class that %s.embeddable() returns, which only its code tells; declare"
          + " its return type as Class<…> of that class"),

  /** Arguments: the annotation, the attribute, the type that it demands. */
  NOT_SUCH_COLLECTION(
      "STERNA-0637", ERROR, "@%s on %s is about what a %s has; take it away, or change the type"),

  /** Argument: the attribute. */
  SCALE_OF_FLOATING(
      "STERNA-0638",
      ERROR,
      "%s is a floating-point number, whose column has no scale; take scale away, or make it a"
          + " BigDecimal"),

  /** Arguments: the attribute, the class that it is inherited from. */
  ID_INHERITED(
      "STERNA-0639",
      ERROR,
      "%s is inherited from %s, whose declaration counts; say there that it is the id and how it is"
          + " generated, or do not inherit it"),

  /** Arguments: the column, the table. */
  COLUMN_OF_SYSTEM(
      "STERNA-0640",
      ERROR,
      "PostgreSQL has a column %s of its own in every table, and so in %s; give yours another name"),

  /** Arguments: the attribute, what it is, the annotation that has the columns of its table. */
  JOIN_COLUMN_MISPLACED(
      "STERNA-0641",
      ERROR,
      "%s is a @%s, which has a table of its own; write its @JoinColumn in joinColumns of @%s"),

  /** Arguments: the attribute, the annotation, the embeddable class. */
  OF_ENTITY_ALONE(
      "STERNA-0642",
      ERROR,
      "%s is annotated with @%s, which only an attribute of an entity can be, not one of the"
          + " embeddable %s; take it away"),

  /** Argument: the attribute. */
  MIXED_COLUMNS(
      "STERNA-0643",
      ERROR,
      "the join columns of %s are written together or not at all; make nullable, insertable and"
          + " updatable of each the same"),

  /** Argument: the attribute. */
  MAPS_ID_MISPLACED(
      "STERNA-0644",
      ERROR,
      "%s refers to no entity by its columns, of which alone @MapsId can speak; take it away"),

  /** Arguments: the attribute, the class, the attribute that it names. */
  MAPPED_BY_MAPPED(
      "STERNA-0645",
      ERROR,
      "%s is mapped by the attribute %3$s of %2$s, which is mapped by the other side itself; take"
          + " mappedBy away from one of them"),

  /** Arguments: the attribute, the class, the attribute that it names. */
  MAP_KEY_UNKNOWN(
      "STERNA-0646",
      ERROR,
      "the keys of %s are the attribute %3$s of %2$s, which that class does not have; correct @MapKey"),

  /** Arguments: the attribute, the table. */
  ID_ELSEWHERE(
      "STERNA-0647",
      ERROR,
      "%s is an id, which lies in every table of its entity, and cannot be in %s alone; take table"
          + " away"),

  /** Argument: the table. */
  UNIQUE_OF_NOTHING(
      "STERNA-0648",
      ERROR,
      "a @UniqueConstraint of the table %s names no column; name them in columnNames, or take it away"),

  /** Arguments: the attribute, its type, the code of {@code @JdbcTypeCode}. */
  DOCUMENT_SHARED(
      "STERNA-0649",
      NOTE,
      "%s is stored as %3$s too, since an attribute of type %2$s that Hibernate comes to first is by"
          + " @JdbcTypeCode, and it keeps one such description of a type; give this one another type,"
          + " if it is to be stored otherwise"),

  /** Argument: the text. */
  DEFINITION_WITHOUT_TYPE(
      "STERNA-0650",
      ERROR,
      "PostgreSQL takes no column of the definition \"%s\"; begin it with the name of a type, without"
          + " semicolon and backticks, or leave columnDefinition out");

  private final Wording wording;

  AttributeMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
