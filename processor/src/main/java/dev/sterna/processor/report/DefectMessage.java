package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/** Defects of Sterna itself: ids {@code STERNA-09xx}. */
public enum DefectMessage implements Message {

  /** Arguments: what was thrown, the file with the stack trace. */
  INTERNAL(
      "STERNA-0901",
      ERROR,
      "Sterna failed with %s; this is a bug in Sterna: please report it with the file %s");

  private final Wording wording;

  DefectMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
