package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;
import static dev.sterna.processor.report.Severity.NOTE;

/** What is wrong with embeddables that are stored as a composite type ({@code @Struct}). */
public enum StructMessage implements Message {

  /** Argument: the attribute. */
  WITHOUT_NAME(
      "STERNA-0701",
      ERROR,
      "%s is stored as a composite type, which has no name; say @Struct(name = …) on the attribute or"
          + " on its class"),

  /** Arguments: the attribute, the name of the type. */
  NAME(
      "STERNA-0702",
      ERROR,
      "%s has the composite type %s, which Hibernate finds by a plain name alone; give @Struct a name"
          + " without delimiters, of letters, digits and underscores, and neither schema nor catalog"),

  /** Argument: the attribute. */
  MISPLACED(
      "STERNA-0703",
      ERROR,
      "%s would be stored as a composite type, which neither an id nor an element of a collection table"
          + " can be; take @Struct away, or write List<…> without @ElementCollection"),

  /** Arguments: the attribute, a part of it. */
  PART_DEFINED(
      "STERNA-0704",
      ERROR,
      "the columnDefinition of %2$s says more than a type, and an attribute of a composite type, such as"
          + " %1$s has, is no more than that; leave the type alone there"),

  /** Arguments: the attribute, a part of it. */
  PART_ELSEWHERE(
      "STERNA-0705",
      ERROR,
      "%2$s has its values in another table, which each of the values in the array %1$s cannot be told"
          + " apart in; take it out of the embeddable class, or make %1$s a single value"),

  /** Arguments: the type, the names that are given, the names that there are. */
  ATTRIBUTES(
      "STERNA-0706",
      ERROR,
      "the attributes of @Struct(name = \"%s\") are %s, but the columns are %s; name each of them once,"
          + " written alike"),

  /** Argument: the type. */
  TYPES_DIFFER(
      "STERNA-0707",
      ERROR,
      "the composite type %s is declared twice, with other attributes; give one of"
          + " them another name"),

  /** Arguments: the attribute, a part of it. */
  NO_FOREIGN_KEY(
      "STERNA-0708",
      NOTE,
      "%2$s refers to an entity from within the composite type of %1$s, where PostgreSQL has no foreign"
          + " keys: nothing keeps its target; @JoinColumn(foreignKey ="
          + " @ForeignKey(ConstraintMode.NO_CONSTRAINT)) says that it is meant"),

  /** Arguments: the attribute, a part of it. */
  CHECKS(
      "STERNA-0709",
      ERROR,
      "%2$s has several conditions, of which Hibernate takes one in the composite type of %1$s; join"
          + " them with and"),

  /** Arguments: the attribute, the name of the type. */
  OF_POSTGRESQL(
      "STERNA-0710",
      ERROR,
      "%s has the composite type %2$s, but %2$s is a type that PostgreSQL has already, which the"
          + " column would get; give @Struct another name");

  private final Wording wording;

  StructMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
