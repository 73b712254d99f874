package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/** Tables that keep what was in rows before, what they cannot be: ids {@code STERNA-065x}. */
public enum RowCopyMessage implements Message {

  /** Argument: the class. */
  CHANGELOG_INCOMPLETE(
      "STERNA-0651",
      ERROR,
      "%s is a @Changelog, which needs one attribute with @Changelog.ChangesetId and one with"
          + " @Changelog.Timestamp, both of a basic type; add what is missing"),

  /** Arguments: the class or the attribute, the audit table. */
  AUDIT_NAME_TAKEN(
      "STERNA-0652",
      ERROR,
      "the audit table of %s would be %s too, because @Audited.Table applies to the whole class;"
          + " give a subclass its own @Audited.Table, and leave out the name if there are"
          + " collections, or add @Audited.Excluded"),

  /** No argument. */
  ENVERS_BY_HAND(
      "STERNA-0653",
      NOTE,
      "drafts do not include the tables in which Hibernate Envers keeps old rows (…_AUD,"
          + " REVINFO); create them in SQL (revision --empty), as in its documentation or in"
          + " Hibernate's own schema export");

  private final Wording wording;

  RowCopyMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
