package dev.sterna.dialect;

import dev.sterna.schema.Literal;

/** Blocks of PL/pgSQL, which can fail within a flight where a query cannot. */
public final class Plpgsql {

  private Plpgsql() {}

  /** A {@code DO} statement of a body that is a block itself, or the statements of one. */
  public static String block(String body) {
    String block = body.startsWith("declare ") ? body : "begin " + body + " end;";
    String tag = "$sterna$";
    for (int i = 0; block.contains(tag); i++) {
      tag = "$sterna" + i + "$";
    }
    return "do " + tag + " " + block + " " + tag;
  }

  /** Raises an error of this SQLSTATE. */
  public static String raise(String sqlState, String message) {
    return "raise exception using errcode = "
        + Literal.of(sqlState)
        + ", message = "
        + Literal.of(message)
        + ";";
  }
}
