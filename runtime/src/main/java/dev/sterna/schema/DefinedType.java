package dev.sterna.schema;

import java.util.List;

/** A type that is created in the database, which columns and attributes of other types may have. */
public sealed interface DefinedType extends DatabaseObject permits EnumType, CompositeType {

  QualifiedName name();

  /** The same type under another name. */
  DefinedType withName(QualifiedName other);

  /** The type that a column of it has. */
  default SqlType type() {
    return type(name());
  }

  /** The type that a column of the type of this name has. */
  static SqlType type(QualifiedName name) {
    String schema = name.schema().map(s -> Identifier.sql(s) + ".").orElse("");
    return new SqlType(schema + Identifier.sql(name.name()), List.of(), 0);
  }

  /** Whether values of this type are of it, alone or in an array. */
  default boolean isOf(SqlType column) {
    return column.name().equals(type().name());
  }
}
