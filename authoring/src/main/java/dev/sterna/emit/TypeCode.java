package dev.sterna.emit;

import dev.sterna.schema.SqlType;
import java.util.Collections;
import java.util.List;

/** Data types as calls of the factories of {@link SqlType}. */
final class TypeCode {

  /**
   * A factory.
   *
   * @param sql the type's canonical name
   * @param modifiers how many modifiers it takes
   * @param method its name in Java
   */
  private record Factory(String sql, int modifiers, String method) {}

  private static final List<Factory> FACTORIES =
      List.of(
          new Factory("smallint", 0, "smallint"),
          new Factory("integer", 0, "integer"),
          new Factory("bigint", 0, "bigint"),
          new Factory("real", 0, "real"),
          new Factory("double precision", 0, "doublePrecision"),
          new Factory("numeric", 0, "numeric"),
          new Factory("numeric", 2, "numeric"),
          new Factory("boolean", 0, "bool"),
          new Factory("char", 1, "character"),
          new Factory("varchar", 0, "varchar"),
          new Factory("varchar", 1, "varchar"),
          new Factory("text", 0, "text"),
          new Factory("bytea", 0, "bytea"),
          new Factory("date", 0, "date"),
          new Factory("time", 1, "time"),
          new Factory("timetz", 1, "timetz"),
          new Factory("timestamp", 1, "timestamp"),
          new Factory("timestamptz", 1, "timestamptz"),
          new Factory("uuid", 0, "uuid"),
          new Factory("json", 0, "json"),
          new Factory("jsonb", 0, "jsonb"),
          new Factory("oid", 0, "oid"),
          new Factory("inet", 0, "inet"));

  private TypeCode() {}

  static Expression of(Imports imports, SqlType type) {
    return FACTORIES.stream()
        .filter(factory -> factory.sql().equals(type.name()))
        .filter(factory -> factory.modifiers() == type.modifiers().size())
        .findFirst()
        .map(factory -> call(imports, factory, type))
        .orElseGet(
            () ->
                Expression.call(
                    imports.method(SqlType.class, "type"), Expression.text(type.sql())));
  }

  private static Expression.Calls call(Imports imports, Factory factory, SqlType type) {
    Expression.Calls scalar =
        Expression.call(
            imports.method(SqlType.class, factory.method()),
            type.modifiers().stream().map(Expression::number).toList());
    return Collections.nCopies(type.dimensions(), "array").stream()
        .reduce(scalar, Expression.Calls::then, (one, other) -> other);
  }
}
