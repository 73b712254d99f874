package dev.sterna.review;

import dev.sterna.schema.QualifiedName;
import java.util.Objects;
import java.util.Optional;

/**
 * What a rule found.
 *
 * @param rule the id of the rule, which never changes its meaning
 * @param severity how much it asks of the reader
 * @param table the table, or the sequence, that it is about
 * @param column the column, if it is about one
 * @param message what is the matter
 * @param nextStep what to do about it
 */
public record Finding(
    String rule,
    Severity severity,
    QualifiedName table,
    Optional<String> column,
    String message,
    String nextStep) {

  public Finding {
    Objects.requireNonNull(severity, "severity");
    Objects.requireNonNull(table, "table");
    Objects.requireNonNull(column, "column");
  }

  /** Rule, message and next step in one line. */
  @Override
  public String toString() {
    return "[" + rule + "] " + message + ". " + nextStep;
  }
}
