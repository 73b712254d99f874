package dev.sterna.schema;

import java.util.Objects;
import java.util.Optional;

/**
 * One key of an index.
 *
 * @param source a column's name, or the SQL text of an expression
 * @param expression whether {@code source} is an expression
 * @param descending whether it is sorted in descending order
 * @param nulls where nulls go, if not where the order puts them by itself
 * @param operatorClass the operator class, if not the type's default
 * @param collation the collation, if not the column's
 */
public record IndexPart(
    String source,
    boolean expression,
    boolean descending,
    Optional<Nulls> nulls,
    Optional<String> operatorClass,
    Optional<String> collation) {

  /** Where nulls go in an ordered index. */
  public enum Nulls {
    FIRST,
    LAST
  }

  public IndexPart {
    if (source.isBlank()) {
      throw new IllegalArgumentException("an index key must name a column or an expression");
    }
    Objects.requireNonNull(nulls, "nulls");
    Objects.requireNonNull(operatorClass, "operatorClass");
    Objects.requireNonNull(collation, "collation");
  }

  /** A column, ascending. */
  public static IndexPart asc(String column) {
    return new IndexPart(
        column, false, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A column, descending. */
  public static IndexPart desc(String column) {
    return asc(column).descending(true);
  }

  /** An SQL expression, ascending; without parentheses around it. */
  public static IndexPart expression(String sql) {
    return new IndexPart(sql, true, false, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** In descending order, or not. */
  public IndexPart descending(boolean order) {
    return new IndexPart(source, expression, order, nulls, operatorClass, collation);
  }

  public IndexPart nulls(Nulls place) {
    return new IndexPart(
        source, expression, descending, Optional.of(place), operatorClass, collation);
  }

  public IndexPart operatorClass(String name) {
    return new IndexPart(source, expression, descending, nulls, Optional.of(name), collation);
  }

  public IndexPart collate(String name) {
    return new IndexPart(source, expression, descending, nulls, operatorClass, Optional.of(name));
  }

  /** Whether this key is the column of this name. */
  public boolean isColumn(String column) {
    return !expression && source.equals(column);
  }

  boolean isOver(String column) {
    return expression ? Identifiers.in(source).contains(column) : source.equals(column);
  }

  IndexPart renamingColumn(String from, String to) {
    String renamed = expression ? Identifiers.renaming(source, from, to) : to;
    return expression || source.equals(from)
        ? new IndexPart(renamed, expression, descending, nulls, operatorClass, collation)
        : this;
  }
}
