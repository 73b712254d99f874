package dev.sterna.execute;

import dev.sterna.report.MigrationException;
import dev.sterna.revision.RevisionGraph;
import dev.sterna.revision.RevisionInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Under strict order a revision must stand on all that the database has; one that was merged below
 * is not run late.
 *
 * @param graph the revisions of this program
 * @param heads the revisions on which the database ends
 */
record StrictOrder(RevisionGraph graph, List<String> heads) {

  StrictOrder {
    heads = List.copyOf(heads);
  }

  /** Refuses a revision that does not stand on all of them. */
  void require(RevisionInfo revision) {
    Set<String> fine = new HashSet<>(revision.replaces());
    for (RevisionInfo below : graph.prerequisites(revision.id())) {
      fine.add(below.id());
      fine.addAll(below.replaces());
    }
    List<String> passed = heads.stream().filter(head -> !fine.contains(head)).toList();
    if (!passed.isEmpty()) {
      throw new MigrationException(
          ("revision %s (%s) does not come after %s, which the database already has: it was"
                  + " merged below, and strict order is on. Nothing was done. Move it to the top"
                  + " (rebase), or run without strict order.")
              .formatted(
                  revision.id(), revision.className(), String.join(", ", Excerpt.of(passed))));
    }
  }
}
