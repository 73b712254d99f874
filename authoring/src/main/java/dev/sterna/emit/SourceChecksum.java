package dev.sterna.emit;

/** The checksum of a revision's source: formatting, comments, package and imports do not count. */
public final class SourceChecksum {

  private SourceChecksum() {}

  /** SHA-256 in hex digits over the Java tokens of this compilation unit. */
  public static String of(String source) {
    throw new UnsupportedOperationException();
  }
}
