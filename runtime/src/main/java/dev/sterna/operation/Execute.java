package dev.sterna.operation;

import java.util.List;

/**
 * Runs SQL that the author wrote.
 *
 * @param sql one statement
 * @param effect what it does to the schema, for replay; empty for a statement that changes only data
 */
public record Execute(String sql, List<Operation> effect) implements Operation {

  public Execute {
    if (sql.isBlank()) {
      throw new IllegalArgumentException("execute needs a statement");
    }
    effect = List.copyOf(effect);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }

  @Override
  public String describe() {
    return "execute " + sql.strip().lines().findFirst().orElse("");
  }
}
