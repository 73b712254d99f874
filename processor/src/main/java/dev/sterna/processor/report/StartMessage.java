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
      "the property %s of %s has no setter, without which no value can be read into it; add one,"
          + " private if nobody else is to call it, or annotate the getter with @Transient"),

  /** Argument: the converter. */
  CONVERTER_ABSTRACT(
      "STERNA-0672",
      ERROR,
      "the converter %s is abstract, so there is none to convert with; name a class that extends it"),

  /** Argument: the class. */
  CONVERT_OF_NOTHING(
      "STERNA-0673",
      ERROR,
      "@Convert on the class %s does not say which attribute it converts; name it in attributeName"),

  /** Arguments: the attribute, what attributeName says. */
  CONVERT_PART_OF_MAP(
      "STERNA-0674",
      ERROR,
      "%s is a map, of which @Convert can convert \"key\", \"value\" or a part of them, and not \"%s\";"
          + " correct attributeName"),

  /** Argument: the attribute. */
  CONVERT_WITHOUT_EMBEDDED(
      "STERNA-0675",
      ERROR,
      "%s has @Convert for a part of it, and Hibernate takes what has @Convert for a basic attribute;"
          + " add @Embedded"),

  /** Arguments: the attribute, the type. */
  ELEMENT_PLURAL(
      "STERNA-0676",
      ERROR,
      "%s holds values of type %s, which hold many values themselves, and have no column; name a"
          + " converter for them in @Convert, store them as JSON (@JdbcTypeCode(SqlTypes.JSON)), or make"
          + " them embeddable objects with such an attribute"),

  /** Arguments: the class, its superclass. */
  EXTENDS_OTHER_KIND(
      "STERNA-0677",
      ERROR,
      "%s extends %s, and one of them is an entity, the other one an embeddable; make the superclass a"
          + " @MappedSuperclass alone"),

  /** Argument: the class. */
  LOCKED_BY_COLUMNS(
      "STERNA-0678",
      ERROR,
      "@OptimisticLocking of %s compares columns, for which each update has to be of its own; add"
          + " @DynamicUpdate"),

  /** Argument: the attribute. */
  COLLECTION_ID_TYPE(
      "STERNA-0679",
      ERROR,
      "@CollectionId of %s does not say of what type the ids are; add @CollectionIdJavaClass(idType ="
          + " Long.class)"),

  /**
   * Arguments: the attribute, the class, the attribute that it names, what that is annotated with.
   */
  MAPPED_BY_KIND(
      "STERNA-0680",
      ERROR,
      "%s is mapped by the attribute %3$s of %2$s, which is a @%4$s and cannot be the other side of"
          + " this; correct mappedBy"),

  /** Arguments: the attribute, the annotation. */
  ID_BY_TIMESTAMP(
      "STERNA-0681",
      ERROR,
      "%s is a part of the id, of which @%s cannot make the value; take the annotation away"),

  /** Argument: the attribute. */
  COMMENT_OF_INVERSE(
      "STERNA-0682",
      ERROR,
      "%s is mapped by the other side and has no column to comment on; write the @Comment there"),

  /** Arguments: the attribute, the entity that it refers to. */
  MAPS_ID_TO_OTHER(
      "STERNA-0683",
      ERROR,
      "@MapsId makes the key of %2$s the id, but %1$s refers to another column of it; take"
          + " referencedColumnName away, or @MapsId"),

  /** Arguments: what the annotation is on, the table. */
  COMMENT_ON_NOTHING(
      "STERNA-0684",
      ERROR,
      "@Comment is on \"%s\", which is neither the table %s nor a column of it; correct on"),

  /** Arguments: the attribute, the part of the id, the attribute that gives it its columns. */
  MAPS_ID_TWICE(
      "STERNA-0685",
      ERROR,
      "%s gives its columns to %s of the id, which has those of %s; take @MapsId away from one of them"),

  /** Argument: the attribute. */
  ID_GENERATED_WHOLE(
      "STERNA-0686",
      ERROR,
      "%s is an id of several values, which no sequence or table makes; take @GeneratedValue away, or"
          + " write it at a part of the id"),

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
      "%s is a tenant id of type %s, and that of %s is of type %s; give all tenant ids of the model one"
          + " type"),

  /** Arguments: the relationship, its target, the type of the key there, the id, its type. */
  MAPS_ID_TYPE(
      "STERNA-0689",
      ERROR,
      "%s makes the key of %s, of type %s, the value of %s, which is of type %s; make them of one type"),

  /** Arguments: the attribute, its type. */
  EMBEDDED_OF_JAVA(
      "STERNA-0690",
      ERROR,
      "%s is embedded and of type %s, whose fields are Java's own business; take @Embedded away");

  private final Wording wording;

  StartMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
