package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/**
 * Attributes and classes, what annotations cannot say of them together: ids {@code STERNA-063x}.
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
          + " its return type as Class<…> of that class");

  private final Wording wording;

  AttributeMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
