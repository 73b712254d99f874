package dev.sterna.processor.mapping;

import java.util.Optional;

/**
 * A condition on a column or a table ({@code @CheckConstraint}, Jakarta Persistence 3.2, section
 * 11.1.6).
 *
 * @param name the name, if the model gives one
 * @param expression the condition as SQL text
 */
record CheckClause(Optional<PhysicalName> name, String expression) {

  static CheckClause unnamed(String expression) {
    return new CheckClause(Optional.empty(), expression);
  }
}
