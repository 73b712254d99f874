package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * An exclusion constraint: of no two rows do all comparisons hold, as in {@code
 * exclude("no_overlap").with("room", "=").with("during", "&&")}.
 *
 * @param name the name, which its author gives
 * @param method the index method
 * @param elements what is compared, at least one
 * @param where the SQL text of the condition that rows must meet to be compared
 * @param deferral when it is checked
 * @see <a href="https://www.postgresql.org/docs/current/sql-createtable.html">CREATE TABLE,
 *     "EXCLUDE"</a>
 */
public record Exclude(
    String name, String method, List<Element> elements, Optional<String> where, Deferral deferral)
    implements Constraint {

  /**
   * What is compared.
   *
   * @param source the name of a column, or the SQL text of an expression
   * @param isExpression whether it is an expression
   * @param operator the operator, such as {@code &&}
   */
  public record Element(String source, boolean isExpression, String operator) {

    public Element {
      if (source.isBlank() || operator.isBlank()) {
        throw new IllegalArgumentException("an exclusion constraint compares by an operator");
      }
    }

    boolean isOver(String column) {
      return isExpression ? Identifiers.in(source).contains(column) : source.equals(column);
    }

    Element renamingColumn(String from, String to) {
      if (isExpression) {
        return new Element(Identifiers.renaming(source, from, to), true, operator);
      }
      return source.equals(from) ? new Element(to, false, operator) : this;
    }
  }

  public Exclude {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("an exclusion constraint must have a name");
    }
    Objects.requireNonNull(method, "method");
    elements = List.copyOf(elements);
    if (elements.isEmpty()) {
      throw new IllegalArgumentException(
          "the exclusion constraint \"" + name + "\" must compare something");
    }
    Objects.requireNonNull(where, "where");
    Objects.requireNonNull(deferral, "deferral");
  }

  /** The name; {@link Named#with} says what is compared. */
  public static Named exclude(String name) {
    return new Named(name);
  }

  /** An exclusion constraint of which nothing but the name is said. */
  public record Named(String name) {

    /** Comparing this column by this operator, with an index of the method gist. */
    public Exclude with(String column, String operator) {
      return of(new Element(column, false, operator));
    }

    /** Comparing this SQL expression by this operator, with an index of the method gist. */
    public Exclude withExpression(String sql, String operator) {
      return of(new Element(sql, true, operator));
    }

    private Exclude of(Element element) {
      return new Exclude(name, "gist", List.of(element), Optional.empty(), Deferral.NOT_DEFERRABLE);
    }
  }

  /** Comparing this column too. */
  public Exclude with(String column, String operator) {
    return with(new Element(column, false, operator));
  }

  /** Comparing this SQL expression too. */
  public Exclude withExpression(String sql, String operator) {
    return with(new Element(sql, true, operator));
  }

  private Exclude with(Element element) {
    List<Element> more = new ArrayList<>(elements);
    more.add(element);
    return new Exclude(name, method, more, where, deferral);
  }

  /** With an index of this method. */
  public Exclude using(String other) {
    return new Exclude(name, other, elements, where, deferral);
  }

  /** Comparing only rows that meet this SQL condition. */
  public Exclude where(String condition) {
    return new Exclude(name, method, elements, Optional.of(condition), deferral);
  }

  public Exclude deferrable(Deferral other) {
    return new Exclude(name, method, elements, where, other);
  }

  /** The columns that are compared, without those of expressions. */
  @Override
  public List<String> columns() {
    List<String> columns = new ArrayList<>();
    for (Element element : elements) {
      if (!element.isExpression()) {
        columns.add(element.source());
      }
    }
    return columns;
  }

  @Override
  public boolean isOver(String column) {
    return elements.stream().anyMatch(element -> element.isOver(column))
        || where.stream().anyMatch(sql -> Identifiers.in(sql).contains(column));
  }

  @Override
  public boolean hasIndex() {
    return true;
  }

  @Override
  public boolean hasExpression() {
    return where.isPresent() || elements.stream().anyMatch(Element::isExpression);
  }

  @Override
  public Exclude named(String other) {
    return new Exclude(other, method, elements, where, deferral);
  }

  @Override
  public Exclude renamingColumn(String from, String to) {
    return new Exclude(
        name,
        method,
        elements.stream().map(element -> element.renamingColumn(from, to)).toList(),
        where.map(sql -> Identifiers.renaming(sql, from, to)),
        deferral);
  }

  @Override
  public String defaultName(QualifiedName table) {
    return name;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
