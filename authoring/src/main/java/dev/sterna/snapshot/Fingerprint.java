package dev.sterna.snapshot;

import dev.sterna.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A short value that is equal for equal schemas. */
public final class Fingerprint {

  private static final int DIGITS = 16;

  private static final String COLUMN = "{\"kind\":\"column\",";
  private static final String TABLE = "{\"kind\":\"table\",";
  private static final String RETAINED = "{\"kind\":\"retained\",";
  private static final String CONSTANTS = "{\"kind\":\"constants\",";
  private static final String ROW = "{\"kind\":\"row\",";
  private static final String RENAMED = "{\"kind\":\"renamed\",";
  private static final String AFTER = ",\"after\":\"";
  private static final String ENTITY = ",\"entity\":\"";

  private Fingerprint() {}

  /** 16 hex digits; the order of columns, constraints and indexes does not count. */
  public static String of(Schema schema) {
    List<Line> lines = new ArrayList<>();
    for (Line line : SnapshotLines.of(new Snapshot(schema, Map.of(), List.of()))) {
      lines.add(line instanceof ColumnLine column ? column.withoutOrder() : line);
    }
    return sha256(SnapshotFormat.write(lines)).substring(0, DIGITS);
  }

  /**
   * That of the schema in the text of a snapshot, if Sterna wrote it so; a text that was written or
   * edited otherwise has another one. So one that is expected is right, and any other one says
   * nothing.
   */
  public static String ofText(String snapshot) {
    String text = SnapshotFormat.plain(snapshot);
    StringBuilder counted = new StringBuilder(text.length());
    int end;
    for (int start = 0; start < text.length(); start = end) {
      end = text.indexOf('\n', start) + 1;
      if (end == 0) {
        end = text.length();
      }
      if (text.startsWith(COLUMN, start)) {
        appendWithout(AFTER, text, start, end, counted);
      } else if (text.startsWith(TABLE, start)) {
        appendWithout(ENTITY, text, start, end, counted);
      } else if (!text.startsWith(RETAINED, start)
          && !text.startsWith(RENAMED, start)
          && !text.startsWith(ROW, start)
          && !text.startsWith(CONSTANTS, start)) {
        counted.append(text, start, end);
      }
    }
    return sha256(counted.toString()).substring(0, DIGITS);
  }

  /** Appends a line without this key, whose value is a text without escapes. */
  private static void appendWithout(
      String key, String text, int start, int end, StringBuilder counted) {
    int at = text.indexOf(key, start);
    int closing = at < 0 || at >= end ? -1 : text.indexOf('"', at + key.length());
    if (closing < 0 || closing >= end) {
      counted.append(text, start, end);
    } else {
      counted.append(text, start, at).append(text, closing + 1, end);
    }
  }

  /** The SHA-256 of a text in UTF-8, as 64 hex digits. */
  public static String sha256(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
