package dev.sterna.schema;

import java.util.ArrayList;
import java.util.List;

/** What has values of a type that the database defines. */
public final class TypeUse {

  private TypeUse() {}

  /** The type, and the composite types that have attributes of it or of one of those. */
  public static List<DefinedType> around(DefinedType type, Schema schema) {
    List<DefinedType> around = new ArrayList<>(List.of(type));
    for (int i = 0; i < around.size(); i++) {
      for (DefinedType other : schema.types()) {
        if (other instanceof CompositeType composite
            && composite.has(around.get(i))
            && !around.contains(other)) {
          around.add(other);
        }
      }
    }
    return around;
  }

  /** Whether a column of the table has values that are of one of these types, or arrays of it. */
  public static boolean isIn(Table table, List<DefinedType> types) {
    for (Column column : table.columns()) {
      if (isOfOne(column.type(), types)) {
        return true;
      }
    }
    return false;
  }

  /** Whether values of a type are of one of these, alone or in an array. */
  public static boolean isOfOne(SqlType type, List<DefinedType> types) {
    for (DefinedType each : types) {
      if (each.isOf(type)) {
        return true;
      }
    }
    return false;
  }
}
