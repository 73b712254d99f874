package dev.sterna.dialect;

import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import java.util.Optional;

/** The comments of one table: manual, COMMENT. */
final class CommentSql {

  private final String table;

  CommentSql(String table) {
    this.table = table;
  }

  String table(Optional<String> text) {
    return "comment on table " + table + " is " + value(text);
  }

  String column(String column, Optional<String> text) {
    return "comment on column " + table + "." + Identifier.sql(column) + " is " + value(text);
  }

  private static String value(Optional<String> text) {
    return text.map(Literal::of).orElse("null");
  }
}
