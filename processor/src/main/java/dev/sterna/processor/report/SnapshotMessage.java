package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR_IF_STRICT;

/** The snapshot {@code schema.jsonl}: ids {@code STERNA-04xx}. */
public enum SnapshotMessage implements Message {

  /** Arguments: the line, what is wrong with it, what to do. */
  SNAPSHOT_BROKEN(
      "STERNA-0401", ERROR_IF_STRICT, "schema.jsonl, line %s: %s, so no draft was made; %s"),

  /** Arguments: the fingerprint of the snapshot, the class of the head, its fingerprint. */
  SNAPSHOT_STALE(
      "STERNA-0402",
      ERROR_IF_STRICT,
      "schema.jsonl (fingerprint %s) is not the schema that revision %s leaves (schema = \"%s\"),"
          + " so no draft was made; restore the file that was committed with the revision, or run"
          + " the command check to see how the two differ"),

  /** Argument: the fingerprint of the snapshot. */
  SNAPSHOT_WITHOUT_REVISION(
      "STERNA-0403",
      ERROR_IF_STRICT,
      "schema.jsonl (fingerprint %s) describes tables, but no revision creates them, so no draft"
          + " was made; restore the revisions, or delete the file to start over"),

  /** Argument: the class of the head. */
  SNAPSHOT_MISSING(
      "STERNA-0404",
      ERROR_IF_STRICT,
      "schema.jsonl, which was committed with revision %s, is missing, so no draft was made;"
          + " restore it from version control, and run the command check"),

  /** Arguments: what is wrong, what to do. */
  SNAPSHOT_UNREADABLE(
      "STERNA-0405", ERROR_IF_STRICT, "schema.jsonl cannot be read: %s, so no draft was made; %s"),

  /** Arguments: the fingerprint of the snapshot, the classes of the heads. */
  SNAPSHOT_OF_NO_HEAD(
      "STERNA-0406",
      ERROR_IF_STRICT,
      "schema.jsonl (fingerprint %s) is not the schema that revisions %s leave together, so no"
          + " draft was made; regenerate it with the command snapshot, then compile");

  private final Wording wording;

  SnapshotMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
