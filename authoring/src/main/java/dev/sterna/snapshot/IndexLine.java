package dev.sterna.snapshot;

import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.QualifiedName;
import java.util.Optional;

/** An index. A key that is a column in ascending order is its name; any other is an object. */
record IndexLine(QualifiedName table, Index index) implements Line {

  private static final String BTREE = "btree";

  static IndexLine read(JsonLine json) {
    return new IndexLine(
        json.table(),
        new Index(
            json.text("name"),
            json.elements("parts", IndexPart::asc, IndexLine::part),
            json.flag("unique", false),
            json.flag("nullsDistinct", true),
            json.optionalText("method").orElse(BTREE),
            json.optionalTexts("include"),
            json.optionalText("where")));
  }

  private static IndexPart part(JsonLine json) {
    Optional<String> expression = json.optionalText("expression");
    return new IndexPart(
        expression.orElseGet(() -> json.text("column")),
        expression.isPresent(),
        json.flag("descending", false),
        json.constant("nulls", IndexPart.Nulls.class),
        json.optionalText("operatorClass"),
        json.optionalText("collation"));
  }

  @Override
  public LineKind kind() {
    return LineKind.INDEX;
  }

  @Override
  public void write(LineWriter.Keys json) {
    json.table(table)
        .text("name", index.name())
        .elements("parts", index.parts(), IndexLine::write)
        .flag("unique", index.unique(), false)
        .flag("nullsDistinct", index.nullsDistinct(), true)
        .text("method", index.method(), BTREE)
        .optionalTexts("include", index.include())
        .text("where", index.where());
  }

  private static void write(IndexPart part, LineWriter.Element json) {
    if (isAscendingColumn(part)) {
      json.text(part.source());
      return;
    }
    json.object(
        keys ->
            keys.text(part.expression() ? "expression" : "column", part.source())
                .flag("descending", part.descending(), false)
                .constant("nulls", part.nulls())
                .text("operatorClass", part.operatorClass())
                .text("collation", part.collation()));
  }

  private static boolean isAscendingColumn(IndexPart part) {
    return !part.expression()
        && !part.descending()
        && part.nulls().isEmpty()
        && part.operatorClass().isEmpty()
        && part.collation().isEmpty();
  }

  @Override
  public void addTo(SnapshotAssembly assembly, int number) {
    assembly.addIndex(table, index, number);
  }
}
