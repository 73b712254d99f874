package dev.sterna.dialect;

import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CREATE TYPE, EXTENSION, FUNCTION, PROCEDURE and VIEW in the manual. */
record CreateObjectSql(Qualifier qualifier) implements DatabaseObject.Visitor<String> {

  private static final Pattern CREATE =
      Pattern.compile("create(\\s+or\\s+replace)?\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public String visit(EnumType type) {
    return "create type "
        + qualifier.sql(type.name())
        + type.values().stream()
            .map(Literal::of)
            .collect(Collectors.joining(", ", " as enum (", ")"));
  }

  /** One that is there already stays: only few roles may create one. */
  @Override
  public String visit(Extension extension) {
    return "create extension if not exists "
        + Identifier.sql(extension.name())
        + (" with schema " + Identifier.sql(qualifier.schema(extension)));
  }

  @Override
  public String visit(Routine routine) {
    return beginning("create", routine);
  }

  /** The definition with its first words replaced, so that its author may write either. */
  static String beginning(String words, Routine routine) {
    String definition = DataSql.unterminated(routine.definition());
    return CREATE.matcher(definition).replaceFirst(words);
  }

  @Override
  public String visit(View view) {
    return "create " + named(view);
  }

  /** What follows {@code create} or {@code create or replace}. */
  String named(View view) {
    return view.id().kind().sql()
        + " "
        + qualifier.sql(view.name())
        + " as\n"
        + DataSql.unterminated(view.query());
  }
}
