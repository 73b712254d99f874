package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A row of reference data; its values are SQL literals. */
record RowLine(ReferenceRow row) implements Line {

  static RowLine read(JsonLine json) {
    QualifiedName table = json.table();
    List<String> columns = json.texts("columns");
    List<String> literals = json.texts("values");
    if (columns.size() != literals.size()) {
      throw new IllegalArgumentException("a row has as many values as columns");
    }
    SortedMap<String, Value> values = new TreeMap<>();
    for (int i = 0; i < columns.size(); i++) {
      values.put(columns.get(i), RowText.value(literals.get(i)));
    }
    return new RowLine(new ReferenceRow(table, values));
  }

  @Override
  public LineKind kind() {
    return LineKind.ROW;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(row.table())
        .texts("columns", List.copyOf(row.values().keySet()))
        .texts("values", literals());
  }

  /** The values, which order the rows of a table too. */
  List<String> literals() {
    List<String> literals = new ArrayList<>();
    for (Value value : row.values().values()) {
      literals.add(RowText.literal(value));
    }
    return literals;
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addRow(row, number);
  }
}
