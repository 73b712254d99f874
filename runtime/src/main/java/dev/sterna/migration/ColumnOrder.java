package dev.sterna.migration;

/** The order of columns in a new table. */
public enum ColumnOrder {
  /** As declared: the superclasses' columns first. */
  DECLARED,
  /** As Hibernate ORM sorts them when it creates the table itself. */
  HIBERNATE
}
