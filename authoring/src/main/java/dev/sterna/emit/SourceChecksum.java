package dev.sterna.emit;

import dev.sterna.snapshot.Fingerprint;

/**
 * The checksum of a revision's source. Formatting, comments, package and imports do not count, nor
 * whether a long text is one literal or a sum of several; nor do the annotations and the name of
 * the class, so that a message may be reworded and a draft has the checksum of the revision that it
 * becomes.
 */
public final class SourceChecksum {

  private SourceChecksum() {}

  /**
   * SHA-256 in hex digits over the Java tokens of this compilation unit.
   *
   * @param className the simple name of the revision's class
   */
  public static String of(String className, String source) {
    return Fingerprint.sha256(CountedTokens.text(className, UnicodeEscapes.translated(source)));
  }
}
