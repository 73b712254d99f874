package dev.sterna.snapshot;

import java.util.List;

/** The kinds of line, in the order in which they stand in the file. */
enum LineKind {
  NAMESPACE("namespace"),
  EXTENSION("extension"),
  ENUM("enum"),
  COMPOSITE("composite"),
  ROUTINE("routine"),
  VIEW("view"),
  SEQUENCE("sequence"),
  TABLE("table"),
  COLUMN("column"),
  PRIMARY_KEY("primaryKey"),
  UNIQUE("unique"),
  FOREIGN_KEY("foreignKey"),
  CHECK("check"),
  EXCLUDE("exclude"),
  INDEX("index"),
  CONSTANTS("constants"),
  ROW("row"),
  RETAINED("retained"),
  RENAMED("renamed");

  private static final List<LineKind> KINDS = List.of(values());

  private final String key;

  LineKind(String key) {
    this.key = key;
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
    return switch (this) {
      case NAMESPACE -> NamespaceLine.read(line);
      case EXTENSION -> ObjectLine.readExtension(line);
      case ENUM -> ObjectLine.readEnum(line);
      case COMPOSITE -> ObjectLine.readComposite(line);
      case ROUTINE -> ObjectLine.readRoutine(line);
      case VIEW -> ObjectLine.readView(line);
      case SEQUENCE -> SequenceLine.read(line);
      case TABLE -> TableLine.read(line);
      case COLUMN -> ColumnLine.read(line);
      case PRIMARY_KEY -> PrimaryKeyLine.read(line);
      case UNIQUE -> UniqueLine.read(line);
      case FOREIGN_KEY -> ForeignKeyLine.read(line);
      case CHECK -> CheckLine.read(line);
      case EXCLUDE -> ExcludeLine.read(line);
      case INDEX -> IndexLine.read(line);
      case CONSTANTS -> ConstantsLine.read(line);
      case ROW -> RowLine.read(line);
      case RETAINED -> RetainedLine.read(line);
      case RENAMED -> RenamedLine.read(line);
    };
  }
}
