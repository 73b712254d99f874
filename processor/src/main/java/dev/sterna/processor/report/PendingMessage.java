package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.ERROR_IF_STRICT;
import static dev.sterna.processor.report.Severity.NOTE;

/** What is pending: ids {@code STERNA-05xx}. */
public enum PendingMessage implements Message {

  /** Argument: the change. */
  PENDING("STERNA-0501", NOTE, "pending: %s"),

  /** Arguments: the number of changes, the draft's class. */
  PENDING_SUMMARY(
      "STERNA-0503",
      ERROR_IF_STRICT,
      "the model is ahead of schema.jsonl by %s, written as class %s; keep it with:"
          + " revision -m \"what it does\" (mvn sterna:revision -Dmessage=\"what it does\")"),

  /** Arguments: the number of changes, the draft's class. */
  PENDING_SUMMARY_DESTRUCTIVE(
      "STERNA-0504",
      ERROR_IF_STRICT,
      "the model is ahead of schema.jsonl by %s, and data is lost; written as class %s; to accept"
          + " the loss, keep it with: revision --allow-destructive -m \"what it does\" (mvn"
          + " sterna:revision -DallowDestructive -Dmessage=\"what it does\")"),

  /** Arguments: the table, the class in the snapshot, the class of the model. */
  ENTITY_RENAMED(
      "STERNA-0511",
      NOTE,
      "table %s now belongs to entity %3$s, and schema.jsonl still names %2$s; the next revision"
          + " corrects it; until then, compile this package as a whole"),

  /** Argument: the past names. */
  RENAME_USED_UP(
      "STERNA-0512",
      NOTE,
      "@RenamedFrom has done its work: nothing is called %s any more; remove it"),

  /** Argument: the past names. */
  RENAME_UNKNOWN(
      "STERNA-0513",
      NOTE,
      "@RenamedFrom renames nothing: nothing in schema.jsonl is called %s; write the name that"
          + " this had before, or remove @RenamedFrom"),

  /** Arguments: the new column, the table, those that go, what the annotation says. */
  LIKELY_COLUMN_RENAME(
      "STERNA-0514",
      NOTE,
      "was column %s of table %s called %s, which is dropped? Then add @RenamedFrom(%s) here to"
          + " keep its values"),

  /** Arguments: the table, the tables that it may have been, what the annotation says. */
  LIKELY_TABLE_RENAME(
      "STERNA-0515",
      NOTE,
      "was table %s called %s, which is dropped? Then add @RenamedFrom(%s) here to keep its rows"),

  /** Argument: the constant. */
  CONSTANT_RENAMED(
      "STERNA-0516",
      ERROR,
      "@RenamedFrom on the constant %s has no effect where rows hold a list of constants, or the"
          + " value of one of their fields; remove it, and update the rows in the revision"
          + " (op.execute)"),

  /** Arguments: the new constant, those that go, the first of them. */
  LIKELY_CONSTANT_RENAME(
      "STERNA-0517",
      NOTE,
      "was the constant %s called %s, which is removed? Then add @RenamedFrom(\"%s\") here, to"
          + " update the rows that have it"),

  /** Arguments: the table, its options so far, its options from now on. */
  OPTIONS_FIXED(
      "STERNA-0518",
      NOTE,
      "the options of table %s change from \"%s\" to \"%s\", and PostgreSQL changes only storage"
          + " parameters of an existing table: recreate the table in a revision, or restore the"
          + " options"),

  /** Arguments: the column, the table. */
  COLUMN_NEEDS_FILL(
      "STERNA-0521",
      ERROR,
      "column %s, added to the existing table %s, must not be null, but existing rows have no"
          + " value for it; initialize the field with a constant, or give a value"
          + " (@Backfill(\"…\")), or give the column a default (@Column(columnDefinition = \"…"
          + " default …\")), or make it nullable and fill it first"),

  /** Arguments: what is the matter, what to do about it, the rule. */
  REVIEW_ERROR("STERNA-0522", ERROR, "%s. %s (rule %s in Sterna's docs/safety.md)"),

  /** Arguments: what is the matter, what to do about it, the rule. */
  REVIEW_DESTRUCTIVE(
      "STERNA-0523",
      NOTE,
      "pending, and data is lost: %s. %s (rule %s in Sterna's docs/safety.md)"),

  /** Arguments: what is the matter, what to do about it, the rule. */
  REVIEW_NOTE("STERNA-0524", NOTE, "pending: %s. %s (rule %s in Sterna's docs/safety.md)"),

  /** Arguments: the column, the table. */
  REFERENCE_NEEDS_FILL(
      "STERNA-0525",
      ERROR,
      "column %s, added to the existing table %s, must not be null, but existing rows refer to"
          + " nothing yet; make it nullable (optional = true), keep that revision, fill the rows"
          + " in it with op.execute(\"update …\"), and then make it required; or specify what each"
          + " row refers to (@Backfill(\"(select …)\"))"),

  /** Arguments: the column, the table. */
  NULLS_NEED_FILL(
      "STERNA-0526",
      NOTE,
      "pending: column %s of table %s becomes not null, which fails if a row has null in it; if"
          + " one may, give a value (@Backfill(\"…\")), or initialize the field with a constant,"
          + " or give the column a default (rule A7 in Sterna's docs/safety.md)"),

  /** Arguments: the column, the table. */
  UNSEEN_NEEDS_FILL(
      "STERNA-0527",
      ERROR,
      "column %s, added to the existing table %s, must not be null, but existing rows have no"
          + " value for it, and an initializer cannot be seen, because this module does not have"
          + " the source of its class; give a value (@Backfill(\"…\"), from sterna-runtime), or"
          + " give the column a default (@Column(columnDefinition = \"… default …\")), or make it"
          + " nullable and fill it first"),

  ROWS_WITHOUT_TABLE(
      "STERNA-0531",
      ERROR,
      "@ReferenceData is on an entity without a table of its own; move it to the entity that has"
          + " the table"),

  /** Arguments: the line, what is the matter. */
  ROW_UNUSABLE(
      "STERNA-0532",
      ERROR,
      "@ReferenceData, line %s: %s; a line is a row such as {\"code\": \"en\", \"name\": null}"),

  /** Arguments: the new attribute, its type, those that go, what the annotation says. */
  LIKELY_ATTRIBUTE_RENAME(
      "STERNA-0533",
      NOTE,
      "was attribute %s of type %s called %s, which is dropped? Then add @RenamedFrom(%s) here"
          + " to keep its values");

  private final Wording wording;

  PendingMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
