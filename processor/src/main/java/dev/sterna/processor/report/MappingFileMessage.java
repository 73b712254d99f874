package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/** Mapping files, what is wrong with them: ids from {@code STERNA-0288} to {@code 0299}. */
public enum MappingFileMessage implements Message {

  /** No argument. */
  NAMES_DELIMITED(
      "STERNA-0288",
      NOTE,
      "<delimited-identifiers> makes every name case-sensitive, as Jakarta Persistence says; Hibernate"
          + " does so only if its property hibernate.globally_quoted_identifiers is true, so set it in"
          + " persistence.xml"),

  /** Arguments: the element, the attribute. */
  OVERRIDE_LOST(
      "STERNA-0289",
      NOTE,
      "Hibernate does not apply <%s> to %s, which is no map, and so its columns keep their names; say it"
          + " by @AttributeOverride"),

  /** Arguments: the element, the attribute. */
  VALUE_MISSING("STERNA-0290", ERROR, "<%s> has no %s; add it"),

  /** Argument: what the parser says. */
  FILE_UNREADABLE("STERNA-0291", ERROR, "the file is not XML that can be read: %s; correct it"),

  /** Arguments: the outermost element, its namespace. */
  FILE_OTHER_KIND(
      "STERNA-0292",
      ERROR,
      "<%s xmlns=\"%s\"> is no mapping file of Jakarta Persistence, and may shape tables; say it in"
          + " annotations or in an <entity-mappings> of Jakarta Persistence"),

  /** Arguments: the file that names it, the file. */
  FILE_MISSING(
      "STERNA-0293",
      ERROR,
      "%s names the mapping file %s, which is neither in the class output nor beside the sources (as"
          + " src/main/resources is) nor on the class path; correct the name, or put it there"),

  /** Arguments: the element, what it has. */
  WORD_UNKNOWN(
      "STERNA-0294",
      ERROR,
      "<%s> has %s, which Sterna does not know and which may shape tables; take it out, or say it in"
          + " annotations"),

  /** Arguments: the attribute or element, the value, what it may be. */
  VALUE_WRONG("STERNA-0295", ERROR, "%s is \"%s\", which is not %s; correct it"),

  /** Arguments: the element, the class. */
  CLASS_UNKNOWN(
      "STERNA-0296",
      ERROR,
      "<%s> names the class %s, which this compile does not see; correct the name or <package>, or put"
          + " the class into the sources or on the class path"),

  /** Arguments: the class, the attribute, what it would be. */
  ATTRIBUTE_UNKNOWN(
      "STERNA-0297",
      ERROR,
      "%s itself has no %s %s; correct the name, or say in access=\"…\" whether fields or properties"
          + " are mapped"),

  /** Arguments: what is described, where it is described before. */
  DESCRIBED_TWICE(
      "STERNA-0298", ERROR, "%s is described in %s already; describe it in one place, once"),

  /** Argument: the class. */
  ACCESS_UNCLEAR(
      "STERNA-0299",
      ERROR,
      "%s is mapped by its properties, because neither the file nor @Access says otherwise and the"
          + " class itself has no id, and so the annotations on its fields would be lost; add"
          + " access=\"FIELD\"");

  private final Wording wording;

  MappingFileMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
