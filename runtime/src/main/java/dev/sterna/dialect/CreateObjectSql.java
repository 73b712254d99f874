package dev.sterna.dialect;

import dev.sterna.schema.CompositeType;
import dev.sterna.schema.DatabaseObject;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Extension;
import dev.sterna.schema.Identifier;
import dev.sterna.schema.Literal;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Routine;
import dev.sterna.schema.View;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** CREATE TYPE, EXTENSION, FUNCTION, PROCEDURE and VIEW in the manual. */
record CreateObjectSql(Qualifier qualifier) implements DatabaseObject.Visitor<List<String>> {

  private static final Pattern CREATE =
      Pattern.compile("create(\\s+or\\s+replace)?\\b", Pattern.CASE_INSENSITIVE);

  @Override
  public List<String> visit(EnumType type) {
    return List.of(enumType(type));
  }

  String enumType(EnumType type) {
    return "create type "
        + qualifier.sql(type.name())
        + type.values().stream()
            .map(Literal::of)
            .collect(Collectors.joining(", ", " as enum (", ")"));
  }

  @Override
  public List<String> visit(CompositeType type) {
    List<String> statements = new ArrayList<>();
    StringJoiner attributes = new StringJoiner(", ", " as (", ")");
    for (CompositeType.Attribute attribute : type.attributes()) {
      attributes.add(attribute(attribute));
    }
    statements.add("create type " + qualifier.sql(type.name()) + attributes);
    for (CompositeType.Attribute attribute : type.attributes()) {
      if (attribute.comment().isPresent()) {
        statements.add(comment(type.name(), attribute));
      }
    }
    return statements;
  }

  /** The attribute as it stands in CREATE TYPE and ALTER TYPE. */
  static String attribute(CompositeType.Attribute attribute) {
    return Identifier.sql(attribute.name()) + " " + attribute.type().sql();
  }

  /** PostgreSQL has attributes among columns. */
  String comment(QualifiedName type, CompositeType.Attribute attribute) {
    return new CommentSql(qualifier.sql(type)).column(attribute.name(), attribute.comment());
  }

  /** One that is there already stays: only few roles may create one. */
  @Override
  public List<String> visit(Extension extension) {
    return List.of(
        "create extension if not exists "
            + Identifier.sql(extension.name())
            + (" with schema " + Identifier.sql(qualifier.schema(extension))));
  }

  @Override
  public List<String> visit(Routine routine) {
    return List.of(beginning("create", routine));
  }

  /** The definition with its first words replaced, so that its author may write either. */
  static String beginning(String words, Routine routine) {
    String definition = DataSql.unterminated(routine.definition());
    return CREATE.matcher(definition).replaceFirst(words);
  }

  @Override
  public List<String> visit(View view) {
    return List.of("create " + named(view));
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
