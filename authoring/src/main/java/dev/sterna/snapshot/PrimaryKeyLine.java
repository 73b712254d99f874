package dev.sterna.snapshot;

import dev.sterna.schema.PrimaryKey;
import dev.sterna.schema.QualifiedName;

/** The primary key of a table. */
record PrimaryKeyLine(QualifiedName table, PrimaryKey key) implements Line {

  static PrimaryKeyLine read(JsonLine json) {
    return new PrimaryKeyLine(
        json.table(), new PrimaryKey(json.text("name"), json.texts("columns")));
  }

  @Override
  public LineKind kind() {
    return LineKind.PRIMARY_KEY;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table).text("name", key.name()).texts("columns", key.columns());
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addPrimaryKey(table, key, number);
  }
}
