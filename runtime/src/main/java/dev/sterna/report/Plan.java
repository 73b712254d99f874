package dev.sterna.report;

import java.util.List;

/**
 * What a run would do, in order.
 *
 * @param revisions the revisions
 */
public record Plan(List<PlannedRevision> revisions) {

  public Plan {
    revisions = List.copyOf(revisions);
  }
}
