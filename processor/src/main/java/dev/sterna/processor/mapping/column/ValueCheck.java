package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Identifier;
import java.util.List;

/**
 * The condition that a column has one of few values.
 *
 * @param condition what follows the name of the column
 * @param sayingNull whether the condition itself says that there may be no value
 */
public record ValueCheck(String condition, boolean sayingNull) {

  public static ValueCheck between(int least, int most) {
    return new ValueCheck("between " + least + " and " + most, false);
  }

  /** One of these, given as SQL. */
  public static ValueCheck in(List<String> values) {
    return new ValueCheck("in (" + String.join(", ", values) + ")", false);
  }

  /** The same, saying that there may be no value, as every condition allows. */
  ValueCheck orNull() {
    return new ValueCheck(condition, true);
  }

  public CheckClause on(PhysicalName column) {
    String name = Identifier.sql(column.catalog());
    return CheckClause.unnamed(
        name + " " + condition + (sayingNull ? " or " + name + " is null" : ""));
  }
}
