package dev.sterna.schema;

import java.util.List;

/**
 * A check constraint.
 *
 * @param name the name; a check has no columns to derive one from, so its author gives it
 * @param expression the condition as SQL text, without parentheses around it
 * @param validated whether the rows that were there first are known to keep it; {@code false} is
 *     {@code NOT VALID}
 */
public record Check(String name, String expression, boolean validated) implements Constraint {

  public Check {
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the check (" + expression + ") must have a name");
    }
    if (expression.isBlank()) {
      throw new IllegalArgumentException("the check \"" + name + "\" must have a condition");
    }
  }

  public static Check check(String name, String expression) {
    return new Check(name, expression, true);
  }

  public Check notValid() {
    return withValidated(false);
  }

  @Override
  public Check withValidated(boolean known) {
    return new Check(name, expression, known);
  }

  @Override
  public List<String> columns() {
    return List.of();
  }

  @Override
  public boolean hasExpression() {
    return true;
  }

  @Override
  public boolean isOver(String column) {
    return Identifiers.in(expression).contains(column);
  }

  @Override
  public Check named(String other) {
    return new Check(other, expression, validated);
  }

  /** Over the renamed column in its text too, as PostgreSQL has it then. */
  @Override
  public Check renamingColumn(String from, String to) {
    return new Check(name, Identifiers.renaming(expression, from, to), validated);
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
