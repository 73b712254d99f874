package dev.sterna.schema;

import dev.sterna.schema.Identifiers;

/** Names as SQL identifiers, quoted only where PostgreSQL would read the bare name otherwise. */
public final class Identifier {

  private Identifier() {}

  /**
   * The SQL text of this name.
   *
   * @throws IllegalArgumentException if the name holds U+0000, which PostgreSQL cannot store
   */
  public static String sql(String name) {
    return Identifiers.sql(name);
  }
}
