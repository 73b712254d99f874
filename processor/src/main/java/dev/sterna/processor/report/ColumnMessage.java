package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/**
 * Columns of basic attributes, what their types cannot be: ids {@code STERNA-028x} and {@code
 * 029x}.
 */
public enum ColumnMessage implements Message {

  /** Arguments: the attribute, the enum, the type of the field. */
  ENUM_VALUE_TYPE(
      "STERNA-0281",
      ERROR,
      "%s has the enum type %s, whose @EnumeratedValue has the type %s; it must be a String if"
          + " the attribute is @Enumerated(STRING), otherwise a byte, short or int"),

  /** Arguments: the attribute, the annotation. */
  CONVERTER_MISPLACED(
      "STERNA-0282",
      ERROR,
      "%s has a converter, which cannot be combined with @%s; remove one of the two"),

  /** Argument: the attribute. */
  CONVERTER_UNKNOWN(
      "STERNA-0283",
      ERROR,
      "the converter of %s cannot be found, or does not declare what it converts to; specify a"
          + " class on the class path that implements AttributeConverter<X, Y>"),

  /** Arguments: the attribute, a converter, another one. */
  CONVERTERS_COMPETE(
      "STERNA-0284",
      ERROR,
      "%s has a type for which both %s and %s are converters with autoApply; remove autoApply"
          + " from one of them, or specify one with @Convert(converter = …) wherever they compete,"
          + " or none with @Convert(disableConversion = true)"),

  /** Arguments: the attribute, the annotation. */
  TYPE_UNDECIDED(
      "STERNA-0285",
      ERROR,
      "the column type of %s is computed at run time by the class in @%s; declare the type in"
          + " @Column(columnDefinition = …)"),

  /** Arguments: the attribute, the pattern. */
  NAME_PATTERN(
      "STERNA-0286",
      ERROR,
      "@EmbeddedColumnNaming of %s needs a pattern with one %%s for the name of the column,"
          + " unlike \"%s\"; correct the pattern"),

  /** Argument: the type. */
  ENUM_TYPES_DIFFER(
      "STERNA-0287",
      ERROR,
      "two enums with different constants would both become the type %s of the database; rename"
          + " one of the classes, or use @Enumerated(EnumType.STRING) without @JdbcTypeCode");

  private final Wording wording;

  ColumnMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
