package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/** What is wrong with embeddables that are stored as a composite type ({@code @Struct}). */
public enum StructMessage implements Message {

  /** Argument: the attribute. */
  WITHOUT_NAME(
      "STERNA-0701",
      ERROR,
      "%s is stored as a composite type, which has no name; add @Struct(name = …) to the"
          + " attribute or to its class"),

  /** Arguments: the attribute, the name of the type. */
  NAME(
      "STERNA-0702",
      ERROR,
      "%s has the composite type %s, but Hibernate finds such types only by a plain name; give"
          + " @Struct a name of letters, digits and underscores, without delimiters, schema and"
          + " catalog"),

  /** Argument: the attribute. */
  MISPLACED(
      "STERNA-0703",
      ERROR,
      "%s would be stored as a composite type, which is not allowed for an id or an element of a"
          + " collection table; remove @Struct, or declare a List<…> without @ElementCollection"),

  /** Arguments: the attribute, a part of it. */
  PART_DEFINED(
      "STERNA-0704",
      ERROR,
      "%2$s is an attribute of the composite type of %1$s, but its columnDefinition has more than"
          + " a type; reduce it to the type"),

  /** Arguments: the attribute, a part of it. */
  PART_ELSEWHERE(
      "STERNA-0705",
      ERROR,
      "%2$s is stored in another table, whose rows cannot refer to a single value of the array"
          + " %1$s; remove it from the embeddable class, or make %1$s a single value"),

  /** Arguments: the type, the names that are given, the names that there are. */
  ATTRIBUTES(
      "STERNA-0706",
      ERROR,
      "the attributes of @Struct(name = \"%s\") are %s, but the columns are %s; list each column"
          + " once, in the same spelling"),

  /** Argument: the type. */
  TYPES_DIFFER(
      "STERNA-0707",
      ERROR,
      "the composite type %s is declared twice, with different attributes; rename one of them"),

  /** Arguments: the attribute, a part of it. */
  NO_FOREIGN_KEY(
      "STERNA-0708",
      NOTE,
      "%2$s refers to an entity from within the composite type of %1$s, where PostgreSQL has no"
          + " foreign keys, so nothing keeps its target from being deleted; to accept that, add"
          + " @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))"),

  /** Arguments: the attribute, a part of it. */
  CHECKS(
      "STERNA-0709",
      ERROR,
      "%2$s has several check constraints, of which Hibernate uses only one in the composite type"
          + " of %1$s; join them with and"),

  /** Arguments: the attribute, the name of the type. */
  OF_POSTGRESQL(
      "STERNA-0710",
      ERROR,
      "%s has the composite type %2$s, but PostgreSQL has a type %2$s of its own, which the"
          + " column would get; choose another name in @Struct");

  private final Wording wording;

  StructMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
