package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.ERROR_IF_STRICT;
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

  /** Argument: the value of the option. */
  FOLDER_WRONG(
      "STERNA-0102",
      ERROR,
      "the option -Asterna.directory=%s names a folder without package-info.java; name the folder"
          + " of the sources of this package, or leave the option out"),

  /** Argument: the class. */
  NAME_TAKEN(
      "STERNA-0103",
      ERROR,
      "the sources hold a class %s, which Sterna generates; remove or rename it"),

  /** Argument: the entity class. */
  ENTITY_NOT_FOUND(
      "STERNA-0111",
      ERROR,
      "entity %s of schema.jsonl was not found, so no draft was made, because that would drop its"
          + " table; compile with all entities on the class path or the source path, or, if it was"
          + " removed on purpose, compile once with -Asterna.complete=true"),

  // 02xx: Jakarta Persistence, what a mapping cannot be

  // 03xx: revisions and their graph

  /** Argument: the class. */
  REVISION_CLASS(
      "STERNA-0301",
      ERROR,
      "revision %s cannot be created; make it a class that implements Migration and has a"
          + " constructor without parameters that is not private"),

  /** Argument: the class. */
  REVISION_WITHOUT_ID(
      "STERNA-0302", ERROR, "revision %s has no id; give back the id with which it was generated"),

  /** Arguments: the text, the class. */
  REVISION_TIME(
      "STERNA-0303",
      ERROR,
      "created = \"%s\" of revision %s is no time; write it in UTC, such as"
          + " \"2023-04-28T01:59:42Z\""),

  /** Argument: the problem in the words of the graph. */
  REVISION_GRAPH("STERNA-0311", ERROR, "%s"),

  /** Arguments: the classes of the heads, their ids as a list in quotes. */
  SEVERAL_HEADS(
      "STERNA-0312",
      ERROR_IF_STRICT,
      "revisions %s are heads beside each other, so no draft was made, because it could follow only"
          + " one of them; merge them first, with a revision that has revises = {%s}"),

  // 04xx: schema.jsonl

  /** Argument: the line and what is wrong with it. */
  SNAPSHOT_BROKEN(
      "STERNA-0401",
      ERROR_IF_STRICT,
      "schema.jsonl cannot be read, so no draft was made: %s; if a merge left it so, keep the lines"
          + " of both sides and remove the markers, otherwise take the committed file back, and"
          + " compile again"),

  /** Arguments: the fingerprint of the snapshot, the class of the head, its fingerprint. */
  SNAPSHOT_STALE(
      "STERNA-0402",
      ERROR_IF_STRICT,
      "schema.jsonl (fingerprint %s) is not what revision %s leaves (schema = \"%s\"), so no draft"
          + " was made; take back the file that was committed with the revision, or run check to see"
          + " how the two differ"),

  /** Argument: the fingerprint of the snapshot. */
  SNAPSHOT_WITHOUT_REVISION(
      "STERNA-0403",
      ERROR_IF_STRICT,
      "schema.jsonl (fingerprint %s) describes tables, but no revision creates them, so no draft was"
          + " made; take back the revisions, or delete the file to begin anew"),

  // 05xx: what is pending

  /** Argument: the change. */
  PENDING("STERNA-0501", NOTE, "pending: %s"),

  /** Argument: the change. */
  PENDING_DESTRUCTIVE("STERNA-0502", NOTE, "pending, and data is lost: %s"),

  /** Arguments: the number of changes, the draft's class. */
  PENDING_SUMMARY(
      "STERNA-0503",
      ERROR_IF_STRICT,
      "the model is ahead of schema.jsonl by %s, written as class %s; keep it with:"
          + " revision -m \"what it does\""),

  /** Arguments: the table, the class in the snapshot, the class of the model. */
  ENTITY_RENAMED(
      "STERNA-0511",
      NOTE,
      "table %s now belongs to entity %3$s, and schema.jsonl still names %2$s; the next revision"
          + " that is kept corrects it, until then compile this package as a whole"),

  /** Arguments: the column, the table. */
  COLUMN_NEEDS_FILL(
      "STERNA-0521",
      ERROR,
      "column %s, added to the existing table %s, must not be null, and its rows have no value for"
          + " it; initialize the field with a constant, or give the column a default"
          + " (@Column(columnDefinition = \"… default …\")), or make it nullable and fill it first"),

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
