package dev.sterna.processor.mapping.table;

import dev.sterna.processor.mapping.column.MappedColumn;
import dev.sterna.processor.mapping.column.SqlToken;
import dev.sterna.schema.DefaultName;
import java.util.HashSet;
import java.util.Set;

/**
 * The name that PostgreSQL gives to a condition without one: wherever it is declared, it is named
 * after the column that it is about if there is only one.
 */
final class CheckNaming {

  private final String table;
  private final Set<String> columns;

  CheckNaming(TableShape shape) {
    table = shape.declaration().name().name();
    columns = MappedColumn.names(shape.columns());
  }

  DefaultName name(String expression) {
    Set<String> used = new HashSet<>();
    collect(expression, used);
    return used.size() == 1
        ? DefaultName.check(table, used.iterator().next())
        : DefaultName.check(table);
  }

  private void collect(String sql, Set<String> used) {
    for (SqlToken token : SqlToken.of(sql)) {
      if (token.kind() == SqlToken.Kind.GROUP) {
        collect(token.inner(), used);
      } else if (token.isName() && columns.contains(token.name())) {
        used.add(token.name());
      }
    }
  }
}
