package dev.sterna.filter;

import dev.sterna.schema.Column;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import dev.sterna.schema.Table;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The columns that migrations look after ({@link dev.sterna.migration.Migrations#columns()}). */
public final class ColumnFilter {

  private final NamePatterns patterns;

  /**
   * @param patterns of {@code table.column}; {@code *} stands for any characters; {@code !} before
   *     a pattern hides columns
   */
  public ColumnFilter(List<String> patterns) {
    this.patterns = new NamePatterns(patterns);
  }

  /** The columns of a schema that this filter hides. */
  public Set<SchemaPart> hidden(Schema schema) {
    Set<SchemaPart> hidden = new TreeSet<>();
    if (!patterns.isEmpty()) {
      for (Table table : schema.tables().values()) {
        for (Column column : table.columns()) {
          if (!patterns.show(List.of(table.name() + "." + column.name()))) {
            hidden.add(SchemaPart.column(table.name(), column.name()));
          }
        }
      }
    }
    return hidden;
  }
}
