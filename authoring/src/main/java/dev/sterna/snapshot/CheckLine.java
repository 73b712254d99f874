package dev.sterna.snapshot;

import dev.sterna.schema.Check;
import dev.sterna.schema.QualifiedName;

/** A check constraint. */
record CheckLine(QualifiedName table, Check check) implements Line {

  static CheckLine read(JsonLine json) {
    return new CheckLine(
        json.table(),
        new Check(json.text("name"), json.text("expression"), json.flag("validated", true)));
  }

  @Override
  public LineKind kind() {
    return LineKind.CHECK;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table)
        .text("name", check.name())
        .text("expression", check.expression())
        .flag("validated", check.validated(), true);
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addConstraint(table, check, number);
  }
}
