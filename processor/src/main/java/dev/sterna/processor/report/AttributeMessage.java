package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

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
      "PostgreSQL has a column %s of its own in every table, and so in %s; give yours another name");

  private final Wording wording;

  AttributeMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
