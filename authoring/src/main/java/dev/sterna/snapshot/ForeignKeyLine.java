package dev.sterna.snapshot;

import dev.sterna.schema.Deferral;
import dev.sterna.schema.ForeignKey;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.ReferentialAction;

/** A foreign key. */
record ForeignKeyLine(QualifiedName table, ForeignKey key) implements Line {

  static ForeignKeyLine read(JsonLine json) {
    return new ForeignKeyLine(
        json.table(),
        new ForeignKey(
            json.text("name"),
            json.texts("columns"),
            json.qualified("referencesSchema", "references"),
            json.texts("referenced"),
            json.constant("onDelete", ReferentialAction.NO_ACTION),
            json.constant("onUpdate", ReferentialAction.NO_ACTION),
            json.flag("matchFull", false),
            json.constant("deferrable", Deferral.NOT_DEFERRABLE),
            json.flag("validated", true)));
  }

  @Override
  public LineKind kind() {
    return LineKind.FOREIGN_KEY;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table)
        .text("name", key.name())
        .texts("columns", key.columns())
        .qualified("referencesSchema", "references", key.table())
        .texts("referenced", key.references())
        .constant("onDelete", key.onDelete(), ReferentialAction.NO_ACTION)
        .constant("onUpdate", key.onUpdate(), ReferentialAction.NO_ACTION)
        .flag("matchFull", key.matchFull(), false)
        .constant("deferrable", key.deferral(), Deferral.NOT_DEFERRABLE)
        .flag("validated", key.validated(), true);
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addConstraint(table, key, number);
  }
}
