package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/** Attributes of many values, what they cannot be: ids {@code STERNA-06xx}. */
public enum CollectionMessage implements Message {

  /** Arguments: the attribute, its type. */
  NOT_PLURAL(
      "STERNA-0601",
      ERROR,
      "%s has the type %s, which is not a collection; use a Collection, List, Set, Map or array"),

  /** Arguments: the attribute, the member. */
  ELEMENT_UNKNOWN(
      "STERNA-0602",
      ERROR,
      "the element type of %s is unknown; declare its type with type arguments, or specify %s"),

  /** Argument: the attribute. */
  KEY_UNKNOWN(
      "STERNA-0603",
      ERROR,
      "the key type of %s is unknown; declare its type with type arguments, or add @MapKeyClass"),

  /** Arguments: the attribute, the class, the attribute that it names. */
  MAPPED_BY_UNKNOWN(
      "STERNA-0604",
      ERROR,
      "mappedBy of %s names the attribute %3$s, which %2$s does not have; correct the name"),

  /** Argument: the attribute. */
  ON_DELETE_INVERSE(
      "STERNA-0605",
      ERROR,
      "@OnDelete on %s applies to the foreign key, which the other side declares; move it there"),

  /** Argument: the attribute. */
  COLLECTION_IN_COLLECTION(
      "STERNA-0606",
      ERROR,
      "%s is a collection in an embeddable class that is itself the element of a collection, which"
          + " Jakarta Persistence does not allow; make that class an entity"),

  /** Arguments: the attribute, the entity. */
  TARGET_OUTSIDE(
      "STERNA-0607",
      ERROR,
      "%s needs a column in the table of %s, which these migrations do not include; include that"
          + " entity in @Migrations too (packages, classes, tables), or give the relationship a"
          + " @JoinTable"),

  /** Arguments: the attribute, one annotation, another. */
  TWO_KINDS("STERNA-0608", ERROR, "%s is annotated with both @%s and @%s; keep one of them"),

  /** Argument: the attribute. */
  MAPPED_WITH_TABLE(
      "STERNA-0609",
      ERROR,
      "%s is mapped by the other side, which declares how it is stored; remove @JoinTable"),

  /** Argument: the attribute. */
  PLURAL_ID(
      "STERNA-0610",
      ERROR,
      "%s is a collection, which cannot be an id; remove @Id, or change the type"),

  /** Argument: the attribute. */
  SOFT_DELETE_MISPLACED(
      "STERNA-0611",
      ERROR,
      "@SoftDelete is allowed only on an @ElementCollection or a @ManyToMany, and %s is neither;"
          + " remove the annotation"),

  /** Arguments: the attribute, the generator. */
  ID_GENERATOR_UNKNOWN(
      "STERNA-0612",
      ERROR,
      "the ids of the rows of %s come from the generator \"%s\", which is not declared; declare"
          + " it with @SequenceGenerator or @TableGenerator on the same attribute, or use"
          + " \"increment\""),

  /** Argument: the attribute. */
  KIND_UNDECIDED(
      "STERNA-0613",
      ERROR,
      "whether %s keeps an order is known only to the code of its @CollectionType; add"
          + " @OrderColumn, or @Bag if it keeps none"),

  /** Argument: the attribute. */
  ANY_WITHOUT_TABLE(
      "STERNA-0614",
      ERROR,
      "%s holds entities of several classes, which needs a join table; add @JoinTable"),

  /** Argument: the attribute. */
  ID_WITHOUT_TABLE(
      "STERNA-0615",
      ERROR,
      "%s has no table of its own, so its rows cannot have ids; remove @CollectionId"),

  /** Argument: the attribute. */
  MAPPED_WITH_COLUMN(
      "STERNA-0616",
      ERROR,
      "%s is mapped by the other side, which declares how it is stored; remove @JoinColumn"),

  /** Arguments: the attribute, the class, the attribute that it names, what that refers to. */
  MAPPED_BY_OTHER(
      "STERNA-0617",
      ERROR,
      "%s is mapped by the attribute %3$s of %2$s, which refers to %4$s; correct mappedBy"),

  /** Arguments: the attribute, the type that targetEntity names, the declared type. */
  TARGET_OTHER(
      "STERNA-0618",
      ERROR,
      "targetEntity of %s is %s, which is not a %s; specify a class that the attribute can hold"),

  /** Argument: the attribute. */
  SORTED_AND_ORDERED(
      "STERNA-0619",
      ERROR,
      "%s is both sorted by Java and ordered by the database; remove one of the annotations"),

  /** Arguments: the attribute, the class that declares it. */
  OWNER_BY_OTHER_COLUMNS(
      "STERNA-0620",
      ERROR,
      "joinColumns of the join table of %s must refer to the primary key of %s; remove"
          + " referencedColumnName"),

  /** Argument: the attribute. */
  ORDER_MISPLACED(
      "STERNA-0621",
      ERROR,
      "@OrderColumn of %s is allowed only on a List or array that is not mapped by a @ManyToMany"
          + " of the other side; remove the annotation"),

  /** Argument: the attribute. */
  ROWS_HALF_WRITTEN(
      "STERNA-0622",
      ERROR,
      "%s is a collection, whose rows are written as a whole; give all columns of its table the"
          + " same insertable and updatable, or remove both");

  private final Wording wording;

  CollectionMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
