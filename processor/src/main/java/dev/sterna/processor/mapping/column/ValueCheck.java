package dev.sterna.processor.mapping.column;

import dev.sterna.processor.mapping.name.PhysicalName;
import dev.sterna.schema.Identifier;
import java.util.List;

/**
 * The condition that a column has one of few values.
 *
 * @param condition what follows the name of the column
 */
public record ValueCheck(String condition) {

  public static ValueCheck between(int least, int most) {
    return new ValueCheck("between " + least + " and " + most);
  }

  /** One of these, given as SQL. */
  public static ValueCheck in(List<String> values) {
    return new ValueCheck("in (" + String.join(", ", values) + ")");
  }

  public CheckClause on(PhysicalName column) {
    return CheckClause.unnamed(Identifier.sql(column.catalog()) + " " + condition);
  }
}
