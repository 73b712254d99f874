package dev.sterna.operation;

import java.util.List;
import java.util.Optional;

/**
 * An operation of an application's own. It takes part in everything: it applies to a schema, has an
 * inverse, and gives its SQL.
 */
public non-sealed interface CustomOperation extends Operation {

  /** The SQL of this operation, a statement each. */
  List<String> statements();

  /**
   * The Java expression that makes this operation, with every class named in full: {@code new
   * com.matar.EnableAudit("post")}. Only an operation that a hook puts into a draft needs it.
   */
  default Optional<String> source() {
    return Optional.empty();
  }

  @Override
  default <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
