package dev.sterna.rewrite;

import dev.sterna.emit.MigrationFolder;
import dev.sterna.emit.RefusalException;
import dev.sterna.emit.RefusalException.Reason;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What production may have: the revision that {@code @Migrations(released)} names, with all that
 * had to run before it.
 *
 * @param text what the annotation says; empty where nothing is known to be released
 * @param newest the revision that it names; none where it names none, or the base
 * @param ids the ids of what is released, and of what that replaces
 */
public record ReleaseMark(String text, Optional<RevisionInfo> newest, Set<String> ids) {

  /** What is written before the first release. */
  public static final String BASE = "base";

  public ReleaseMark {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(newest, "newest");
    ids = Set.copyOf(ids);
  }

  /**
   * The mark in the source of the package.
   *
   * @throws RefusalException if it cannot be read there, or names no revision
   */
  public static ReleaseMark of(MigrationFolder folder, RevisionGraph graph) {
    String text = folder.released();
    if (text.isEmpty() || text.equals(BASE)) {
      return new ReleaseMark(text, Optional.empty(), Set.of());
    }
    RevisionInfo newest =
        graph
            .only(text)
            .orElseThrow(
                () ->
                    new RefusalException(
                        Reason.RELEASED,
                        "released names %s, which matches no revision here, or several: specify the"
                                .formatted(text)
                            + " newest revision that production runs with release"));
    Set<String> ids = new HashSet<>();
    add(ids, newest);
    graph.prerequisites(newest.id()).forEach(earlier -> add(ids, earlier));
    return new ReleaseMark(text, Optional.of(newest), ids);
  }

  private static void add(Set<String> ids, RevisionInfo revision) {
    ids.add(revision.id());
    ids.addAll(revision.replaces());
  }

  /** Whether production may have this revision. */
  public boolean covers(RevisionInfo revision) {
    return ids.contains(revision.id());
  }

  /**
   * Makes sure that production has none of these.
   *
   * @param what is to be done with them, as {@code "removed"}
   * @throws RefusalException if it may have one
   */
  public void requireUnreleased(List<RevisionInfo> revisions, String what) {
    for (RevisionInfo revision : revisions) {
      if (covers(revision)) {
        throw new RefusalException(
            Reason.RELEASED,
            ("%s (%s) is released (the mark is at %s), so production may have run it and it"
                    + " cannot be %s")
                .formatted(revision.id(), revision.className(), text, what),
            ". Write a new revision; or move the mark with release, if production never had it");
      }
    }
  }
}
