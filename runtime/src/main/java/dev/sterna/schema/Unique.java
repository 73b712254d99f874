package dev.sterna.schema;

import java.util.List;
import java.util.Objects;

/**
 * A unique constraint.
 *
 * @param name the name, or empty for PostgreSQL's
 * @param columns the columns in the order of its index
 * @param nullsDistinct whether rows with null are all distinct (SQL's default); {@code false} is
 *     {@code NULLS NOT DISTINCT}, PostgreSQL 15 and later
 * @param deferral when it is checked
 */
public record Unique(String name, List<String> columns, boolean nullsDistinct, Deferral deferral)
    implements Constraint {

  public Unique {
    columns = Names.distinct("unique constraint", columns);
    Objects.requireNonNull(deferral, "deferral");
  }

  public static Unique unique(String... columns) {
    return new Unique("", List.of(columns), true, Deferral.NOT_DEFERRABLE);
  }

  public Unique nullsNotDistinct() {
    return new Unique(name, columns, false, deferral);
  }

  public Unique deferrable(Deferral other) {
    return new Unique(name, columns, nullsDistinct, other);
  }

  @Override
  public boolean hasIndex() {
    return true;
  }

  @Override
  public Unique named(String other) {
    return new Unique(other, columns, nullsDistinct, deferral);
  }

  @Override
  public Unique renamingColumn(String from, String to) {
    return new Unique(name, Names.renaming(columns, from, to), nullsDistinct, deferral);
  }

  @Override
  public String defaultName(QualifiedName table) {
    return DefaultName.unique(table.name(), columns).text();
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
