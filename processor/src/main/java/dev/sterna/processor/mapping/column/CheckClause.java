package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.name.PhysicalName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A condition on a column or a table ({@code @CheckConstraint}, Jakarta Persistence 3.2, section
 * 11.1.6).
 *
 * @param name the name, if the model gives one
 * @param expression the condition as SQL text
 */
public record CheckClause(Optional<PhysicalName> name, String expression) {

  public static CheckClause unnamed(String expression) {
    return new CheckClause(Optional.empty(), expression);
  }

  /** The conditions with those that have no name taken together, as Hibernate declares them. */
  public static List<CheckClause> joined(List<CheckClause> checks) {
    List<CheckClause> joined = new ArrayList<>();
    List<String> unnamed = new ArrayList<>();
    for (CheckClause check : checks) {
      if (check.name().isPresent()) {
        joined.add(check);
      } else {
        unnamed.add(check.expression());
      }
    }
    if (unnamed.size() == 1) {
      joined.add(unnamed(unnamed.get(0)));
    } else if (!unnamed.isEmpty()) {
      joined.add(unnamed("(" + String.join(") and (", unnamed) + ")"));
    }
    return joined;
  }
}
