package dev.sterna.processor.pending;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.SetupMessage;
import dev.sterna.processor.source.Annotation;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * How far programs in use have come ({@link dev.sterna.migration.Migrations#released()}).
 *
 * @param released the ids of the revisions that all of them have; none if nobody says how far
 * @param problem why that cannot be told
 */
public record Releases(Optional<Set<String>> released, Optional<Problem> problem) {

  private static final String MEMBER = "released";

  /** What is meant before the first release. */
  private static final String BASE = "base";

  public Releases {
    released = released.map(Set::copyOf);
    Objects.requireNonNull(problem, "problem");
  }

  /**
   * What {@code @Migrations} says.
   *
   * @throws dev.sterna.revision.RevisionException if the revisions are no graph
   */
  public static Releases of(Annotation migrations, Collection<RevisionInfo> revisions) {
    String newest = migrations.string(MEMBER);
    if (newest.isEmpty()) {
      return new Releases(Optional.empty(), Optional.empty());
    }
    Set<String> ids = new HashSet<>();
    if (newest.equals(BASE)) {
      return new Releases(Optional.of(ids), Optional.empty());
    }
    RevisionGraph graph = RevisionGraph.of(revisions);
    Optional<RevisionInfo> found = graph.only(newest);
    if (found.isEmpty()) {
      return new Releases(
          Optional.empty(),
          Optional.of(
              Problem.of(SetupMessage.RELEASED_UNKNOWN, migrations.origin(MEMBER), newest)));
    }
    for (RevisionInfo each : with(found.get(), graph)) {
      ids.add(each.id());
      ids.addAll(each.replaces());
    }
    return new Releases(Optional.of(ids), Optional.empty());
  }

  private static List<RevisionInfo> with(RevisionInfo newest, RevisionGraph graph) {
    List<RevisionInfo> all = new ArrayList<>(graph.prerequisites(newest.id()));
    all.add(newest);
    return all;
  }

  /** Whether drops wait for a release. */
  boolean areStated() {
    return released.isPresent();
  }

  /** Whether no program is in use any more that is older than this revision. */
  boolean haveReached(String revision) {
    return released.isEmpty() || released.get().contains(revision);
  }
}
