package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import java.util.Optional;

/** A table without what is in it, and the entity class that it belongs to. */
record TableLine(
    QualifiedName table,
    Optional<String> entity,
    Optional<String> comment,
    Optional<String> options)
    implements Line {

  static TableLine read(JsonLine json) {
    return new TableLine(
        json.table(),
        json.optionalText("entity"),
        json.optionalText("comment"),
        json.optionalText("options"));
  }

  @Override
  public LineKind kind() {
    return LineKind.TABLE;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table).text("entity", entity).text("comment", comment).text("options", options);
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addTable(this, number);
  }
}
