package dev.sterna.snapshot;

import dev.sterna.schema.Schema;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** A short value that is equal for equal schemas. */
public final class Fingerprint {

  private static final int DIGITS = 16;

  private Fingerprint() {}

  /** 16 hex digits; the order of columns, constraints and indexes does not count. */
  public static String of(Schema schema) {
    List<Line> lines =
        SnapshotLines.of(new Snapshot(schema, Map.of(), List.of())).stream()
            .map(line -> line instanceof ColumnLine column ? column.withoutOrder() : line)
            .toList();
    return sha256(SnapshotFormat.write(lines)).substring(0, DIGITS);
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
