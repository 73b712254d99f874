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
      "%s is of the enum %s, whose @EnumeratedValue is of type %s; it must be String with"
          + " @Enumerated(STRING) on the attribute, and byte, short or int without"),

  /** Arguments: the attribute, the annotation. */
  CONVERTER_MISPLACED(
      "STERNA-0282",
      ERROR,
      "%s has a converter, which cannot be together with @%s; take one of the two away"),

  /** Argument: the attribute. */
  CONVERTER_UNKNOWN(
      "STERNA-0283",
      ERROR,
      "the converter of %s is not known to the compiler, or says not what it converts to; name a"
          + " class that implements AttributeConverter<X, Y> and is on the class path"),

  /** Arguments: the attribute, a converter, another one. */
  CONVERTERS_COMPETE(
      "STERNA-0284",
      ERROR,
      "%s is of a type for which both %s and %s are converters by autoApply; leave"
          + " that to one of them, or name one in @Convert(converter = …) wherever they compete, or say"
          + " @Convert(disableConversion = true)"),

  /** Arguments: the attribute, the annotation. */
  TYPE_UNDECIDED(
      "STERNA-0285",
      ERROR,
      "the column type of %s is computed by what @%s names when the program runs; say it here too, in"
          + " @Column(columnDefinition = …)"),

  /** Arguments: the attribute, the pattern. */
  NAME_PATTERN(
      "STERNA-0286",
      ERROR,
      "@EmbeddedColumnNaming of %s needs a pattern with one %%s for the name of the column, which"
          + " \"%s\" is not"),

  /** Argument: the type. */
  ENUM_TYPES_DIFFER(
      "STERNA-0287",
      ERROR,
      "enums of two classes would both be the type %s of the database, with other values; rename one"
          + " of the classes, or say @Enumerated(EnumType.STRING) without @JdbcTypeCode");

  private final Wording wording;

  ColumnMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
