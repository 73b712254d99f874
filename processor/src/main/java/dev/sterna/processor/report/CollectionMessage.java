package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/** Attributes of many values, what they cannot be: ids {@code STERNA-06xx}. */
public enum CollectionMessage implements Message {

  /** Arguments: the attribute, its type. */
  NOT_PLURAL(
      "STERNA-0601",
      ERROR,
      "%s has the type %s, which does not hold many values; make it a Collection, List, Set, Map or"
          + " array"),

  /** Arguments: the attribute, the member. */
  ELEMENT_UNKNOWN(
      "STERNA-0602",
      ERROR,
      "%s does not say of what type its values are; write its type with arguments, or name the class in"
          + " %s"),

  /** Argument: the attribute. */
  KEY_UNKNOWN(
      "STERNA-0603",
      ERROR,
      "%s does not say of what type its keys are; write its type with arguments, or name the class in"
          + " @MapKeyClass"),

  /** Arguments: the attribute, the class, the attribute that it names. */
  MAPPED_BY_UNKNOWN(
      "STERNA-0604",
      ERROR,
      "%s is mapped by the attribute %3$s of %2$s, which that class does not have; correct mappedBy"),

  /** Argument: the attribute. */
  ON_DELETE_INVERSE(
      "STERNA-0605",
      ERROR,
      "@OnDelete on %s speaks of the foreign key that the other side declares; write it there"),

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
      "%s needs a column in the table of %s, which these migrations do not have; let @Migrations take"
          + " that entity too (packages, classes, tables), or give the relationship a @JoinTable"),

  /** Arguments: the attribute, one annotation, another. */
  TWO_KINDS("STERNA-0608", ERROR, "%s is both @%s and @%s; keep one of them"),

  /** Argument: the attribute. */
  MAPPED_WITH_TABLE(
      "STERNA-0609",
      ERROR,
      "%s is mapped by the other side, which says how it is stored; take @JoinTable away"),

  /** Argument: the attribute. */
  PLURAL_ID("STERNA-0610", ERROR, "%s is an id and holds many values, which no id can"),

  /** Argument: the attribute. */
  SOFT_DELETE_MISPLACED(
      "STERNA-0611",
      ERROR,
      "%s is neither an @ElementCollection nor a @ManyToMany, of which alone @SoftDelete can speak;"
          + " take it away"),

  /** Arguments: the attribute, the generator. */
  ID_GENERATOR_UNKNOWN(
      "STERNA-0612",
      ERROR,
      "the ids of the rows of %s come from the generator \"%s\", which is not declared; declare it with"
          + " @SequenceGenerator or @TableGenerator beside it, or say \"increment\""),

  /** Argument: the attribute. */
  KIND_UNDECIDED(
      "STERNA-0613",
      ERROR,
      "only the code of what @CollectionType names tells whether %s keeps an order; say it with"
          + " @OrderColumn, or with @Bag if it keeps none"),

  /** Argument: the attribute. */
  ANY_WITHOUT_TABLE(
      "STERNA-0614",
      ERROR,
      "%s holds entities of several classes, for which it needs a @JoinTable"),

  /** Argument: the attribute. */
  ID_WITHOUT_TABLE(
      "STERNA-0615",
      ERROR,
      "%s has no table of its own, in which @CollectionId could give ids to its rows; take it away"),

  /** Argument: the attribute. */
  MAPPED_WITH_COLUMN(
      "STERNA-0616",
      ERROR,
      "%s is mapped by the other side, which says how it is stored; take @JoinColumn away"),

  /** Arguments: the attribute, the class, the attribute that it names, what that refers to. */
  MAPPED_BY_OTHER(
      "STERNA-0617",
      ERROR,
      "%s is mapped by the attribute %3$s of %2$s, which refers to %4$s; correct mappedBy"),

  /** Arguments: the attribute, the type that targetEntity names, the declared type. */
  TARGET_OTHER(
      "STERNA-0618",
      ERROR,
      "targetEntity of %s names %s, which is no %s; name a class that the attribute can hold"),

  /** Argument: the attribute. */
  SORTED_AND_ORDERED(
      "STERNA-0619",
      ERROR,
      "%s is sorted by Java and ordered by the database; take one of the annotations away"),

  /** Arguments: the attribute, the class that declares it. */
  OWNER_BY_OTHER_COLUMNS(
      "STERNA-0620",
      ERROR,
      "joinColumns of the join table of %s must refer to the primary key of %s; take"
          + " referencedColumnName away"),

  /** Argument: the attribute. */
  ORDER_MISPLACED(
      "STERNA-0621",
      ERROR,
      "%s has an @OrderColumn, which only a List or an array that is not mapped by a @ManyToMany of"
          + " the other side can have; take it away"),

  /** Argument: the attribute. */
  ROWS_HALF_WRITTEN(
      "STERNA-0622",
      ERROR,
      "%s is a collection, whose rows are written whole; make insertable and updatable of"
          + " each column in its table the same, such as by taking them away");

  private final Wording wording;

  CollectionMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
