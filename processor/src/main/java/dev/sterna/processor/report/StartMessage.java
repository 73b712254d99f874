package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/**
 * What would have its tables, and Hibernate does not start with: ids from {@code STERNA-0671} to
 * {@code 0690}.
 */
public enum StartMessage implements Message {

  /** Arguments: the property, its class. */
  SETTER_MISSING(
      "STERNA-0671",
      ERROR,
      "the property %s of %s has no setter, so its value cannot be loaded; add one, which may be"
          + " private, or annotate the getter with @Transient"),

  /** Argument: the converter. */
  CONVERTER_ABSTRACT(
      "STERNA-0672",
      ERROR,
      "the converter %s is abstract and cannot be created; specify a concrete subclass"),

  /** Argument: the class. */
  CONVERT_OF_NOTHING(
      "STERNA-0673",
      ERROR,
      "@Convert on the class %s does not name the attribute to convert; add attributeName"),

  /** Arguments: the attribute, what attributeName says. */
  CONVERT_PART_OF_MAP(
      "STERNA-0674",
      ERROR,
      "@Convert of the map %s can convert \"key\", \"value\" or a part of them, not \"%s\";"
          + " correct attributeName"),

  /** Argument: the attribute. */
  CONVERT_WITHOUT_EMBEDDED(
      "STERNA-0675",
      ERROR,
      "@Convert of %s applies to a part of it, but Hibernate treats an attribute with @Convert as"
          + " basic; add @Embedded"),

  /** Arguments: the attribute, the type. */
  ELEMENT_PLURAL(
      "STERNA-0676",
      ERROR,
      "the elements of %s have the type %s, which is itself a collection and has no column;"
          + " specify a converter for them in @Convert, store them as JSON"
          + " (@JdbcTypeCode(SqlTypes.JSON)), or use an embeddable class with such an attribute"),

  /** Arguments: the class, its superclass. */
  EXTENDS_OTHER_KIND(
      "STERNA-0677",
      ERROR,
      "%s extends %s, but one of them is an entity and the other an embeddable; make the"
          + " superclass a @MappedSuperclass only"),

  /** Argument: the class. */
  LOCKED_BY_COLUMNS(
      "STERNA-0678",
      ERROR,
      "@OptimisticLocking of %s compares columns, which requires dynamic updates; add"
          + " @DynamicUpdate"),

  /** Argument: the attribute. */
  COLLECTION_ID_TYPE(
      "STERNA-0679",
      ERROR,
      "@CollectionId of %s does not declare the type of the ids; add"
          + " @CollectionIdJavaClass(idType = Long.class)"),

  /**
   * Arguments: the attribute, the class, the attribute that it names, what that is annotated with.
   */
  MAPPED_BY_KIND(
      "STERNA-0680",
      ERROR,
      "%s is mapped by the attribute %3$s of %2$s, which is a @%4$s and cannot be the other side"
          + " of this relationship; correct mappedBy"),

  /** Arguments: the attribute, the annotation. */
  ID_BY_TIMESTAMP(
      "STERNA-0681",
      ERROR,
      "%s is part of the id, which @%s cannot generate; remove the annotation"),

  /** Argument: the attribute. */
  COMMENT_OF_INVERSE(
      "STERNA-0682",
      ERROR,
      "%s is mapped by the other side and has no column to comment on; move @Comment there"),

  /** Arguments: the attribute, the entity that it refers to. */
  MAPS_ID_TO_OTHER(
      "STERNA-0683",
      ERROR,
      "@MapsId makes the key of %2$s the id, but %1$s refers to another column of it; remove"
          + " referencedColumnName or @MapsId"),

  /** Arguments: what the annotation is on, the table. */
  COMMENT_ON_NOTHING(
      "STERNA-0684",
      ERROR,
      "@Comment is on \"%s\", which is neither table %s nor one of its columns; correct on"),

  /** Arguments: the attribute, the part of the id, the attribute that gives it its columns. */
  MAPS_ID_TWICE(
      "STERNA-0685",
      ERROR,
      "%s maps %s of the id, which %s already maps; remove @MapsId from one of them"),

  /** Argument: the attribute. */
  ID_GENERATED_WHOLE(
      "STERNA-0686",
      ERROR,
      "%s is an id of several values, which cannot be generated as a whole; remove"
          + " @GeneratedValue, or move it to a part of the id"),

  /** Arguments: the attribute, the name of its table, the same without delimiters. */
  JOIN_TABLE_IN_BACKTICKS(
      "STERNA-0687",
      ERROR,
      "Hibernate does not find the join table of %s by its name %s; write it in double quotes"
          + " (\"\\\"%s\\\"\")"),

  /** Arguments: the attribute, its type, the class that has another one, the type of that. */
  TENANT_TYPES(
      "STERNA-0688",
      ERROR,
      "the tenant id %s has the type %s, but that of %s has the type %s; give all tenant ids the"
          + " same type"),

  /** Arguments: the relationship, its target, the type of the key there, the id, its type. */
  MAPS_ID_TYPE(
      "STERNA-0689",
      ERROR,
      "%s makes the key of %s, of type %s, the value of %s, which has the type %s; give both the"
          + " same type"),

  /** Arguments: the attribute, its type. */
  EMBEDDED_OF_JAVA(
      "STERNA-0690",
      ERROR,
      "%s is embedded and has the type %s, a class of Java itself whose fields cannot be mapped;"
          + " remove @Embedded");

  private final Wording wording;

  StartMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
