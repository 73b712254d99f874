package dev.sterna.snapshot;

import java.util.List;
import java.util.Optional;

/**
 * Reads and writes {@code schema.jsonl}; the format is described in docs/design.md. The kinds of
 * line are those of {@link LineKind}.
 */
public final class SnapshotFormat {

  /** The name of the file beside the revisions. */
  public static final String FILE_NAME = "schema.jsonl";

  /** The version that this Sterna writes, and the only one that it reads. */
  static final long VERSION = 1;

  private SnapshotFormat() {}

  /**
   * The snapshot of this text. The order of columns comes back; constraints and indexes, whose
   * order means nothing, come back sorted by kind and name.
   *
   * @throws SnapshotException if the text is not a snapshot: it names the line and what to do
   */
  public static Snapshot read(String text) {
    SnapshotAssembly assembly = new SnapshotAssembly();
    String content = withoutMark(text);
    if (content.isBlank()) {
      throw SnapshotException.damaged(1, "the file is empty");
    }
    List<String> lines = List.of(content.split("\n", -1));
    requireHeader(lines.get(0));
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank()) {
        int number = i + 1;
        JsonLine.parse(number, line)
            .as(json -> LineKind.of(json).read(json))
            .addTo(assembly, number);
      }
    }
    return assembly.snapshot();
  }

  /** The canonical text of a snapshot. */
  public static String write(Snapshot snapshot) {
    return write(SnapshotLines.of(snapshot));
  }

  static String write(List<Line> lines) {
    LineWriter out = new LineWriter();
    out.line(header -> header.text("sterna", "schema").number("version", VERSION));
    lines.forEach(line -> out.line(json -> line.write(json.text("kind", line.kind().key()))));
    return out.text();
  }

  /** Editors of another time put a byte order mark at the beginning. */
  private static String withoutMark(String text) {
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static void requireHeader(String first) {
    JsonLine header = JsonLine.parse(1, first);
    if (!header.optionalText("sterna").equals(Optional.of("schema"))) {
      throw SnapshotException.damaged(
          1, "a snapshot begins with {\"sterna\":\"schema\",\"version\":" + VERSION + "}");
    }
    long version = header.number("version", 0);
    if (version != VERSION) {
      throw new SnapshotException(
          1,
          "the format has version " + version + ", and this Sterna reads version " + VERSION,
          "use the Sterna that wrote the file, or a later one");
    }
    header.requireNothingElse();
  }
}
