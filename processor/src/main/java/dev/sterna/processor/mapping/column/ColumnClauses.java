package dev.sterna.processor.mapping.column;

import dev.sterna.schema.Identity;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may follow the type in the definition of a column: PostgreSQL manual, CREATE TABLE, "column
 * constraint".
 *
 * @param defaultSql the default as SQL text
 * @param generated the expression of a stored generated column
 * @param identity how it numbers its rows
 * @param collation the collation
 * @param notNull whether it must have a value
 * @param unique whether no two rows may have the same value
 * @param checks its conditions in their order
 */
public record ColumnClauses(
    Optional<String> defaultSql,
    Optional<String> generated,
    Optional<Identity> identity,
    Optional<String> collation,
    boolean notNull,
    boolean unique,
    List<CheckClause> checks) {

  public static final ColumnClauses NONE =
      new ColumnClauses(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          List.of());

  public ColumnClauses {
    checks = List.copyOf(checks);
  }

  /** Both; where only one value can be, the other's wins. */
  public ColumnClauses and(ColumnClauses other) {
    if (this == NONE || other == NONE) {
      return this == NONE ? other : this;
    }
    ColumnClauses source = other.givesValues() ? other : this;
    return new ColumnClauses(
        source.defaultSql,
        source.generated,
        source.identity,
        other.collation.or(() -> collation),
        notNull || other.notNull,
        unique || other.unique,
        Stream.concat(checks.stream(), other.checks.stream()).toList());
  }

  /** Whether the database gives the column its values; a column has one way of that. */
  public boolean givesValues() {
    return defaultSql.isPresent() || generated.isPresent() || identity.isPresent();
  }

  public ColumnClauses withDefault(String sql) {
    return new ColumnClauses(
        Optional.of(sql), Optional.empty(), Optional.empty(), collation, notNull, unique, checks);
  }

  public ColumnClauses withGenerated(String sql) {
    return new ColumnClauses(
        Optional.empty(), Optional.of(sql), Optional.empty(), collation, notNull, unique, checks);
  }

  public ColumnClauses withIdentity(Identity kind) {
    return new ColumnClauses(
        Optional.empty(), Optional.empty(), Optional.of(kind), collation, true, unique, checks);
  }

  /** The same of a column to which values are only copied. */
  public ColumnClauses withoutIdentity() {
    return identity.isEmpty()
        ? this
        : new ColumnClauses(
            defaultSql, generated, Optional.empty(), collation, notNull, unique, checks);
  }

  public ColumnClauses withCollation(String name) {
    return new ColumnClauses(
        defaultSql, generated, identity, Optional.of(name), notNull, unique, checks);
  }

  public ColumnClauses withNotNull(boolean required) {
    return required == notNull
        ? this
        : new ColumnClauses(defaultSql, generated, identity, collation, required, unique, checks);
  }

  public ColumnClauses withUnique(boolean only) {
    return only == unique
        ? this
        : new ColumnClauses(defaultSql, generated, identity, collation, notNull, only, checks);
  }

  public ColumnClauses withChecks(List<CheckClause> more) {
    return more.isEmpty()
        ? this
        : new ColumnClauses(
            defaultSql,
            generated,
            identity,
            collation,
            notNull,
            unique,
            Stream.concat(checks.stream(), more.stream()).toList());
  }
}
