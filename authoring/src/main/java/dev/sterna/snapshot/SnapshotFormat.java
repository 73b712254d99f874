package dev.sterna.snapshot;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads and writes {@code schema.jsonl}; the format is described in docs/design.md. The kinds of
 * line are those of {@link LineKind}.
 */
public final class SnapshotFormat {

  /** The name of the file beside the revisions. */
  public static final String FILE_NAME = "schema.jsonl";

  /** The version that this Sterna writes, and the only one that it reads. */
  static final long VERSION = 1;

  /** How the name of an entity class begins; a quote in a text has a backslash before it. */
  private static final String ENTITY = ",\"entity\":\"";

  private SnapshotFormat() {}

  /**
   * The snapshot of this text. The order of columns comes back; constraints and indexes, whose
   * order means nothing, come back sorted by kind and name.
   *
   * @throws SnapshotException if the text is not a snapshot: it names the line and what to do
   */
  public static Snapshot read(String text) {
    return read(text, Snapshot.empty());
  }

  /**
   * The same snapshot, read beside one that it is likely to be: a table is taken from there, its
   * columns in the order of the file, if that would write the very lines that stand in the text.
   *
   * @throws SnapshotException if the text is not a snapshot: it names the line and what to do
   */
  public static Snapshot read(String text, Snapshot likely) {
    String content = plain(text);
    if (content.isBlank()) {
      throw SnapshotException.damaged(1, "the file is empty");
    }
    SnapshotAssembly assembly = new SnapshotAssembly();
    KnownTables known = new KnownTables(likely);
    int at = endOfLine(content, 0);
    requireHeader(content.substring(0, at));
    for (int number = 2; at < content.length(); ) {
      int start = at + 1;
      Optional<KnownTables.Lines> lines = known.at(start, content);
      if (lines.isPresent()) {
        assembly.addKnown(lines.get(), number);
        number += lines.get().size();
        at = start + lines.get().text().length() - 1;
      } else {
        at = endOfLine(content, start);
        readLine(content.substring(start, at), number, assembly);
        number++;
      }
    }
    return assembly.snapshot();
  }

  private static void readLine(String line, int number, SnapshotAssembly assembly) {
    if (!line.isBlank()) {
      JsonLine json = JsonLine.parse(number, line);
      json.as(LineKind.of(json)::read).addTo(assembly, number);
    }
  }

  private static int endOfLine(String text, int start) {
    int end = text.indexOf('\n', start);
    return end < 0 ? text.length() : end;
  }

  /**
   * The names of the entity classes as a glance at the text shows them. Those of a text that is
   * written otherwise than Sterna does it may be others; {@link #read(String)} tells.
   */
  public static SortedSet<String> entities(String text) {
    SortedSet<String> names = new TreeSet<>();
    for (int at = text.indexOf(ENTITY); at >= 0; at = text.indexOf(ENTITY, at + 1)) {
      int start = at + ENTITY.length();
      names.add(text.substring(start, Math.max(start, text.indexOf('"', start))));
    }
    return names;
  }

  /** The canonical text of a snapshot. */
  public static String write(Snapshot snapshot) {
    return write(SnapshotLines.of(snapshot));
  }

  static String write(List<Line> lines) {
    LineWriter header = new LineWriter();
    header.line(json -> json.text("sterna", "schema").number("version", VERSION));
    return header.text() + textOf(lines);
  }

  /** Only these lines, each with its end. */
  static String textOf(List<Line> lines) {
    LineWriter out = new LineWriter();
    for (Line line : lines) {
      out.line(line);
    }
    return out.text();
  }

  /**
   * Without what is not Sterna's: the byte order mark that editors of another time put at the
   * beginning, and the ends of lines as git leaves them on Windows, if it is told to.
   */
  static String plain(String text) {
    String unmarked = text.startsWith("\ufeff") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0 ? unmarked : unmarked.replace("\r\n", "\n");
  }

  private static void requireHeader(String first) {
    JsonLine header = JsonLine.parse(1, first);
    if (!header.optionalText("sterna").equals(Optional.of("schema"))) {
      throw SnapshotException.damaged(
          1, "a snapshot begins with {\"sterna\":\"schema\",\"version\":" + VERSION + "}");
    }
    requireVersion(header);
    header.requireNothingElse();
  }

  static void requireVersion(JsonLine header) {
    long version = header.number("version", 0);
    if (version != VERSION) {
      throw new SnapshotException(
          1,
          "the format has version " + version + ", but this Sterna reads version " + VERSION,
          "use the version of Sterna that wrote the file, or a later one");
    }
  }
}
