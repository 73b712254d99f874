package dev.sterna.diff;

import dev.sterna.schema.Column;
import dev.sterna.schema.Constraint;
import dev.sterna.schema.Index;
import dev.sterna.schema.Schema;
import dev.sterna.schema.Table;
import dev.sterna.schema.TableOptions;
import java.util.Comparator;
import java.util.Optional;

/**
 * A schema with everything in order of name, and with all options of tables spelt alike, so that
 * equality means the same.
 */
public final class InOrder {

  private InOrder() {}

  public static Schema of(Schema schema) {
    return schema.mappingTables(
        table ->
            table
                .withColumns(
                    table.columns().stream().sorted(Comparator.comparing(Column::name)).toList())
                .withConstraints(
                    table.constraints().stream()
                        .sorted(Comparator.comparing(Constraint::name))
                        .toList())
                .withIndexes(
                    table.indexes().stream().sorted(Comparator.comparing(Index::name)).toList())
                .withOptions(options(table)));
  }

  private static Optional<String> options(Table table) {
    return table.options().map(text -> TableOptions.of(table).storage().toString());
  }
}
