package dev.sterna.revision;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the revision table of a database says that has all revisions of a program, as the program
 * has them, and nothing else. A program that knows this can ask a database whether it is at head
 * without looking at a single revision.
 *
 * @param digest the SHA-256, in hexadecimal digits, of these bytes of UTF-8: the number of rows, a
 *     line feed, and the {@link RevisionInfo#settled() settled} texts of the rows, sorted by their
 *     bytes and joined by line feeds
 * @param heads the ids of the heads, sorted
 */
public record HeadState(String digest, List<String> heads) {

  public HeadState {
    if (digest.isEmpty()) {
      throw new IllegalArgumentException("the digest of a database at head must not be empty");
    }
    heads = List.copyOf(heads);
  }

  /** A state as the generated class has it, in which no call is generic: {@link RevisionEntry}. */
  public HeadState(String digest, String... heads) {
    this(digest, List.of(heads));
  }

  /**
   * The state that these revisions lead to. One that another of them replaces has no row there, as
   * long as that one is not replaced in its turn.
   */
  public static HeadState of(Collection<RevisionInfo> revisions) {
    List<RevisionInfo> newest = without(replacedBy(revisions), revisions);
    List<RevisionInfo> rows = without(replacedBy(newest), revisions);
    return new HeadState(HeadDigest.of(rows), Applied.headsOf(rows));
  }

  private static Set<String> replacedBy(Collection<RevisionInfo> revisions) {
    Set<String> replaced = new HashSet<>();
    for (RevisionInfo revision : revisions) {
      replaced.addAll(revision.replaces());
    }
    return replaced;
  }

  private static List<RevisionInfo> without(Set<String> ids, Collection<RevisionInfo> revisions) {
    List<RevisionInfo> left = new ArrayList<>();
    for (RevisionInfo revision : revisions) {
      if (!ids.contains(revision.id())) {
        left.add(revision);
      }
    }
    return left;
  }
}
