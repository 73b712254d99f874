package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/** Tables that keep what was in rows before, what they cannot be: ids {@code STERNA-065x}. */
public enum RowCopyMessage implements Message {

  /** Argument: the class. */
  CHANGELOG_INCOMPLETE(
      "STERNA-0651",
      ERROR,
      "%s is a @Changelog, which needs an attribute with @Changelog.ChangesetId and one with"
          + " @Changelog.Timestamp, both of a basic type"),

  /** Arguments: the class or the attribute, the audit table. */
  AUDIT_NAME_TAKEN(
      "STERNA-0652",
      ERROR,
      "the audit table of %s would be %s too, because @Audited.Table names it for the whole class;"
          + " give a subclass an @Audited.Table of its own and leave the name out beside collections,"
          + " or annotate with @Audited.Excluded"),

  /** No argument. */
  ENVERS_BY_HAND(
      "STERNA-0653",
      NOTE,
      "the tables in which Hibernate Envers keeps what rows were (…_AUD, REVINFO) are not in drafts;"
          + " write them in SQL (revision --empty), as its documentation or its own export of the"
          + " schema shows them");

  private final Wording wording;

  RowCopyMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
