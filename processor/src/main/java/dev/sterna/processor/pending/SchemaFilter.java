package dev.sterna.processor.pending;

import dev.sterna.filter.ColumnFilter;
import dev.sterna.filter.HiddenParts;
import dev.sterna.filter.TableFilter;
import dev.sterna.schema.Schema;
import dev.sterna.schema.SchemaPart;
import java.util.Objects;
import java.util.Set;

/**
 * What migrations look after. It hides the same of the snapshot and of the model, so that what it
 * hides is neither created nor dropped.
 *
 * @param tables by patterns of tables
 * @param columns by patterns of columns
 * @param hooks by code
 */
public record SchemaFilter(TableFilter tables, ColumnFilter columns, Hooks hooks) {

  public SchemaFilter {
    Objects.requireNonNull(tables, "tables");
    Objects.requireNonNull(columns, "columns");
    Objects.requireNonNull(hooks, "hooks");
  }

  /**
   * The two sides of a comparison.
   *
   * @param before the schema of the snapshot
   * @param declared the schema of the model
   */
  record Sides(Schema before, Schema declared) {}

  Sides of(Schema snapshot, Schema model) {
    Schema before = tables.apply(snapshot);
    Schema declared = tables.apply(model);
    Set<SchemaPart> parts = columns.hidden(before);
    parts.addAll(columns.hidden(declared));
    parts.addAll(hooks.hidden(before));
    parts.addAll(hooks.hidden(declared));
    HiddenParts hidden = new HiddenParts(parts);
    Schema shown = hidden.removedFrom(before);
    return new Sides(shown, hooks.compared(shown, hidden.removedFrom(declared)));
  }
}
