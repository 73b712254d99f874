package dev.sterna.diff;

import dev.sterna.schema.Column;
import dev.sterna.schema.EnumType;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SqlType;
import dev.sterna.schema.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The enum types that are made anew, because values of them go or move. The values of a column are
 * converted then, so a column that has the type no more, or goes, must have left it by then: it may
 * hold what the new type does not know.
 *
 * @param types the types as they are
 */
record RemadeEnums(List<EnumType> types) {

  static RemadeEnums between(Schema from, Schema to) {
    List<EnumType> remade = new ArrayList<>();
    for (EnumType before : from.enums()) {
      if (to.objects().get(before.id()) instanceof EnumType after
          && EnumAdditions.between(before, after).isEmpty()) {
        remade.add(before);
      }
    }
    return new RemadeEnums(remade);
  }

  /** Whether values of this type are of one of them, alone or in an array. */
  boolean has(SqlType type) {
    for (EnumType each : types) {
      if (each.isOf(type)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the table has a column of one of them. */
  boolean isIn(Table table) {
    for (Column column : table.columns()) {
      if (has(column.type())) {
        return true;
      }
    }
    return false;
  }
}
