package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/** Mapping files, what is wrong with them: ids from {@code STERNA-0288} to {@code 0299}. */
public enum MappingFileMessage implements Message {

  /** No argument. */
  NAMES_DELIMITED(
      "STERNA-0288",
      NOTE,
      "<delimited-identifiers> makes every name case-sensitive, as Jakarta Persistence specifies,"
          + " but Hibernate does so only if its property hibernate.globally_quoted_identifiers is"
          + " true; set it in persistence.xml"),

  /** Arguments: the element, the attribute. */
  OVERRIDE_LOST(
      "STERNA-0289",
      NOTE,
      "Hibernate does not apply <%s> to %s, which is not a map, so its columns keep their names;"
          + " use @AttributeOverride instead"),

  /** Arguments: the element, the attribute. */
  VALUE_MISSING("STERNA-0290", ERROR, "<%s> has no %s; add it"),

  /** Argument: what the parser says. */
  FILE_UNREADABLE("STERNA-0291", ERROR, "the file is not well-formed XML: %s; correct it"),

  /** Arguments: the outermost element, its namespace. */
  FILE_OTHER_KIND(
      "STERNA-0292",
      ERROR,
      "<%s xmlns=\"%s\"> is not a mapping file of Jakarta Persistence, and may shape tables; use"
          + " annotations or an <entity-mappings> of Jakarta Persistence instead"),

  /** Arguments: the file that names it, the file. */
  FILE_MISSING(
      "STERNA-0293",
      ERROR,
      "%s names the mapping file %s, which is neither in the class output nor beside the sources"
          + " (such as in src/main/resources) nor on the class path; correct the name, or add the"
          + " file there"),

  /** Arguments: the element, what it has. */
  WORD_UNKNOWN(
      "STERNA-0294",
      ERROR,
      "<%s> has %s, which Sterna does not know and which may shape tables; remove it, or use"
          + " annotations instead"),

  /** Arguments: the attribute or element, the value, what it may be. */
  VALUE_WRONG("STERNA-0295", ERROR, "%s is \"%s\", which is not %s; correct it"),

  /** Arguments: the element, the class. */
  CLASS_UNKNOWN(
      "STERNA-0296",
      ERROR,
      "<%s> names the class %s, which this compile cannot find; correct the name or <package>, or"
          + " add the class to the sources or to the class path"),

  /** Arguments: the class, the attribute, what it would be. */
  ATTRIBUTE_UNKNOWN(
      "STERNA-0297",
      ERROR,
      "%s does not declare a %s %s; correct the name, or specify with access=\"…\" whether fields"
          + " or properties are mapped"),

  /** Arguments: what is described, where it is described before. */
  DESCRIBED_TWICE("STERNA-0298", ERROR, "%s is already described in %s; describe it only once"),

  /** Argument: the class. */
  ACCESS_UNCLEAR(
      "STERNA-0299",
      ERROR,
      "%s is mapped by its properties, because neither the file nor @Access specifies otherwise"
          + " and the class itself has no id, so the annotations on its fields would be lost; add"
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
