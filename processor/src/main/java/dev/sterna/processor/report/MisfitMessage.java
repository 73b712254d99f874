package dev.sterna.processor.report;

import static dev.sterna.processor.report.Severity.ERROR;

/**
 * What would have its tables, and does not fit together: Hibernate does not start with it, or could
 * never store it. Ids {@code STERNA-072x}.
 */
public enum MisfitMessage implements Message {

  /** Arguments: the relationship, its target, the type of the id there, the id class, its type. */
  ID_CLASS_TARGET_TYPE(
      "STERNA-0721",
      ERROR,
      "%s refers to %s, whose id has the type %s, but in the id class %s it has the type %s;"
          + " give both the same type"),

  /** Argument: the attribute. */
  ARRAY_LENGTH(
      "STERNA-0722",
      ERROR,
      "%s cannot have an array of negative length; correct the length in @Array"),

  /** Arguments: the subclass, the root of its hierarchy. */
  PARTITIONS_OF_JOINED(
      "STERNA-0723",
      ERROR,
      "the table of %s refers to the id of %s, whose primary key also contains a @PartitionKey;"
          + " remove @PartitionKey, or choose another inheritance strategy");

  private final Wording wording;

  MisfitMessage(String id, Severity severity, String format) {
    this.wording = new Wording(id, severity, format);
  }

  @Override
  public Wording wording() {
    return wording;
  }
}
