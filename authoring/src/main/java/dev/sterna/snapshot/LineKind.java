package dev.sterna.snapshot;

import java.util.List;
import java.util.function.Function;

/** The kinds of line, in the order in which they stand in the file. */
enum LineKind {
  NAMESPACE("namespace", NamespaceLine::read),
  SEQUENCE("sequence", SequenceLine::read),
  TABLE("table", TableLine::read),
  COLUMN("column", ColumnLine::read),
  PRIMARY_KEY("primaryKey", PrimaryKeyLine::read),
  UNIQUE("unique", UniqueLine::read),
  FOREIGN_KEY("foreignKey", ForeignKeyLine::read),
  CHECK("check", CheckLine::read),
  INDEX("index", IndexLine::read),
  RETAINED("retained", RetainedLine::read);

  private static final List<LineKind> KINDS = List.of(values());

  private final String key;
  private final Function<JsonLine, Line> reader;

  LineKind(String key, Function<JsonLine, Line> reader) {
    this.key = key;
    this.reader = reader;
  }

  /** The kind that this line names. */
  static LineKind of(JsonLine line) {
    String key = line.text("kind");
    for (LineKind kind : KINDS) {
      if (kind.key.equals(key)) {
        return kind;
      }
    }
    throw line.unknown("the kind \"" + key + "\"");
  }

  /** What the line says of itself. */
  String key() {
    return key;
  }

  Line read(JsonLine line) {
    return reader.apply(line);
  }
}
