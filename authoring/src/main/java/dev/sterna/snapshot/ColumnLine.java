package dev.sterna.snapshot;

import dev.sterna.schema.Column;
import dev.sterna.schema.Identity;
import dev.sterna.schema.QualifiedName;
import dev.sterna.schema.SqlType;
import java.util.Optional;

/**
 * A column.
 *
 * @param table its table
 * @param after the name of the column before it, none for the first
 * @param column the column
 */
record ColumnLine(QualifiedName table, Optional<String> after, Column column) implements Line {

  private static final String ALWAYS = "always";
  private static final String BY_DEFAULT = "by default";

  static ColumnLine read(JsonLine json) {
    return new ColumnLine(
        json.table(),
        json.optionalText("after"),
        new Column(
            json.text("name"),
            SqlType.type(json.text("type")),
            json.flag("nullable", true),
            json.optionalText("default"),
            identity(json),
            json.optionalText("generated"),
            json.optionalText("collation"),
            json.optionalText("comment")));
  }

  private static Optional<Identity> identity(JsonLine json) {
    return json.optionalText("identity")
        .map(
            generated ->
                new Identity(
                    json.oneOf("identity", generated, ALWAYS, BY_DEFAULT).equals(ALWAYS),
                    json.number("start", 1),
                    json.number("increment", 1)));
  }

  ColumnLine withoutOrder() {
    return new ColumnLine(table, Optional.empty(), column);
  }

  @Override
  public LineKind kind() {
    return LineKind.COLUMN;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table)
        .text("name", column.name())
        .text("after", after)
        .text("type", column.type().sql())
        .flag("nullable", column.nullable(), true)
        .text("default", column.defaultValue());
    if (column.identity().isPresent()) {
      Identity identity = column.identity().get();
      json.text("identity", identity.always() ? ALWAYS : BY_DEFAULT)
          .number("start", identity.start(), 1)
          .number("increment", identity.increment(), 1);
    }
    json.text("generated", column.generated())
        .text("collation", column.collation())
        .text("comment", column.comment());
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addColumn(this, number);
  }
}
