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
      "@%s on %s does not shape its table, because Hibernate ignores it on a relationship; remove"
          + " it, and declare a check in @JoinColumn(check = …)");

  private final Wording wording;

  OverlookedMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
