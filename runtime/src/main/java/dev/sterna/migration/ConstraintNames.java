package dev.sterna.migration;

/** How constraints and indexes are named to which the model gives no name. */
public enum ConstraintNames {
  /** As PostgreSQL would: {@code post_organization_id_fkey}. */
  POSTGRESQL,
  /** As Hibernate ORM does: {@code FKouj5b50goxmxwjhu9htbf3y0b}. */
  HIBERNATE
}
