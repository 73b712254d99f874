package dev.sterna.migration;

/** How to name constraints and indexes that the model leaves unnamed. */
public enum ConstraintNames {
  /** As PostgreSQL would: {@code post_organization_id_fkey}. */
  POSTGRESQL,
  /** As Hibernate ORM does: {@code FKouj5b50goxmxwjhu9htbf3y0b}. */
  HIBERNATE
}
