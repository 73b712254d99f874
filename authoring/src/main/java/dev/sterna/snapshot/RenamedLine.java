package dev.sterna.snapshot;

import dev.sterna.schema.QualifiedName;
import java.util.Optional;

/**
 * What had another name before the revision that renamed it: what says so in the model has done its
 * work.
 *
 * @param object the table, or the sequence
 * @param sequence whether it is a sequence
 * @param column the column of the table, if that was renamed
 * @param from the name before, that of a column without a schema
 */
record RenamedLine(
    QualifiedName object, boolean sequence, Optional<String> column, QualifiedName from)
    implements Line {

  static RenamedLine read(JsonLine json) {
    Optional<String> sequence = json.optionalText("sequence");
    QualifiedName object =
        sequence.isPresent()
            ? new QualifiedName(json.optionalText("schema"), sequence.get())
            : json.table();
    return new RenamedLine(
        object,
        sequence.isPresent(),
        json.optionalText("column"),
        new QualifiedName(json.optionalText("fromSchema"), json.text("from")));
  }

  @Override
  public LineKind kind() {
    return LineKind.RENAMED;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.qualified("schema", sequence ? "sequence" : "table", object)
        .text("column", column)
        .qualified("fromSchema", "from", from);
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addRenamed(this, number);
  }
}
