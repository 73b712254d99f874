package dev.sterna.emit;

import dev.sterna.operation.Operation;
import dev.sterna.snapshot.Fingerprint;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;

/** Identifiers of revisions: 12 hex digits. */
public final class RevisionId {

  private static final int DIGITS = 12;

  private RevisionId() {}

  /**
   * The id of a draft: the same for the same operations on the same parents, on every machine.
   *
   * @param operations what the upgrade does
   */
  public static String of(
      Collection<String> revises, Collection<String> dependsOn, List<Operation> operations) {
    String text =
        "revises "
            + new TreeSet<>(revises)
            + "\ndependsOn "
            + new TreeSet<>(dependsOn)
            + "\n"
            + CanonicalText.of(operations);
    return Fingerprint.sha256(text).substring(0, DIGITS);
  }

  /** The id of a revision that starts out empty. */
  public static String random() {
    byte[] bytes = new byte[DIGITS / 2];
    new SecureRandom().nextBytes(bytes);
    return HexFormat.of().formatHex(bytes);
  }
}
