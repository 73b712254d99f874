package dev.sterna.snapshot;

import dev.sterna.schema.Index;
import dev.sterna.schema.IndexPart;
import dev.sterna.schema.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
            json.optionalText("where"),
            storage(json.optionalTexts("with")),
            json.optionalText("tablespace")));
  }

  /** Each is {@code fillfactor=70}, as in PostgreSQL's catalog. */
  private static SortedMap<String, String> storage(List<String> parameters) {
    SortedMap<String, String> storage = new TreeMap<>();
    for (String parameter : parameters) {
      int end = parameter.indexOf('=');
      if (end < 0) {
        throw new IllegalArgumentException("expected a parameter and its value, as fillfactor=70");
      }
      storage.put(parameter.substring(0, end), parameter.substring(end + 1));
    }
    return storage;
  }

  private List<String> storage() {
    List<String> parameters = new ArrayList<>();
    index.storage().forEach((name, value) -> parameters.add(name + "=" + value));
    return parameters;
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
        .text("where", index.where())
        .optionalTexts("with", storage())
        .text("tablespace", index.tablespace());
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
