package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/**
 * Every text of the processor. A text says what is wrong, where, why it matters, and the next step.
 * Ids are grouped by area, with gaps; an id is never given to another message.
 */
public enum Message {

  // 01xx: the setup of a migrations package

  /** Argument: the package. */
  FOLDER_NOT_FOUND(
      "STERNA-0101",
      NOTE,
      "the folder of package %s was not found, so schema.jsonl was not read and no draft made;"
          + " name the folder in the option -Asterna.directory"),

  // 02xx: Jakarta Persistence, what a mapping cannot be

  // 03xx: revisions and their graph

  // 04xx: schema.jsonl

  // 05xx: what is pending

  // 09xx: Sterna itself

  /** Arguments: what was thrown, the file with the stack trace. */
  INTERNAL(
      "STERNA-0901",
      ERROR,
      "Sterna failed with %s; this is a defect of Sterna: please report it with the file %s");

  private final String id;
  private final Severity severity;
  private final String format;

  Message(String id, Severity severity, String format) {
    this.id = id;
    this.severity = severity;
    this.format = format;
  }

  /** The id that stands in brackets before the text, such as {@code STERNA-0101}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** The text, for {@link String#format}. */
  public String format() {
    return format;
  }
}
