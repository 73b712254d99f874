package dev.sterna.revision;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Takes the digest of {@link HeadState}; by itself, for a start that is given one loads no hash.
 */
final class HeadDigest {

  private HeadDigest() {}

  static String of(List<RevisionInfo> revisions) {
    List<byte[]> texts = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      texts.add(revision.settled().getBytes(StandardCharsets.UTF_8));
    }
    texts.sort(Arrays::compareUnsigned);
    MessageDigest sha256 = sha256();
    sha256.update((texts.size() + "\n").getBytes(StandardCharsets.UTF_8));
    for (int i = 0; i < texts.size(); i++) {
      if (i > 0) {
        sha256.update((byte) '\n');
      }
      sha256.update(texts.get(i));
    }
    return HexFormat.of().formatHex(sha256.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
