package dev.sterna.snapshot;

import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.util.Collection;
import java.util.Collections;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A row that belongs to the program, because an entity declares it ({@link
 * dev.sterna.migration.ReferenceData}). A column that it does not name is not looked after.
 *
 * @param table the table
 * @param values the values by the names of the columns
 */
public record ReferenceRow(QualifiedName table, SortedMap<String, Value> values) {

  public ReferenceRow {
    Objects.requireNonNull(table, "table");
    values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
  }

  /** This row with the values of these columns alone. */
  public ReferenceRow only(Collection<String> columns) {
    SortedMap<String, Value> some = new TreeMap<>(values);
    some.keySet().retainAll(columns);
    return new ReferenceRow(table, some);
  }

  /** What this row says of the one that it refers to. */
  public ReferenceRow referenced(ForeignKey key) {
    SortedMap<String, Value> named = new TreeMap<>();
    for (int i = 0; i < key.columns().size(); i++) {
      Value value = values.get(key.columns().get(i));
      if (value != null) {
        named.put(key.references().get(i), value);
      }
    }
    return new ReferenceRow(key.table(), named);
  }

  /** The row in words, its values as SQL literals: {@code language code='en'}. */
  public String literals() {
    StringBuilder text = new StringBuilder(table.toString());
    values.forEach(
        (column, value) ->
            text.append(' ').append(column).append('=').append(RowText.literal(value)));
    return text.toString();
  }
}
