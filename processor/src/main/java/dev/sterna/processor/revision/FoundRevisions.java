package dev.sterna.processor.revision;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.Severity;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The revisions of a package.
 *
 * @param revisions those that can be created, sorted by class name
 * @param problems what is wrong with them, with the others, or with their graph
 */
public record FoundRevisions(List<FoundRevision> revisions, List<Problem> problems) {

  public FoundRevisions {
    revisions = List.copyOf(revisions);
    problems = List.copyOf(problems);
  }

  /** No revisions and nothing wrong. */
  public static FoundRevisions none() {
    return new FoundRevisions(List.of(), List.of());
  }

  /** Whether the revisions form a graph. */
  public boolean areSound() {
    for (Problem problem : problems) {
      if (problem.severity() == Severity.ERROR) {
        return false;
      }
    }
    return true;
  }

  /** One revision of each id, as {@code Revisions} can list them. */
  public Collection<RevisionInfo> distinct() {
    Map<String, RevisionInfo> byId = new LinkedHashMap<>();
    for (FoundRevision revision : revisions) {
      byId.putIfAbsent(revision.info().id(), revision.info());
    }
    return byId.values();
  }

  /**
   * The revisions that none revises.
   *
   * @throws dev.sterna.revision.RevisionException if they are not sound
   */
  public FoundHeads heads() {
    RevisionGraph graph = RevisionGraph.of(infos(revisions));
    List<RevisionInfo> heads = graph.heads();
    return new FoundHeads(
        among(heads), heads.size() > 1 ? among(graph.divergedHeads()) : List.of());
  }

  private List<FoundRevision> among(List<RevisionInfo> infos) {
    Set<String> ids = new HashSet<>();
    for (RevisionInfo info : infos) {
      ids.add(info.id());
    }
    List<FoundRevision> found = new ArrayList<>();
    for (FoundRevision revision : revisions) {
      if (ids.contains(revision.info().id())) {
        found.add(revision);
      }
    }
    return found;
  }

  /** The metadata of each. */
  static List<RevisionInfo> infos(List<FoundRevision> revisions) {
    List<RevisionInfo> infos = new ArrayList<>(revisions.size());
    for (FoundRevision revision : revisions) {
      infos.add(revision.info());
    }
    return infos;
  }
}
