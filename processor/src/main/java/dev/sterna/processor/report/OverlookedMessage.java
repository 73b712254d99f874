package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.NOTE;

/**
 * What Hibernate takes and makes nothing of, as the tables then do: ids {@code STERNA-0691} to
 * {@code 0699}.
 */
public enum OverlookedMessage implements Message {

  /** Arguments: the annotation, the attribute. */
  NOT_ON_REFERENCE(
      "STERNA-0691",
      NOTE,
      "@%s on %s is not in its table, for Hibernate overlooks it on a relationship; write a check in"
          + " check of @JoinColumn, and take this away");

  private final Wording wording;

  OverlookedMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
