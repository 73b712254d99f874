package dev.sterna.snapshot;

import dev.sterna.schema.Deferral;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.Unique;

/** A unique constraint. */
record UniqueLine(QualifiedName table, Unique unique) implements Line {

  static UniqueLine read(JsonLine json) {
    return new UniqueLine(
        json.table(),
        new Unique(
            json.text("name"),
            json.texts("columns"),
            json.flag("nullsDistinct", true),
            json.constant("deferrable", Deferral.NOT_DEFERRABLE)));
  }

  @Override
  public LineKind kind() {
    return LineKind.UNIQUE;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table)
        .text("name", unique.name())
        .texts("columns", unique.columns())
        .flag("nullsDistinct", unique.nullsDistinct(), true)
        .constant("deferrable", unique.deferral(), Deferral.NOT_DEFERRABLE);
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addConstraint(table, unique, number);
  }
}
