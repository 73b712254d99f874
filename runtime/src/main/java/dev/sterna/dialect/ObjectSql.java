package dev.sterna.dialect;

import dev.sterna.operation.CreateSchema;
import dev.sterna.operation.DropSchema;
import dev.sterna.operation.ObjectOperation;
import dev.sterna.schema.Identifier;
import java.util.List;

/** What a database has beside tables and sequences. */
final class ObjectSql implements ObjectOperation.Visitor<List<String>> {

  @Override
  public List<String> visit(CreateSchema operation) {
    return List.of("create schema if not exists " + Identifier.sql(operation.name()));
  }

  @Override
  public List<String> visit(DropSchema operation) {
    return List.of(DropSchemaSql.statement(operation.name()));
  }
}
