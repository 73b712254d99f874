package dev.sterna.operation;

import java.util.List;

/**
 * An operation of an application's own. It takes part in everything: it applies to a schema, has an
 * inverse, and gives its SQL.
 */
public non-sealed interface CustomOperation extends Operation {

  /** The SQL of this operation, a statement each. */
  List<String> statements();

  @Override
  default <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
