package dev.sterna.revision;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The branch that a revision is on.
 *
 * @param lineage what leads to the revision, itself, and what descends from it: where a count on
 *     this branch may go
 * @param own the part of it that belongs to no other branch: back to, not including, the branch
 *     point
 */
record Branch(Set<String> lineage, Set<String> own) {

  static Branch of(RevisionGraph graph, String revision) {
    Edges parents = graph.parents();
    Set<String> own = Reach.from(List.of(revision), parents::after);
    String first = revision;
    while (parents.before(first).size() == 1
        && parents.after(parents.before(first).get(0)).size() == 1) {
      first = parents.before(first).get(0);
      own.add(first);
    }
    Set<String> lineage = new HashSet<>(own);
    lineage.addAll(Reach.from(List.of(revision), parents::before));
    return new Branch(lineage, own);
  }

  /** No restriction. */
  static Branch all(RevisionGraph graph) {
    return new Branch(graph.ids(), graph.ids());
  }
}
