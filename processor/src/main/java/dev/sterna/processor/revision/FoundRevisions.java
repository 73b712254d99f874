package dev.sterna.processor.revision;

import dev.sterna.processor.report.Problem;
import dev.sterna.processor.report.Severity;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
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
    return problems.stream().noneMatch(p -> p.severity() == Severity.ERROR);
  }

  /** One revision of each id, as {@code Revisions} can list them. */
  public Collection<RevisionInfo> distinct() {
    Map<String, RevisionInfo> byId = new LinkedHashMap<>();
    infos().forEach(info -> byId.putIfAbsent(info.id(), info));
    return byId.values();
  }

  /**
   * The revisions that none revises.
   *
   * @throws dev.sterna.revision.RevisionException if they are not sound
   */
  public List<FoundRevision> heads() {
    Set<String> heads = new HashSet<>();
    for (RevisionInfo head : RevisionGraph.of(infos()).heads()) {
      heads.add(head.id());
    }
    return revisions.stream().filter(revision -> heads.contains(revision.info().id())).toList();
  }

  private List<RevisionInfo> infos() {
    return revisions.stream().map(FoundRevision::info).toList();
  }
}
